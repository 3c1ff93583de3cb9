/** Address lines: only what is resolved, only up to a cap, lists never opened. */
import { tooManyRecipients } from "./failures";
import type { FakeMailboxState } from "./mailbox";
import { recipientCap, RECIPIENTS_PER_CALL } from "./sets";
import type { FakeMailbox, FakeRecipient } from "./types";

type Line = "to" | "cc" | "bcc";

/** @param name how Outlook calls the line: `to`, `requiredAttendees`, … */
export function recipientsApi(state: FakeMailboxState, name: string, line: Line): object {
  const item = state.item;
  if (!item) throw new Error("there is no item");
  const put = (people: FakeRecipient[]): void => {
    item[line] = people;
    state.changed("recipients");
  };
  return {
    getAsync: (...args: unknown[]) => {
      state.calls.run(`${name}.getAsync`, args, () => visible(item[line]).slice(0, recipientCap(state.flavour, state.mailbox)));
    },
    setAsync: (people: (string | FakeMailbox)[], ...args: unknown[]) => {
      state.calls.run(`${name}.setAsync`, args, () => { put(few(people).map(asRecipient)); });
    },
    addAsync: (people: (string | FakeMailbox)[], ...args: unknown[]) => {
      state.calls.run(`${name}.addAsync`, args, () => { put([...item[line], ...few(people).map(asRecipient)]); });
    },
  };
}

/** A personal contact list is not there, or has no address. Source: office-js issues 4242, 5991. */
const visible = (people: FakeRecipient[]): object[] =>
  people
    .filter((one) => one.resolved !== false && one.contactList !== "missing")
    .map((one) => ({
      displayName: one.displayName,
      emailAddress: one.contactList === "empty" ? "" : one.emailAddress,
      recipientType: one.recipientType ?? "externalUser",
    }));

function few<T>(people: T[]): T[] {
  if (people.length > RECIPIENTS_PER_CALL) throw tooManyRecipients();
  return people;
}

const asRecipient = (one: string | FakeMailbox): FakeRecipient =>
  typeof one === "string" ? { displayName: one, emailAddress: one } : { displayName: one.displayName, emailAddress: one.emailAddress };
