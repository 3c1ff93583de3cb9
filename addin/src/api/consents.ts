/** What she said about sharing, what it comes to now, and her changes of mind. */
import { ask, type Told } from "./ask";
import type { Category } from "./declaration";
import { pathOf } from "./oneCase";
import { identifier, list, maybe, object, oneOf, text, truth } from "./shapes";

export const STANDINGS = ["given", "restricted", "refused", "withdrawn", "expired", "not_recorded", "not_required", "no_case"] as const;
export const CONSENT_STATES = ["given", "refused", "restricted", "withdrawn", "expired"] as const;
export const PURPOSES = ["safety", "referral", "child_protection", "marac", "legal"] as const;
export const ROUTES = ["in_person", "phone", "signed_form", "text", "video", "email"] as const;
const KNOWN_ROUTES = [...ROUTES, "case_system"] as const;
export const CHANGES = ["withdraw", "restrict", "pause", "lift"] as const;

export type Purpose = (typeof PURPOSES)[number];
export type Route = (typeof ROUTES)[number];
export type Change = (typeof CHANGES)[number];

export interface AgencyConsent { agency: string; name: string; standing: (typeof STANDINGS)[number]; categories: string[]; until?: string; changed?: string }

export interface ConsentFact {
  id: string; state: (typeof CONSENT_STATES)[number]; agency?: string; agencyName?: string; categories: string[]; categoriesExcluded: string[];
  from: string; to?: string; recordedAt?: string; how?: (typeof KNOWN_ROUTES)[number]; ends?: string;
}

export interface Consents { now: AgencyConsent[]; history: ConsentFact[] }

export interface NewConsent {
  /** Made here once for one form: pressing twice records once. */
  id: string;
  state: "given" | "refused";
  agencies: string[];
  categories: Category[];
  purposes: Purpose[];
  until?: string;
  how: Route;
  said?: string;
  toldSheCanChangeHerMind: boolean;
  toldTheImpact: boolean;
  toldIn?: string;
}

export interface NewChange { id: string; change: Change; agency?: string; categories?: Category[]; until?: string; fact?: string; how: Route; said?: string }

export interface Affected { agency: string; name: string }
export interface ChangeAnswer { told: Affected[]; onlyNamed: Affected[]; recorded: boolean; since?: string; tellHer?: string }

export const readConsents = (reference: string, token: string): Promise<Told<Consents>> => ask(pathOf(reference, "/consents"), token, consents);

export const recordConsent = (reference: string, asked: NewConsent, token: string): Promise<Told<string[]>> =>
  ask(pathOf(reference, "/consents"), token, (json) => list(object(json, "recorded")["facts"], "facts", identifier), asked);

export const previewChange = (reference: string, asked: NewChange, token: string): Promise<Told<ChangeAnswer>> => ask(pathOf(reference, "/consents/changes/preview"), token, changeAnswer, asked);

/** @returns silence also where the answer does not say that it is in force. */
export const recordChange = (reference: string, asked: NewChange, token: string): Promise<Told<ChangeAnswer>> =>
  ask(pathOf(reference, "/consents/changes"), token, (json) => {
    const answer = changeAnswer(json);
    if (!answer.recorded) throw new Error("not recorded");
    return answer;
  }, asked);

function consents(json: unknown): Consents {
  const it = object(json, "consents");
  return { now: list(it["now"], "now", agencyConsent), history: list(it["history"], "history", fact) };
}

function agencyConsent(json: unknown, at: string): AgencyConsent {
  const it = object(json, at);
  const [until, changed] = [maybe(it["until"], at, text), maybe(it["changed"], at, text)];
  return {
    agency: text(it["agency"], `${at}.agency`), name: text(it["name"], `${at}.name`), standing: oneOf(STANDINGS, it["standing"], `${at}.standing`),
    categories: list(it["categories"], `${at}.categories`, text), ...(until !== undefined && { until }), ...(changed !== undefined && { changed }),
  };
}

function fact(json: unknown, at: string): ConsentFact {
  const it = object(json, at);
  const found: Partial<ConsentFact> = {};
  for (const name of ["agency", "agencyName", "to", "recordedAt", "ends"] as const) {
    const value = maybe(it[name], `${at}.${name}`, text);
    if (value !== undefined) found[name] = value;
  }
  const how = maybe(it["how"], `${at}.how`, (one, where) => oneOf(KNOWN_ROUTES, one, where));
  return {
    id: identifier(it["id"], `${at}.id`), state: oneOf(CONSENT_STATES, it["state"], `${at}.state`), from: text(it["from"], `${at}.from`),
    categories: list(it["categories"], `${at}.categories`, text), categoriesExcluded: list(it["categoriesExcluded"], `${at}.categoriesExcluded`, text), ...found, ...(how && { how }),
  };
}

function changeAnswer(json: unknown): ChangeAnswer {
  const it = object(json, "change");
  const [since, tellHer] = [maybe(it["since"], "since", text), maybe(it["tellHer"], "tellHer", identifier)];
  return {
    told: list(it["told"], "told", affected), onlyNamed: list(it["onlyNamed"], "onlyNamed", affected), recorded: truth(it["recorded"], "recorded"),
    ...(since !== undefined && { since }), ...(tellHer !== undefined && { tellHer }),
  };
}

function affected(json: unknown, at: string): Affected {
  const it = object(json, at);
  return { agency: text(it["agency"], `${at}.agency`), name: text(it["name"], `${at}.name`) };
}
