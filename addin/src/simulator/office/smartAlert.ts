/** What Outlook makes of `completed({ allowEvent: false, … })`, and where it breaks a documented limit. */
import type { FakeMailboxState } from "./mailbox";
import { ALERT_CHARACTERS, CANCEL_LABEL_CHARACTERS, reaches } from "./sets";
import type { SmartAlert } from "./types";

export interface SendOptions {
  allowEvent?: unknown;
  errorMessage?: string;
  cancelLabel?: string;
  commandId?: string;
  contextData?: unknown;
  sendModeOverride?: string;
}

/** Office.js neither cuts nor refuses a message that is too long: the fake shows it whole and notes the violation. */
export function alertOf(state: FakeMailboxState, options: SendOptions): SmartAlert {
  const message = options.errorMessage ?? "OutlookGuard is preventing this email from being sent.";
  if (message.length > ALERT_CHARACTERS) state.violate("alert-too-long");
  if (options.sendModeOverride !== undefined) state.violate("send-mode-relaxed");
  if ((options.cancelLabel ?? "").length > CANCEL_LABEL_CHARACTERS) state.violate("cancel-label-too-long");
  if (options.contextData !== undefined && typeof options.contextData !== "string") state.violate("context-data-not-text");
  if (options.commandId === undefined || !reaches(state.mailbox, "1.14")) return { message };
  if (!(state.options.commandIds ?? [options.commandId]).includes(options.commandId)) {
    state.violate("unknown-command");
    return { message };
  }
  return {
    message,
    button: options.cancelLabel ?? "Take Action",
    commandId: options.commandId,
    ...(typeof options.contextData === "string" && { contextData: options.contextData }),
  };
}
