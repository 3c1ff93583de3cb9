/**
 * The wire contract of POST /api/disclosures, version 1, as the two sides write it.
 * The server reads requests strictly; `readAnswer` reads answers strictly.
 */

/** The version both sides must name. */
export const CONTRACT_VERSION = 1;

export interface Mailbox {
  name: string;
  address: string;
}

/** `none`: nothing was chosen. Whether one can be derived is the server's question. */
export type Purpose = "safety" | "none" | "not_safety";

/** To protect life; to prevent serious harm or crime; because the law requires it. */
export type OverrideBasis = "vital" | "public" | "legal";

export interface Override {
  basis: OverrideBasis;
  reason: string;
  whoIsAtRisk?: string;
  whyConsentNotSought?: string;
  coversAllCategories: boolean;
}

/** Its bytes stand in the multipart section `part`, or the service keeps its words under `kept`, or it is only a link. With none of them it could not be read. */
export interface AttachmentOnTheWire {
  name: string;
  part?: string;
  kept?: string;
  cloudLink?: string;
  contentType?: string;
}

export interface DisclosureRequest {
  contract: typeof CONTRACT_VERSION;
  kind: "message" | "appointment";
  from: Mailbox;
  to: Mailbox[];
  cc: Mailbox[];
  bcc: Mailbox[];
  subject: string;
  body: { type: "text" | "html"; content: string };
  quotedThread?: string;
  location?: string;
  attachments: AttachmentOnTheWire[];
  /** When the mail is asked to leave, if not at once: ISO 8601 with offset. */
  delayedUntil?: string;
  /** One press of Send. In the body, because classic Outlook loses headers of one's own. */
  idempotencyKey?: string;
  /** What the worker said about this draft in the pane, by its id. */
  declaration?: string;
  declared: { case?: string; purpose: Purpose; override?: Override };
  client: { name: string; version: string; encryption: "available" | "unavailable" };
}

/** Strictest first, so that the smallest index of several is the one that counts. */
export const OUTCOMES = [
  "hard_block",
  "block_release",
  "justify",
  "allow_encrypt_mark",
  "allow_mark",
  "allow",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Names what may leave, so that an outcome this version has never heard of stays. */
export const mayLeave = (outcome: Outcome): boolean => outcome === "allow" || outcome === "allow_mark" || outcome === "allow_encrypt_mark";

export const FIXES = [
  "retry",
  "fix_address",
  "choose_real_address",
  "clean_subject",
  "remove_password",
  "send_separately",
  "protect_files",
] as const;
export type Fix = (typeof FIXES)[number];

export const OBLIGATIONS = [
  "encrypt",
  "mark",
  "log_disclosure",
  "strip_thread",
  "record_basis",
  "notify_data_controller",
  "review_next_working_day",
  "suggest_phone",
  "fax_checklist",
  "cover_sheet",
] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

/** The words stamped on a mail with personal data, byte for byte. Source: guide, "Mark post". */
export const MARKING = "Personal and Confidential - to be opened by the recipient only";

/** A rule of the decision table that stands, and its one-click mend if it has one. */
export interface Reason {
  rule: string;
  fix?: Fix;
}

/** `reasons` are the rules that stand for this recipient. A list that was opened is answered by its members. */
export interface RecipientAnswer {
  address: string;
  outcome: Outcome;
  reasons: string[];
  /** Who is behind the address, as the register knows it. */
  agencies?: Agency[];
  class?: string;
  /** The real address that a look-alike stands for. */
  instead?: string;
}

export interface Agency {
  id: string;
  name: string;
}

/**
 * What was found, and where. Never the words. `part` is written like the request's member: `subject`, `body`, `quotedThread`,
 * `location`, `attachments[0]`, `attachments[0].name`, `recipients.name`. Offsets are UTF-16 code units into it, the end exclusive.
 */
export interface Finding {
  part: string;
  kind: string;
  category: string;
  start: number;
  end: number;
  confidence: number;
  why: string[];
  /** The same in plain words, without a word of the mail; absent from services that do not say it yet. */
  explanation?: string;
}

/** What can be wrong with a finding. Only a count is kept of it. */
export const SAYINGS = ["not_hers", "not_a_person", "not_personal"] as const;
export type Saying = (typeof SAYINGS)[number];

/** One finding of one decision, and what is wrong with it: the body of POST /api/feedback. */
export interface Feedback {
  disclosure: string;
  part: string;
  kind: string;
  start: number;
  end: number;
  says: Saying;
}

/** Something nobody could look into: which attachment, counted from 0, or absent for the message itself. */
export interface Unreadable {
  attachment?: number;
  why: string;
}

export interface Answer {
  contract: typeof CONTRACT_VERSION;
  id: string;
  outcome: Outcome;
  recipients: RecipientAnswer[];
  reasons: Reason[];
  lifted: string[];
  obligations: Obligation[];
  fixes: Fix[];
  marking?: string;
  workerText: string[];
  findings: Finding[];
  unreadable: Unreadable[];
  ticket: string;
  elapsedMs: number;
}
