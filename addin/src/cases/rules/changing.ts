/** A change of mind as a worker chooses it on the page, and as the service takes it. Nobody is asked for a reason. */
import type { NewChange, Route } from "../../api/consents";
import type { Category } from "../../api/declaration";
import { dayOf } from "../../pane/questions/days";
import { words } from "../../words/words";

export const WAYS_TO_STOP = ["all", "agency", "kind", "time"] as const;

export interface Wish {
  what: (typeof WAYS_TO_STOP)[number] | "";
  /** The agency's id; empty for all of them. */
  agency: string;
  categories: readonly Category[];
  /** A day. */
  until: string;
  how: Route | "";
}

/** @returns what is missing, as sentences. */
export function missingIn({ what, agency, categories, until, how }: Wish, now: Date): string[] {
  const said = words.cases.change;
  return [
    ...(what === "" ? [said.faultWhat] : []),
    ...(what === "agency" && agency === "" ? [said.faultWhich] : []),
    ...(what === "kind" && categories.length === 0 ? [said.faultKinds] : []),
    // An empty day sorts before every day.
    ...(what === "time" && until < dayOf(now) ? [said.faultUntil] : []),
    ...(how === "" ? [said.faultHow] : []),
  ];
}

/** @param wish nothing missing in it. @param how as she said it. @param id names this one change, so that pressing twice changes nothing twice. */
export function changeOf({ what, agency, categories, until }: Wish, how: Route, id: string): NewChange {
  const one = { id, how };
  const whom = agency === "" ? {} : { agency };
  switch (what) {
    case "agency": return { ...one, change: "withdraw", ...whom };
    case "kind": return { ...one, change: "restrict", categories: [...categories], ...whom };
    case "time": return { ...one, change: "pause", until, ...whom };
    default: return { ...one, change: "withdraw" };
  }
}
