/** Who is on a mail, as far as Outlook says; where it may have left somebody out, nobody knows and the mail stays. */
import type { Mailbox } from "../api/contract";
import { asPromise } from "./asPromise";
import { supports, type ComposedItem } from "./office";
import { Stays } from "./stays";

export interface ReadRecipient extends Mailbox {
  /** One mailbox of the own organisation's Exchange; a list or anything unknown is not. */
  isMailboxOfOurs: boolean;
}

export interface Audience {
  to: ReadRecipient[];
  cc: ReadRecipient[];
  bcc: ReadRecipient[];
}

/** A full line may have been cut. Source: Office.Recipients.getAsync, limits by client; the service takes 1,000 too. */
const capOfLine = (): number => (supports("1.16") ? 1_000 : 500);

/**
 * @param moment while composing an empty or unfinished audience is nothing unusual; at Send it is an unknown one.
 * @throws Stays, CallFailed.
 */
export async function readAudience(item: ComposedItem, moment: "composing" | "sending"): Promise<Audience> {
  const invitation = item.itemType === "appointment";
  const [to, cc, bcc] = await Promise.all([
    line(invitation ? item.requiredAttendees : item.to),
    line(invitation ? item.optionalAttendees : item.cc),
    // An invitation has no hidden line.
    invitation ? [] : line(item.bcc),
  ]);
  const everyone = [...to, ...cc, ...bcc];
  const whole = (one: ReadRecipient): boolean => /^[^@\s]+@[^@\s]+$/.test(one.address);
  if (moment === "composing") return { to: to.filter(whole), cc: cc.filter(whole), bcc: bcc.filter(whole) };
  // Personal contact lists are left out, or come without an address. Source: office-js issues 4242, 5991.
  if (everyone.length === 0 || !everyone.every((one) => one.address !== "")) throw new Stays("unknown-audience");
  if ([to, cc, bcc].some((one) => one.length >= capOfLine())) throw new Stays("too-many-recipients");
  return { to, cc, bcc };
}

async function line(recipients: Office.Recipients | undefined): Promise<ReadRecipient[]> {
  if (!recipients) throw new Stays("not-read");
  const given: unknown = await asPromise<Office.EmailAddressDetails[]>((back) => { recipients.getAsync(back); });
  if (!Array.isArray(given)) throw new Stays("not-read");
  return given.map(recipient);
}

function recipient(given: unknown): ReadRecipient {
  const it = given as { displayName?: unknown; emailAddress?: unknown; recipientType?: unknown } | null | undefined;
  return {
    name: typeof it?.displayName === "string" ? it.displayName : "",
    address: typeof it?.emailAddress === "string" ? it.emailAddress.trim() : "",
    isMailboxOfOurs: it?.recipientType === "user",
  };
}
