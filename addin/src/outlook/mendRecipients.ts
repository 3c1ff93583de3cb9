/** Who is on the mail, and taking somebody off or putting the real address in. Everybody else keeps their place. */
import { called, itemOf } from "./mendCall";

const LINES = ["to", "cc", "bcc", "requiredAttendees", "optionalAttendees"] as const;

/** The lines that this item has: a mail three, an invitation two. */
function lines(): Office.Recipients[] {
  const item = itemOf() as unknown as Partial<Record<(typeof LINES)[number], Office.Recipients>>;
  return LINES.flatMap((name) => item[name] ?? []);
}

const peopleOn = (line: Office.Recipients): Promise<Office.EmailAddressDetails[]> => called((done) => { line.getAsync(done); });

export async function addressesOnMail(): Promise<string[]> {
  const all: string[] = [];
  for (const line of lines()) all.push(...(await peopleOn(line)).map(({ emailAddress }) => emailAddress));
  return all;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** @returns whether anybody was taken off. */
export const takeOff = (address: string): Promise<boolean> => change((person) => (same(person.emailAddress, address) ? [] : [person]));

/** @returns whether the address stood anywhere. */
export const putInstead = (address: string, real: string): Promise<boolean> =>
  change((person) => (same(person.emailAddress, address) ? [{ displayName: real, emailAddress: real }] : [person]));

/** @returns whether anybody was taken off. */
export const keepOnly = (addresses: readonly string[]): Promise<boolean> =>
  change((person) => (addresses.some((kept) => same(kept, person.emailAddress)) ? [person] : []));

/** Outlook takes so many at a time. Source: Office.Recipients.setAsync. */
const PER_CALL = 100;

type Person = Pick<Office.EmailAddressDetails, "displayName" | "emailAddress">;

/** A line where nothing changes is not touched. */
async function change(become: (person: Person) => Person[]): Promise<boolean> {
  let changed = false;
  for (const line of lines()) {
    const before: Person[] = await peopleOn(line);
    const after = before.flatMap(become);
    if (after.length === before.length && after.every((person, place) => person === before[place])) continue;
    const plain = after.map(({ displayName, emailAddress }) => ({ displayName, emailAddress }));
    await called<void>((done) => { line.setAsync(plain.slice(0, PER_CALL), done); });
    for (let from = PER_CALL; from < plain.length; from += PER_CALL) await called<void>((done) => { line.addAsync(plain.slice(from, from + PER_CALL), done); });
    changed = true;
  }
  return changed;
}
