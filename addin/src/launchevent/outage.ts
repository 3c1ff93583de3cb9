/** While nobody can check: who still gets mail, and the record that is made up for later. */
import { reportOutage, type Outage } from "../api/afterwards";
import type { How } from "./guardSend";
import type { ReadMail } from "../outlook/readMessage";
import type { Memory } from "./memory";

/**
 * @param domains the own mail domains, lower case. With none known nothing leaves.
 * @returns whether a mail goes to single mailboxes of the own organisation and to nobody else, now.
 */
export function goesInsideOnly(mail: ReadMail, domains: readonly string[]): boolean {
  const isOurs = (address: string): boolean => {
    const both = /^[\x21-\x3f\x41-\x7e]+@([a-z0-9.-]+)$/i.exec(address);
    return both?.[1] !== undefined && domains.includes(both[1].toLowerCase());
  };
  const everyone = [...mail.to, ...mail.cc, ...mail.bcc];
  return everyone.length > 0
    && mail.delayedUntil === undefined
    && isOurs(mail.from.address)
    && everyone.every((one) => one.isMailboxOfOurs && isOurs(one.address));
}

/** In the words of the contract, which has no room for a word of the mail. */
const REASONS: Record<NonNullable<How["unchecked"]>, string> = {
  unreachable: "unavailable",
  late: "timeout",
  "sign-in": "not_signed_in",
  busy: "too_many",
  "too-large": "refused",
  refused: "refused",
  "not-understood": "not_understood",
  mail: "item_unreadable",
};

/** @returns the record of a Send that could not be checked, or undefined when it was. */
export const recordOf = ({ unchecked, ending }: How, id: string): Outage | undefined =>
  unchecked && { id, at: new Date().toISOString(), reason: REASONS[unchecked], left: ending.allowEvent ? "sent_inside" : "kept" };

/** Tells what could not be told before. What the service does not take is told again; the same id counts once. */
export async function tellOutages(memory: Memory, token: string, origin: string): Promise<void> {
  for (const outage of memory.outages.splice(0)) {
    if (!(await told(outage, token, origin))) memory.outages.push(outage);
  }
}

export const told = (outage: Outage, token: string, origin: string): Promise<boolean> => reportOutage(outage, token, origin).catch(() => false);
