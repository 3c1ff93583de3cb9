/** Who is on the mail, and taking somebody off or putting the real address in. Everybody else keeps their place. */
import { asPromise } from "./asPromise";
import { currentItem } from "./office";

type Person = Pick<Office.EmailAddressDetails, "displayName" | "emailAddress">;

/** A mail has three lines, an invitation two. */
function lines(): Office.Recipients[] {
  const item = currentItem();
  const those = item.itemType === "appointment" ? [item.requiredAttendees, item.optionalAttendees] : [item.to, item.cc, item.bcc];
  return those.filter((line) => line !== undefined);
}

const peopleOn = (line: Office.Recipients): Promise<Person[]> => asPromise<Office.EmailAddressDetails[]>((back) => { line.getAsync(back); });

export const addressesOnMail = async (): Promise<string[]> => (await Promise.all(lines().map(peopleOn))).flat().map(({ emailAddress }) => emailAddress);

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

/** A line where nothing changes is not touched. */
async function change(become: (person: Person) => Person[]): Promise<boolean> {
  let changed = false;
  for (const line of lines()) {
    const before = await peopleOn(line);
    const after = before.flatMap(become);
    if (after.length === before.length && after.every((person, place) => person === before[place])) continue;
    const plain = after.map(({ displayName, emailAddress }) => ({ displayName, emailAddress }));
    await asPromise((back) => { line.setAsync(plain.slice(0, PER_CALL), back); });
    for (let from = PER_CALL; from < plain.length; from += PER_CALL) await asPromise((back) => { line.addAsync(plain.slice(from, from + PER_CALL), back); });
    changed = true;
  }
  return changed;
}
