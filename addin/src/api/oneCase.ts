/** One case, as its own workers see it: people, safeguards, standing decision. Kept in memory only. */
import { ask, type Told } from "./ask";
import { identifier, list, maybe, object, oneOf, text, truth } from "./shapes";

export const SAFETIES = ["safe", "unsafe", "unknown"] as const;
export type Safety = (typeof SAFETIES)[number];
export const ROLES = ["survivor", "child", "other"] as const;
const BASES = ["none", "legal", "public_interest", "vital_interests"] as const;

export interface Person { id: string; child: boolean; name?: string; aliases: string[]; role?: string; initials?: string; dateOfBirth?: string; phone?: string }
export interface OwnAddress { id: string; address?: string; safety: Safety; checked?: string }
export interface Place { id: string; label?: string; address?: string; aliases: string[] }
export interface StopContact { id: string; name?: string; role?: string; addresses: string[]; removalAskedAt?: string; removalAskedByMe: boolean }
export interface Standing { basis: (typeof BASES)[number]; assessor?: string; review?: string; recorded?: string; holds: boolean }

export interface OneCase {
  reference: string;
  sealed: boolean;
  team: string[];
  standing?: Standing;
  people: Person[];
  ownAddresses: OwnAddress[];
  places: Place[];
  stopContacts: StopContact[];
  notFor: { id: string; address?: string }[];
}

/** Where everything about a case is. A reference holds nobody's name. */
export const pathOf = (reference: string, rest = ""): string => `/api/cases/${encodeURIComponent(reference)}${rest}`;

export const readCase = (reference: string, token: string): Promise<Told<OneCase>> => ask(pathOf(reference), token, oneCase);

export function oneCase(json: unknown): OneCase {
  const it = object(json, "case");
  const standing = maybe(it["standing"], "standing", standingOf);
  return {
    reference: text(it["reference"], "reference"),
    sealed: truth(it["sealed"], "sealed"),
    team: list(it["team"], "team", text),
    ...(standing && { standing }),
    people: list(it["people"], "people", person),
    ownAddresses: list(it["ownAddresses"], "ownAddresses", ownAddress),
    places: list(it["places"], "places", place),
    stopContacts: list(it["stopContacts"], "stopContacts", stopContact),
    notFor: list(it["notFor"], "notFor", (one, at) => {
      const of = object(one, at);
      return { id: identifier(of["id"], at), ...texts(of, at, "address") };
    }),
  };
}

/** Those of the named members that are there. */
function texts<N extends string>(it: Record<string, unknown>, at: string, ...names: N[]): Partial<Record<N, string>> {
  const found: Partial<Record<N, string>> = {};
  for (const name of names) {
    const value = maybe(it[name], `${at}.${name}`, text);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function standingOf(json: unknown, at: string): Standing {
  const it = object(json, at);
  return { basis: oneOf(BASES, it["basis"], `${at}.basis`), ...texts(it, at, "assessor", "review", "recorded"), holds: truth(it["holds"], `${at}.holds`) };
}

function person(json: unknown, at: string): Person {
  const it = object(json, at);
  return {
    id: identifier(it["id"], `${at}.id`), child: truth(it["child"], `${at}.child`), aliases: list(it["aliases"], `${at}.aliases`, text),
    ...texts(it, at, "name", "role", "initials", "dateOfBirth", "phone"),
  };
}

function ownAddress(json: unknown, at: string): OwnAddress {
  const it = object(json, at);
  return { id: identifier(it["id"], `${at}.id`), safety: oneOf(SAFETIES, it["safety"], `${at}.safety`), ...texts(it, at, "address", "checked") };
}

function place(json: unknown, at: string): Place {
  const it = object(json, at);
  return { id: identifier(it["id"], `${at}.id`), aliases: list(it["aliases"], `${at}.aliases`, text), ...texts(it, at, "label", "address") };
}

function stopContact(json: unknown, at: string): StopContact {
  const it = object(json, at);
  return {
    id: identifier(it["id"], `${at}.id`), addresses: list(it["addresses"], `${at}.addresses`, text), removalAskedByMe: truth(it["removalAskedByMe"], `${at}.removalAskedByMe`),
    ...texts(it, at, "name", "role", "removalAskedAt"),
  };
}
