/** The mail as it would leave now. Any part that cannot be read keeps it. */
import type { Mailbox } from "../api/contract";
import { asPromise, CallFailed } from "./asPromise";
import { currentItem, supports, type ComposedItem } from "./office";
import { nothingKept, readAttachments, type Kept, type ReadFile } from "./readAttachments";
import { readAudience, type Audience } from "./readRecipients";
import { Stays } from "./stays";

export interface ReadMail extends Audience {
  kind: "message" | "appointment";
  from: Mailbox;
  subject: string;
  html: string;
  location?: string;
  delayedUntil?: string;
  files: ReadFile[];
}

/**
 * @param moment what is unfinished while composing is unknown at Send.
 * @param kept which files the service has already read.
 * @throws Stays, and only that.
 */
export async function readMessage(moment: "composing" | "sending", kept: Kept = nothingKept): Promise<ReadMail> {
  try {
    const item = currentItem();
    // One after the other would add up; these are no attachment calls, of which only three may run.
    const [audience, from, subject, html, location, delayed, files] = await Promise.all([
      readAudience(item, moment),
      readFrom(item),
      readText(item.subject),
      readBody(item),
      item.itemType === "appointment" ? readText(item.location) : undefined,
      readDelay(item),
      readAttachments(item, kept),
    ]);
    return {
      kind: item.itemType === "appointment" ? "appointment" : "message",
      ...audience, from, subject, html, files,
      ...(location !== undefined && { location }),
      ...(delayed !== undefined && { delayedUntil: delayed }),
    };
  } catch (fault) {
    if (fault instanceof Stays) throw fault;
    throw new Stays("not-read");
  }
}

/** The sending mailbox, which may be a shared one. An invitation leaves from its organiser. */
async function readFrom(item: ComposedItem): Promise<Mailbox> {
  const from = item.itemType === "appointment" ? item.organizer : item.from;
  if (!from) throw new Stays("not-read");
  const given = await asPromise<Office.EmailAddressDetails>((back) => { from.getAsync(back); });
  if (typeof given.emailAddress !== "string" || given.emailAddress === "") throw new Stays("not-read");
  return { name: typeof given.displayName === "string" ? given.displayName : "", address: given.emailAddress };
}

/** @throws CallFailed, Stays. */
export async function readBody(item: ComposedItem): Promise<string> {
  // "html" by its word: Outlook on the web is unreliable with text. Source: office-js-docs, limits.
  return mustBeText(await asPromise<string>((back) => { item.body.getAsync("html", back); }));
}

type Readable = { getAsync: (back: (result: Office.AsyncResult<string>) => void) => void };

async function readText(member: Readable | undefined): Promise<string> {
  if (!member) throw new Stays("not-read");
  return mustBeText(await asPromise<string>((back) => { member.getAsync(back); }));
}

function mustBeText(given: unknown): string {
  if (typeof given !== "string") throw new CallFailed("no text");
  return given;
}

/** @returns when it is asked to leave, or undefined for at once. A client without 1.13 cannot say. */
async function readDelay({ delayDeliveryTime }: ComposedItem): Promise<string | undefined> {
  if (!delayDeliveryTime || !supports("1.13")) return undefined;
  const given: unknown = await asPromise((back) => { delayDeliveryTime.getAsync(back); });
  if (given === 0) return undefined;
  // Not `instanceof`: the date may come from another frame.
  const moment = given as { toISOString?: () => string } | null | undefined;
  if (typeof moment?.toISOString !== "function") throw new CallFailed("no date");
  return moment.toISOString();
}
