/** What a stopped mail asks of the worker, from the rules that stand. Nothing is asked where something stricter holds the mail anyway. */
import type { Agency, RecipientAnswer } from "../../api/contract";
import { CONFIRMABLE, type Confirmable } from "../../api/declaration";
import type { Shown } from "../../api/stored";

export type Question =
  /** Did she agree to share with these agencies? */
  | { about: "agreed"; agencies: Agency[] }
  | { about: "case" }
  | { about: "confirm"; rule: Confirmable; addresses: string[] }
  | { about: "fax"; addresses: string[] };

/** In this order: the case first where nobody knows it, because other answers lean on it. */
export function questionsOf(shown: Shown): Question[] {
  const asked = shown.recipients.filter(({ outcome }) => outcome === "justify");
  const questions: Question[] = [];
  if (asked.some((one) => fires(one, /^C7-|^U1-/))) questions.push({ about: "case" });
  const agencies = unique(asked.filter((one) => fires(one, /^C[267]-/)).flatMap((one) => one.agencies ?? []));
  if (agencies.length > 0) questions.push({ about: "agreed", agencies });
  // An agreement is somebody's: the service takes none without her case.
  if (agencies.length > 0 && !questions.some(({ about }) => about === "case")) questions.push({ about: "case" });
  for (const rule of CONFIRMABLE) {
    const addresses = asked.filter(({ reasons }) => reasons.includes(rule)).map(({ address }) => address);
    if (addresses.length > 0) questions.push(rule === "R6-FAX" ? { about: "fax", addresses } : { about: "confirm", rule, addresses });
  }
  return questions;
}

const fires = ({ reasons }: RecipientAnswer, rule: RegExp): boolean => reasons.some((one) => rule.test(one));

const unique = (agencies: Agency[]): Agency[] => [...new Map(agencies.map((one) => [one.id, one])).values()];
