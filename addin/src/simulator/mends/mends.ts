import { mayLeave, type Answer } from "../../api/contract";
import type { Draft } from "../draft";
import { FIX } from "./fixes";
import type { Mend } from "./mend";
import { offers } from "./offers";

/** @returns the mends for an answer, in the order to show them; none when the mail went. */
export function mendsFor(draft: Draft, answer: Answer): Mend[] {
  if (mayLeave(answer.outcome)) return [];
  return [...answer.fixes.flatMap((fix) => FIX[fix](draft, answer)), ...offers(draft, answer)];
}
