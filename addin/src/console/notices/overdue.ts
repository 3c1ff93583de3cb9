/** Which notices a person has to look after. */
import type { Notice } from "../../api/consoleNotices";

/** Source: the service's `NoticeOptions`, as it is set unless somebody changes it. */
const RING_AFTER_MS = 60 * 60_000;
const ACKNOWLEDGE_MS = 48 * 60 * 60_000;

export const isOpen = ({ state }: Notice): boolean => state !== "acknowledged" && state !== "superseded";

/** Not sent in an hour, or not acknowledged in two days, or nobody could be told. */
export function isOverdue(notice: Notice, now: number): boolean {
  if (notice.state === "stuck") return true;
  if (notice.state === "queued" || notice.state === "claimed") return now - Date.parse(notice.queuedAt) > RING_AFTER_MS;
  return notice.state === "sent" && now - Date.parse(notice.sentAt ?? notice.queuedAt) > ACKNOWLEDGE_MS;
}
