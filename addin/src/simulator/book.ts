/** The address book of the fictional agencies around Larkfield Women's Refuge and Advice. */
import type { FakeMailbox, FakeRecipient } from "./office";

export const OWN_DOMAIN = "larkfield-wra.example";
/** A mailbox that every worker may send from. */
export const SHARED: FakeMailbox = { displayName: "Duty desk", emailAddress: `duty@${OWN_DOMAIN}` };

export interface Entry extends FakeRecipient {
  about: string;
  /** Who gets a mail to a list. */
  members?: readonly string[];
}

const person = (displayName: string, emailAddress: string, about: string): Entry => ({
  displayName, emailAddress, about, recipientType: emailAddress.endsWith(`@${OWN_DOMAIN}`) ? "user" : "externalUser",
});

export const POLICE = "marac@northmoor.police.example";
export const FRONT_DOOR = "frontdoor.cs@northmoor.gov.example";

export const BOOK: readonly Entry[] = [
  person("Priya Nair", `priya.nair@${OWN_DOMAIN}`, "Larkfield"),
  person("Grace Adeyemi", `grace.adeyemi@${OWN_DOMAIN}`, "Larkfield"),
  person("Imogen Hale", `imogen.hale@${OWN_DOMAIN}`, "Larkfield, data controller"),
  person("Karen Bright", POLICE, "Northmoor Police"),
  person("Front door", FRONT_DOOR, "Northmoor Children's Services"),
  person("Housing options", "housing.options@northmoor.gov.example", "Northmoor Council"),
  person("Safeguarding team", "safeguarding.stbrannock@nhsmail.example", "St Brannock's Hospital"),
  person("Safeguarding", "safeguarding@harbourside-ha.example", "Harbourside Housing Association"),
  person("Designated lead", "dsl@talloaks.sch.example", "Tall Oaks Primary School"),
  person("Referrals", "referrals@rosewood-counselling.example", "Rosewood Counselling"),
  { displayName: "MARAC list", emailAddress: `marac-list@${OWN_DOMAIN}`, about: "Distribution list", recipientType: "distributionList", members: [POLICE, FRONT_DOOR] },
  // Outlook hands such a list over without an address. Source: office-js issue 5991.
  { displayName: "Thursday group", emailAddress: "Thursday group", about: "Your own contact list", recipientType: "other", contactList: "empty" },
];

const isCalled = (written: string) => ({ displayName, emailAddress }: Entry): boolean =>
  [displayName.toLowerCase(), emailAddress.toLowerCase()].includes(written.trim().toLowerCase());

/** @param written as typed: a name of the book, an address, or `Name <address>`. */
export function recipientOf(written: string): FakeRecipient {
  const known = BOOK.find(isCalled(written));
  if (known) return asRecipient(known);
  const both = /^(.*)<([^<>]*)>$/.exec(written.trim());
  const emailAddress = (both?.[2] ?? written).trim();
  return {
    displayName: both?.[1]?.trim() ?? emailAddress,
    emailAddress,
    recipientType: emailAddress.toLowerCase().endsWith(`@${OWN_DOMAIN}`) ? "user" : "externalUser",
    // Outlook does not return a name that it could not turn into an address.
    ...(!emailAddress.includes("@") && { resolved: false }),
  };
}

export const asRecipient = ({ displayName, emailAddress, recipientType, contactList }: Entry): FakeRecipient =>
  ({ displayName, emailAddress, ...(recipientType && { recipientType }), ...(contactList && { contactList }) });

/** Splits what was typed or pasted. A comma inside quotation marks belongs to a name. */
export const addressesIn = (typed: string): string[] =>
  (typed.match(/(?:"[^"]*"|[^,;\n"])+/g) ?? []).map((one) => one.trim()).filter((one) => one !== "");

/** @returns who really gets a mail to this entry: a list's members, or the one itself. */
export const receivers = ({ emailAddress }: FakeRecipient): { address: string; list?: string }[] => {
  const entry = BOOK.find(isCalled(emailAddress));
  return entry?.members ? entry.members.map((address) => ({ address, list: entry.displayName })) : [{ address: emailAddress }];
};
