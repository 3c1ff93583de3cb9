/** The cases a worker may see, and what has been shared about one. References and initials, never names. */
import { ask, type Told } from "./ask";
import { list, number, object, text, truth } from "./shapes";

export interface CaseChoice {
  reference: string;
  sealed: boolean;
  initials?: string;
}

export interface Shared {
  agency: string;
  name: string;
  categories: string[];
  /** The day. */
  last: string;
  times: number;
}

/** @param typed part of a reference or initials; empty for the latest. */
export const findCases = (typed: string, token: string): Promise<Told<CaseChoice[]>> =>
  ask(`/api/me/cases?q=${encodeURIComponent(typed)}`, token, (json) => list(json, "cases", caseChoice));

export const readShared = (reference: string, token: string, agency = ""): Promise<Told<Shared[]>> =>
  ask(`/api/cases/${encodeURIComponent(reference)}/shared${agency === "" ? "" : `?agency=${encodeURIComponent(agency)}`}`, token, (json) => list(json, "shared", shared));

function caseChoice(json: unknown, at: string): CaseChoice {
  const it = object(json, at);
  return {
    reference: text(it["reference"], `${at}.reference`),
    sealed: truth(it["sealed"], `${at}.sealed`),
    ...(it["initials"] != null && { initials: text(it["initials"], `${at}.initials`) }),
  };
}

function shared(json: unknown, at: string): Shared {
  const it = object(json, at);
  return {
    agency: text(it["agency"], `${at}.agency`),
    name: text(it["name"], `${at}.name`),
    categories: list(it["categories"], `${at}.categories`, text),
    last: text(it["last"], `${at}.last`),
    times: number(it["times"], `${at}.times`),
  };
}
