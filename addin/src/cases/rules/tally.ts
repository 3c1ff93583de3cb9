/** How far telling the agencies has come. What is late is said by the service's own tasks, so that there is one clock. */
import type { Notice } from "../../api/notices";
import type { Task } from "../../api/tasks";

/** `told`: those that the message has reached, as far as we know. */
export interface Tally { all: number; told: number; acknowledged: number; overdue: number }

/** A notice that a later one took the place of counts no more. */
export function tallyOf(notices: readonly Notice[], tasks: readonly Task[]): Tally {
  const counted = notices.filter(({ state }) => state !== "superseded");
  return {
    all: counted.length,
    told: counted.filter(({ state }) => state === "sent" || state === "acknowledged").length,
    acknowledged: counted.filter(({ state }) => state === "acknowledged").length,
    overdue: counted.filter((notice) => isLate(notice, tasks)).length,
  };
}

export const isLate = (notice: Notice, tasks: readonly Task[]): boolean =>
  notice.state !== "acknowledged" && notice.state !== "superseded" && (notice.state === "stuck" || tasks.some(({ concerns }) => concerns === notice.id));
