/** When something that was shared by voice, post or fax may be saved, and what the listed number is worth. */
import type { AgencyConsent, Purpose } from "../../api/consents";
import type { GROUNDS, NewShare } from "../../api/caseFile";
import type { Category } from "../../api/declaration";
import { words } from "../../words/words";

export interface Shared {
  channel: NewShare["channel"] | "";
  agency: string;
  categories: readonly Category[];
  purpose: Purpose | "";
  ground: (typeof GROUNDS)[number] | "";
}

/** @returns what is missing, as sentences. */
export function missingIn({ channel, agency, categories, purpose, ground }: Shared): string[] {
  const said = words.cases.share;
  return [
    ...(channel === "" ? [said.faultHow] : []),
    ...(agency === "" ? [said.faultWith] : []),
    ...(categories.length === 0 ? [said.faultAbout] : []),
    ...(purpose === "" ? [said.faultWhy] : []),
    ...(ground === "" ? [said.faultGround] : []),
  ];
}

/** Whether her agreement covers these kinds for this agency now. */
export const covers = (consents: readonly AgencyConsent[], agency: string, categories: readonly Category[]): boolean =>
  consents.some((one) => one.agency === agency && (one.standing === "not_required" || (one.standing === "given" && categories.every((category) => one.categories.includes(category)))));

/** Spaces, brackets and hyphens are how people write numbers, not part of them. */
export const isListed = (used: string, listed: string): boolean => digits(used) === digits(listed);

const digits = (number: string): string => number.replace(/[^\d+]/g, "").replace(/^\+44/, "0");
