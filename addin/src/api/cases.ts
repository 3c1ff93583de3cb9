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

/** What can only be a reference: anything else may be somebody's name, and a name never stands in an address. */
const REFERENCE = /^(?=.*\d)[A-Za-z0-9/._-]{1,40}$/;

/** @param typed the beginning of a reference, or a whole name or number; empty for the first. */
export const findCases = (typed: string, token: string): Promise<Told<CaseChoice[]>> =>
  typed === "" || REFERENCE.test(typed)
    ? ask(`/api/me/cases?q=${encodeURIComponent(typed)}`, token, choices)
    : ask("/api/me/cases/search", token, choices, { wanted: typed });

const choices = (json: unknown): CaseChoice[] => list(json, "cases", caseChoice);

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
