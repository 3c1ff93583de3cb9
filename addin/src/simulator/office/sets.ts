/** Which requirement set brings what, and what a client without it looks like: the member is not there. */
import type { Flavour } from "./types";

/** Source: outlook-api-requirement-sets, client support. Perpetual and older builds have less: pass `mailbox`. */
export const HIGHEST_SET: Record<Flavour, string> = { web: "1.16", new: "1.16", classic: "1.16", mac: "1.14" };

/** @returns whether `have` is `wanted` or higher. Both are `1.n`. */
export function reaches(have: string, wanted: string): boolean {
  const minor = (set: string): number => Number(set.split(".")[1]);
  return minor(have) >= minor(wanted);
}

/** Adds members to an object only where the client has them. */
export function withSets(have: string, sets: Record<string, Record<string, unknown>>): Record<string, unknown> {
  return Object.assign({}, ...Object.entries(sets).filter(([set]) => reaches(have, set)).map(([, members]) => members)) as Record<string, unknown>;
}

/** How many recipients `getAsync` returns at most. Source: Office.Recipients.getAsync, limits. */
export function recipientCap(flavour: Flavour, mailbox: string): number {
  if (flavour === "mac") return Number.POSITIVE_INFINITY;
  return flavour === "classic" && !reaches(mailbox, "1.16") ? 500 : 1_000;
}

/** Characters that sessionData holds in all. */
export const sessionCharacters = (mailbox: string): number => (reaches(mailbox, "1.16") ? 2_621_440 : 50_000);

/** Calls for attachments that the web clients answer at the same time. */
export const SIMULTANEOUS_ATTACHMENT_CALLS = 3;
/** 25 MB. */
export const ATTACHMENT_BYTES = 25 * 1024 * 1024;
export const PREPEND_CHARACTERS = 5_000;
export const SUBJECT_CHARACTERS = 255;
export const HEADER_BYTES = 256 * 1024;
export const RECIPIENTS_PER_CALL = 100;
export const NOTIFICATIONS = 5;
export const NOTIFICATION_KEY_CHARACTERS = 32;
export const NOTIFICATION_CHARACTERS = 150;
export const ALERT_CHARACTERS = 500;
export const CANCEL_LABEL_CHARACTERS = 20;
/** Outlook ends an event that has not completed after 5 minutes. */
export const EVENT_MS = 5 * 60_000;
