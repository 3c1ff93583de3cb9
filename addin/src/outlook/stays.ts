/** Why a mail stays although the service was not even asked, or although it said yes: a name that the words know. */

export const STAYS = [
  "no-item",
  "not-read",
  "not-your-mailbox",
  "unknown-audience",
  "too-many-recipients",
  "file-not-read",
  "not-marked",
  "earlier-messages",
  "not-encrypted",
  "no-ticket",
] as const;
export type Stay = (typeof STAYS)[number];

/** Keeps a mail. `file` is the name of the file that is to blame, for the worker's eyes only. */
export class Stays extends Error {
  constructor(readonly why: Stay, readonly file?: string) {
    super(why);
  }
}
