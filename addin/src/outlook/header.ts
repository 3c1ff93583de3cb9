/** The internal header: what the mail-flow rules must do, and the service's ticket, by which the mail is known again afterwards. */
import type { Obligation } from "../api/contract";
import { asPromise } from "./asPromise";
import type { ComposedItem } from "./office";

/** Read by the mail-flow rules, which take it off when the mail leaves. */
export const DECISION_HEADER = "X-OutlookGuard-Decision";
/** On mail that stayed inside while the service could not be reached: the id of the outage's record. */
export const OUTAGE_HEADER = "X-OutlookGuard-Outage";

/** @param asked what the rules are asked for, in this order of words: `encrypt`, `mark`. */
export const decisionHeader = (asked: readonly (Obligation & ("encrypt" | "mark"))[], ticket: string): string =>
  `do=${asked.length > 0 ? asked.join(" ") : "nothing"}; ticket=${ticket}`;

/** @returns whether it is on the mail: set, and read back the same. An invitation has no headers. */
export async function putOnHeader({ internetHeaders }: ComposedItem, name: string, value: string): Promise<boolean> {
  if (!internetHeaders) return false;
  try {
    await asPromise((back) => { internetHeaders.setAsync({ [name]: value }, back); });
    const read: unknown = await asPromise((back) => { internetHeaders.getAsync([name], back); });
    return (read as Record<string, unknown> | null)?.[name] === value;
  } catch {
    return false;
  }
}

/** A mail that stays carries no header that speaks for it: it may be changed and sent from where nothing is checked. */
export async function takeOffHeader({ internetHeaders }: ComposedItem, name: string): Promise<void> {
  if (internetHeaders) await asPromise((back) => { internetHeaders.removeAsync([name], back); }).catch(() => undefined);
}
