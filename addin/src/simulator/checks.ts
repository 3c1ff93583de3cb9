/** What is missing before a mail can be sent at all. Whether it *may* leave is the service's question, never asked here. */
import type { Problem } from "../api/problem";
import { fill, words } from "../words/words";
import { everyone, type Draft } from "./draft";

/** The boxes a fault can point at, by the ids they carry on the page. */
export type Box = "to" | "subject" | "body" | "case" | "purpose" | "at-risk" | "risk-who" | "risk-reason" | "files" | "location" | "thread";

export interface Fault {
  box: Box;
  text: string;
}

export function faultsIn(draft: Draft): Fault[] {
  const faults: Fault[] = [];
  if (everyone(draft).length === 0) faults.push({ box: "to", text: words.compose.faultTo });
  if (draft.atRisk && draft.atRisk.who.trim() === "") faults.push({ box: "risk-who", text: words.compose.faultWho });
  if (draft.atRisk && draft.atRisk.reason.trim() === "") faults.push({ box: "risk-reason", text: words.compose.faultReason });
  return faults;
}

/** The service's refusal in the page's terms. A field the page does not know points at the message. */
export const faultsOf = (problem: Problem): Fault[] =>
  problem.fields.flatMap(({ field, faults }) =>
    (faults.length > 0 ? faults : [problem.title]).map((fault) => ({
      box: BOXES.find(([start]) => field.replace(/^\$\./, "").startsWith(start))?.[1] ?? "body",
      text: fill(words.compose.faultServer, { field, fault }),
    })),
  );

const BOXES: [start: string, box: Box][] = [
  ["to", "to"],
  ["cc", "to"],
  ["bcc", "to"],
  ["subject", "subject"],
  ["location", "location"],
  ["quotedThread", "thread"],
  ["attachments", "files"],
  ["declared.case", "case"],
  ["declared.purpose", "purpose"],
  ["declared.override", "at-risk"],
];
