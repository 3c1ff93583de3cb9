/** What is there to talk to: the item, and which requirement sets this Outlook has. */
import { Stays } from "./stays";

/** A mail or an invitation in compose. Members may be missing in older clients, so each use asks. */
export type ComposedItem = Partial<Omit<Office.MessageCompose, "body" | "itemType">> & Partial<Omit<Office.AppointmentCompose, "body" | "itemType">> & { body: Office.Body; itemType: string };

/** @throws Stays when Outlook gives no item, as for accounts that are hidden from the address list. */
export function currentItem(): ComposedItem {
  const item = Office.context.mailbox.item as unknown as ComposedItem | null | undefined;
  if (!item) throw new Stays("no-item");
  return item;
}

/** @param version for example `1.13`. */
export function supports(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", version);
  } catch {
    return false;
  }
}

/** Whether nested app authentication can be asked for here. */
export function supportsNestedSignIn(): boolean {
  try {
    return Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
  } catch {
    return false;
  }
}

/** Whose Outlook this is, as it says itself. It hints who signs in and proves nothing. */
export const mailboxOwner = (): string => Office.context.mailbox.userProfile.emailAddress;

/** Which Outlook, in the words of the contract. */
export function clientName(): string {
  const platform: unknown = Office.context.platform;
  return platform === "PC" ? "outlook-classic" : platform === "Mac" ? "outlook-mac" : platform === "OfficeOnline" ? "outlook-web" : "outlook";
}

/** Must run at the script's top level: classic Outlook runs nothing inside `Office.onReady`. */
export const associate = (name: string, handler: (event: never) => void): void => { Office.actions.associate(name, handler as (event: unknown) => void); };
