/** `Office.context.mailbox.item`, as far as this client's requirement set goes. */
import { attachmentsApi } from "./attachmentsApi";
import { bodyApi } from "./bodyApi";
import { keyNotFound, tooLong } from "./failures";
import { labelApi } from "./labelApi";
import type { FakeMailboxState } from "./mailbox";
import { notificationsApi } from "./notificationsApi";
import { recipientsApi } from "./recipientsApi";
import { HEADER_BYTES, sessionCharacters, SUBJECT_CHARACTERS, withSets } from "./sets";
import type { FakeItem } from "./types";

/** The item's own events, in the pane. */
export interface ItemEvents {
  add: (type: string, handler: (args: unknown) => void) => void;
  remove: (type: string) => void;
}

export function itemApi(state: FakeMailboxState, events: ItemEvents): Record<string, unknown> | null {
  const { item } = state;
  if (!item) return null;
  const own = item.kind === "message" ? messageMembers(state) : appointmentMembers(state, item);
  return {
    itemType: item.kind,
    ...own,
    ...attachmentsApi(state),
    ...withSets(state.mailbox, {
      "1.1": { subject: subjectApi(state, item) },
      "1.3": { body: bodyApi(state), notificationMessages: notificationsApi(state) },
      "1.7": {
        addHandlerAsync: (type: string, handler: (args: unknown) => void, ...args: unknown[]) => { state.calls.run("addHandlerAsync", args, () => { events.add(type, handler); }); },
        removeHandlerAsync: (type: string, ...args: unknown[]) => { state.calls.run("removeHandlerAsync", args, () => { events.remove(type); }); },
      },
      "1.11": { sessionData: sessionApi(state) },
      "1.13": { sensitivityLabel: labelApi(state) },
      "1.14": { getInitializationContextAsync: (...args: unknown[]) => { state.calls.run("getInitializationContextAsync", args, () => state.initializationContext); } },
    }),
  };
}

const messageMembers = (state: FakeMailboxState): Record<string, unknown> => withSets(state.mailbox, {
  "1.1": { to: recipientsApi(state, "to", "to"), cc: recipientsApi(state, "cc", "cc"), bcc: recipientsApi(state, "bcc", "bcc") },
  "1.7": { from: { getAsync: (...args: unknown[]) => { state.calls.run("from.getAsync", args, () => ({ ...state.item?.from })); } } },
  "1.8": { internetHeaders: headersApi(state) },
  "1.13": { delayDeliveryTime: { getAsync: (...args: unknown[]) => { state.calls.run("delayDeliveryTime.getAsync", args, () => state.item?.delayedUntil ?? 0); } } },
});

const appointmentMembers = (state: FakeMailboxState, item: FakeItem): Record<string, unknown> => withSets(state.mailbox, {
  "1.1": {
    requiredAttendees: recipientsApi(state, "requiredAttendees", "to"),
    optionalAttendees: recipientsApi(state, "optionalAttendees", "cc"),
    location: {
      getAsync: (...args: unknown[]) => { state.calls.run("location.getAsync", args, () => item.location); },
      setAsync: (location: string, ...args: unknown[]) => { state.calls.run("location.setAsync", args, () => { item.location = location; }); },
    },
  },
  "1.7": { organizer: { getAsync: (...args: unknown[]) => { state.calls.run("organizer.getAsync", args, () => ({ ...item.from })); } } },
});

const subjectApi = (state: FakeMailboxState, item: FakeItem): object => ({
  getAsync: (...args: unknown[]) => { state.calls.run("subject.getAsync", args, () => item.subject); },
  setAsync: (subject: string, ...args: unknown[]) => {
    if (state.sending > 0) state.violate("subject-set-while-sending");
    state.calls.run("subject.setAsync", args, () => {
      if (subject.length > SUBJECT_CHARACTERS) throw tooLong();
      item.subject = subject;
      state.changed("text");
    });
  },
});

const headersApi = (state: FakeMailboxState): object => ({
  setAsync: (headers: Record<string, string>, ...args: unknown[]) => {
    state.calls.run("internetHeaders.setAsync", args, () => {
      const after = { ...state.headers, ...headers };
      if (JSON.stringify(after).length > HEADER_BYTES) throw tooLong();
      Object.assign(state.headers, after);
    });
  },
  getAsync: (names: string[], ...args: unknown[]) => {
    state.calls.run("internetHeaders.getAsync", args, () =>
      state.droppedHeaders === "at-once" ? {} : Object.fromEntries(names.filter((name) => name in state.headers).map((name) => [name, state.headers[name]])));
  },
  removeAsync: (names: string[], ...args: unknown[]) => {
    state.calls.run("internetHeaders.removeAsync", args, () => { for (const name of names) Reflect.deleteProperty(state.headers, name); });
  },
});

function sessionApi(state: FakeMailboxState): object {
  const { session } = state;
  return {
    getAsync: (name: string, ...args: unknown[]) => {
      state.calls.run("sessionData.getAsync", args, () => {
        if (!(name in session)) throw keyNotFound();
        return session[name];
      });
    },
    getAllAsync: (...args: unknown[]) => { state.calls.run("sessionData.getAllAsync", args, () => ({ ...session })); },
    setAsync: (name: string, value: string, ...args: unknown[]) => {
      state.calls.run("sessionData.setAsync", args, () => {
        const after = { ...session, [name]: value };
        if (Object.entries(after).reduce((sum, [key, text]) => sum + key.length + text.length, 0) > sessionCharacters(state.mailbox)) throw tooLong();
        session[name] = value;
      });
    },
    removeAsync: (name: string, ...args: unknown[]) => { state.calls.run("sessionData.removeAsync", args, () => { Reflect.deleteProperty(session, name); }); },
    clearAsync: (...args: unknown[]) => { state.calls.run("sessionData.clearAsync", args, () => { for (const name of Object.keys(session)) Reflect.deleteProperty(session, name); }); },
  };
}
