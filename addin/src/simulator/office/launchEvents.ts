/** Which function Outlook calls for which event, as the manifest says, and from which requirement set on. */
import type { Change } from "./mailbox";

export type LaunchEvent =
  | "OnMessageCompose"
  | "OnMessageRecipientsChanged"
  | "OnMessageAttachmentsChanged"
  | "OnMessageFromChanged"
  | "OnSensitivityLabelChanged"
  | "OnMessageSend"
  | "OnAppointmentOrganizer"
  | "OnAppointmentSend";

export const LAUNCH_EVENTS: Record<LaunchEvent, { handler: string; since: string }> = {
  OnMessageCompose: { handler: "onMessageCompose", since: "1.12" },
  OnMessageRecipientsChanged: { handler: "onMessageRecipientsChanged", since: "1.11" },
  OnMessageAttachmentsChanged: { handler: "onMessageAttachmentsChanged", since: "1.11" },
  OnMessageFromChanged: { handler: "onMessageFromChanged", since: "1.13" },
  OnSensitivityLabelChanged: { handler: "onSensitivityLabelChanged", since: "1.13" },
  OnMessageSend: { handler: "onMessageSend", since: "1.12" },
  OnAppointmentOrganizer: { handler: "onAppointmentCompose", since: "1.12" },
  OnAppointmentSend: { handler: "onAppointmentSend", since: "1.12" },
};

/** @returns the launch event that a change of the item raises, if the manifest names one. */
export function eventOf(change: Change, kind: "message" | "appointment"): LaunchEvent | undefined {
  if (change === "label") return "OnSensitivityLabelChanged";
  if (kind === "appointment") return undefined;
  return ({ recipients: "OnMessageRecipientsChanged", attachments: "OnMessageAttachmentsChanged", from: "OnMessageFromChanged", context: undefined, text: undefined } as const)[change];
}
