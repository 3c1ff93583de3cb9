/** The one note above a mail that is being written. */
import { BUTTONS } from "../../manifest/names.js";
import { asPromise } from "./asPromise";
import { supports, type ComposedItem } from "./office";

const KEY = "og.note";
/** Source: Office.NotificationMessageDetails. */
const NOTE_CHARACTERS = 150;

/** @param words the note, or null to take it away. It is a hint: whether it is shown changes nothing. */
export async function note(item: ComposedItem, words: { text: string; button: string } | null): Promise<void> {
  const { notificationMessages } = item;
  if (!notificationMessages || !supports("1.10")) return;
  try {
    if (words === null) {
      await asPromise((back) => { notificationMessages.removeAsync(KEY, back); });
      return;
    }
    const details = {
      type: "insightMessage",
      message: words.text.slice(0, NOTE_CHARACTERS),
      icon: "Icon16",
      actions: [{ actionType: "showTaskPane", actionText: words.button, commandId: BUTTONS[item.itemType === "appointment" ? "appointment" : "message"], contextData: "{}" }],
    } as unknown as Office.NotificationMessageDetails;
    // Replacing is adding where there was none. Source: NotificationMessages.replaceAsync.
    await asPromise((back) => { notificationMessages.replaceAsync(KEY, details, back); });
  } catch {
    // A mail may have five notes already; then there is no room for this one.
  }
}
