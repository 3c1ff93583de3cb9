/** Notes above the mail: five, and one of them with a button. */
import { keyNotFound, tooLong, tooManyNotifications } from "./failures";
import type { FakeMailboxState } from "./mailbox";
import { NOTIFICATION_CHARACTERS, NOTIFICATION_KEY_CHARACTERS, NOTIFICATIONS } from "./sets";
import type { FakeNotification } from "./types";

export function notificationsApi(state: FakeMailboxState): object {
  const { notifications } = state;
  const put = (key: string, note: FakeNotification): void => {
    if (key.length > NOTIFICATION_KEY_CHARACTERS || note.message.length > NOTIFICATION_CHARACTERS) throw tooLong();
    const others = [...notifications].filter(([name]) => name !== key);
    if (others.length >= NOTIFICATIONS) throw tooManyNotifications();
    if (note.type === "insightMessage" && others.some(([, one]) => one.type === "insightMessage")) throw tooManyNotifications();
    notifications.set(key, note);
    state.changed("text");
  };
  const known = (key: string): void => { if (!notifications.has(key)) throw keyNotFound(); };
  return {
    addAsync: (key: string, note: FakeNotification, ...args: unknown[]) => { state.calls.run("notificationMessages.addAsync", args, () => { put(key, note); }); },
    // Replacing one that is not there adds it. Source: NotificationMessages.replaceAsync.
    replaceAsync: (key: string, note: FakeNotification, ...args: unknown[]) => { state.calls.run("notificationMessages.replaceAsync", args, () => { put(key, note); }); },
    removeAsync: (key: string, ...args: unknown[]) => {
      state.calls.run("notificationMessages.removeAsync", args, () => {
        known(key);
        notifications.delete(key);
        state.changed("text");
      });
    },
    getAllAsync: (...args: unknown[]) => { state.calls.run("notificationMessages.getAllAsync", args, () => [...notifications].map(([key, note]) => ({ key, ...note }))); },
  };
}
