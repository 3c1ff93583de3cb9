/** The mail being written, and the plain edits on it. Kept in memory only. */
import type { Mailbox, OverrideBasis, Purpose } from "../api/contract";

export type AddressField = "to" | "cc" | "bcc";
export const ADDRESS_FIELDS: readonly AddressField[] = ["to", "cc", "bcc"];

export interface DraftFile {
  name: string;
  bytes: Blob;
}

/** "Someone is at risk": why it is shared without asking. */
export interface AtRisk {
  basis: OverrideBasis;
  who: string;
  reason: string;
  whyNotAsked: string;
  coversEverything: boolean;
}

export interface Draft {
  kind: "message" | "appointment";
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
  quotedThread: string;
  location: string;
  files: DraftFile[];
  caseReference: string;
  purpose: Purpose;
  atRisk: AtRisk | null;
}

export const BLANK: Draft = {
  kind: "message",
  to: [],
  cc: [],
  bcc: [],
  subject: "",
  body: "",
  quotedThread: "",
  location: "",
  files: [],
  caseReference: "",
  purpose: "safety",
  atRisk: null,
};

export const NOT_YET_SAID: AtRisk = { basis: "vital", who: "", reason: "", whyNotAsked: "", coversEverything: true };

/** @returns `Karen Bright <karen@force.example>` in its two halves; a bare address has no name. */
export function mailboxOf(written: string): Mailbox {
  const both = /^(.*)<([^<>]*)>$/.exec(written.trim());
  return both ? { name: both[1]?.trim() ?? "", address: both[2]?.trim() ?? "" } : { name: "", address: written.trim() };
}

/** @returns everyone on the mail, as written, in the order To, Cc, Bcc. */
export const everyone = (draft: Draft): string[] => ADDRESS_FIELDS.flatMap((field) => draft[field]);

const isAt = (written: string, address: string): boolean => mailboxOf(written).address.toLowerCase() === address.toLowerCase();

/** @returns the box an address stands in, or undefined when it is a member of a list that was opened. */
export const fieldOf = (draft: Draft, address: string): AddressField | undefined =>
  ADDRESS_FIELDS.find((field) => draft[field].some((written) => isAt(written, address)));

/** Keeps the recipients that `keep` names. */
export function onlyThese(draft: Draft, keep: (address: string) => boolean): Draft {
  const kept = (field: AddressField): string[] => draft[field].filter((written) => keep(mailboxOf(written).address));
  return { ...draft, to: kept("to"), cc: kept("cc"), bcc: kept("bcc") };
}

export const without = (draft: Draft, address: string): Draft =>
  onlyThese(draft, (other) => other.toLowerCase() !== address.toLowerCase());

/** Puts one address in another's place, in whichever box it stands. */
export function swapAddress(draft: Draft, from: string, to: string): Draft {
  const swapped = (field: AddressField): string[] => draft[field].map((written) => (isAt(written, from) ? to : written));
  return { ...draft, to: swapped("to"), cc: swapped("cc"), bcc: swapped("bcc") };
}

/** Splits what was typed or pasted into addresses. A comma inside quotation marks belongs to a name. */
export const addressesIn = (typed: string): string[] =>
  (typed.match(/(?:"[^"]*"|[^,;\n"])+/g) ?? []).map((one) => one.trim()).filter((one) => one !== "");
