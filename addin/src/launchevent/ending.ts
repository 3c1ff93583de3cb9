/** How a Send ends: once, and only a named permission lets it go. */

/** What Outlook is told. Source: Office.SmartAlertsEventCompletedOptions. */
export interface Ending {
  allowEvent: boolean;
  errorMessage?: string;
  /** The dialog's own button: which pane it opens, what it says, what the pane is told. */
  commandId?: string;
  cancelLabel?: string;
  contextData?: string;
}

/** The part of Outlook's event that is used. */
export interface SendEvent {
  completed(ending: Ending): void;
}

/** Outlook shows no more of a message. Source: Smart Alerts, limits of the dialog. */
export const MESSAGE_CHARACTERS = 500;

const MORE = "More in the OutlookGuard pane.";

/**
 * A function that ends the event the first time it is called and does nothing after that.
 * Classic Outlook keeps running after `completed`, and a second call once released a mail that was being held.
 */
export function onlyOnce<T>(end: (how: T) => void): (how: T) => void {
  let ended = false;
  return (how) => {
    if (ended) return;
    ended = true;
    end(how);
  };
}

export const sent = (): Ending => ({ allowEvent: true });

/** The mail stays, with as many whole sentences as Outlook shows. */
export function kept(sentences: readonly string[]): Ending {
  const whole = sentences.join("\n");
  return { allowEvent: false, errorMessage: whole.length <= MESSAGE_CHARACTERS ? whole : shortened(sentences) };
}

function shortened(sentences: readonly string[]): string {
  const room = MESSAGE_CHARACTERS - MORE.length - 1;
  let text = "";
  for (const sentence of sentences) {
    const longer = text === "" ? sentence : `${text}\n${sentence}`;
    if (longer.length > room) break;
    text = longer;
  }
  if (text === "") text = (sentences[0] ?? "").slice(0, room).replace(/\s+\S*$/, "");
  return `${text}\n${MORE}`;
}
