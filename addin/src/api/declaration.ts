/** What a worker says about one draft in answer to a question, as POST /api/declarations takes it. */
import { ask, type Told } from "./ask";
import type { OverrideBasis, Purpose } from "./contract";
import { identifier, object, text } from "./shapes";

/** In the order in which forms show them. */
export const CATEGORIES = ["identity", "contact", "children", "incident", "risk", "health", "sexual", "housing", "finance", "criminal", "immigration", "location"] as const;
export type Category = (typeof CATEGORIES)[number];

export const AT_RISK = ["survivor", "child", "another"] as const;
export const WHY_NOT_ASKED = ["cannot_ask", "not_reasonable", "asking_adds_risk"] as const;
export const WAYS = ["in_person", "phone", "signed_form", "text", "video"] as const;
export const CONFIRMABLE = ["R1-SEALED", "R3-NO-AGREEMENT", "A1-UNPROTECTED", "P1-NO-PURPOSE", "U1-UNREADABLE", "S1-SAFETY-STOP", "S2-UNSAFE-CONTACT", "S3-LOOKALIKE", "R6-FAX"] as const;
export type Confirmable = (typeof CONFIRMABLE)[number];
export const FAX_STEPS = ["number_read_back", "recipient_standing_by", "cover_sheet", "no_identifiers_on_cover", "receipt_asked"] as const;

export interface RiskStated {
  basis: OverrideBasis;
  reason: string;
  whoIsAtRisk: (typeof AT_RISK)[number][];
  whyConsentNotSought?: (typeof WHY_NOT_ASKED)[number];
  categories: Category[];
}

/** She said yes to one agency. Both "told" are true or there is nothing to record. */
export interface Agreed {
  agency: string;
  how: (typeof WAYS)[number];
  said?: string;
  /** A moment, UTC. */
  when: string;
  /** A day. There is always an end. */
  until: string;
  categories: Category[];
  toldSheCanChangeHerMind: true;
  toldTheImpact: true;
}

export interface Confirmed {
  rule: Confirmable;
  reason: string;
  categories?: Category[];
  checklist?: (typeof FAX_STEPS)[number][];
}

export interface Declaration {
  /** The decision that asked. */
  disclosure: string;
  case?: string;
  purpose: Purpose;
  override?: RiskStated;
  agreed?: Agreed[];
  confirmed?: Confirmed[];
  notSure?: true;
}

/** @returns the id to send with the mail, and the moment until which it holds. */
export const declare = (declaration: Declaration, token: string): Promise<Told<{ id: string; until: string }>> =>
  ask("/api/declarations", token, (json) => {
    const it = object(json, "declaration");
    return { id: identifier(it["id"]), until: text(it["until"], "until") };
  }, declaration);
