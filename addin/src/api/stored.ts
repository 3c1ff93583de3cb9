/** An earlier answer, looked up for the page that explains it. It carries no ticket, so nothing can leave by it. */
import { ask, type Told } from "./ask";
import type { Answer } from "./contract";
import { readAnswer } from "./readAnswer";
import { object } from "./shapes";

/** What a page shows of an answer. */
export type Shown = Omit<Answer, "ticket" | "elapsedMs"> & { elapsedMs?: number };

export const readStored = (id: string, token: string): Promise<Told<Shown>> => ask(`/api/disclosures/${encodeURIComponent(id)}`, token, storedAnswer);

export function storedAnswer(json: unknown): Shown {
  const answer: Shown & { ticket?: string } = readAnswer({ elapsedMs: NOT_TOLD, ...object(json, "answer"), ticket: "not for sending" });
  delete answer.ticket;
  if (answer.elapsedMs === NOT_TOLD) delete answer.elapsedMs;
  return answer;
}

const NOT_TOLD = -1;
