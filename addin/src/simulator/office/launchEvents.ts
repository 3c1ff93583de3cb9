/** Which function Outlook calls for which event, as the manifest says, and from which requirement set on. */
import type { Change } from "./mailbox";

export type LaunchEvent =
  | "OnNewMessageCompose"
  | "OnMessageCompose"
  | "OnMessageRecipientsChanged"
  | "OnMessageAttachmentsChanged"
  | "OnMessageFromChanged"
  | "OnSensitivityLabelChanged"
  | "OnMessageSend"
  | "OnNewAppointmentOrganizer"
  | "OnAppointmentAttendeesChanged"
  | "OnAppointmentAttachmentsChanged"
  | "OnAppointmentSend";

export const LAUNCH_EVENTS: Record<LaunchEvent, { handler: string; since: string }> = {
  OnNewMessageCompose: { handler: "onNewMessageComposeHandler", since: "1.10" },
  OnMessageCompose: { handler: "onMessageComposeHandler", since: "1.12" },
  OnMessageRecipientsChanged: { handler: "onMessageRecipientsChangedHandler", since: "1.11" },
  OnMessageAttachmentsChanged: { handler: "onMessageAttachmentsChangedHandler", since: "1.11" },
  OnMessageFromChanged: { handler: "onMessageFromChangedHandler", since: "1.13" },
  OnSensitivityLabelChanged: { handler: "onSensitivityLabelChangedHandler", since: "1.13" },
  OnMessageSend: { handler: "onMessageSendHandler", since: "1.12" },
  OnNewAppointmentOrganizer: { handler: "onNewAppointmentOrganizerHandler", since: "1.10" },
  OnAppointmentAttendeesChanged: { handler: "onAppointmentAttendeesChangedHandler", since: "1.11" },
  OnAppointmentAttachmentsChanged: { handler: "onAppointmentAttachmentsChangedHandler", since: "1.11" },
  OnAppointmentSend: { handler: "onAppointmentSendHandler", since: "1.12" },
};

/** @returns the launch event that a change of the item raises, if there is one. */
export function eventOf(change: Change, kind: "message" | "appointment"): LaunchEvent | undefined {
  if (change === "label") return "OnSensitivityLabelChanged";
  if (kind === "message") return ({ recipients: "OnMessageRecipientsChanged", attachments: "OnMessageAttachmentsChanged", from: "OnMessageFromChanged" } as const)[change as "recipients"];
  return ({ recipients: "OnAppointmentAttendeesChanged", attachments: "OnAppointmentAttachmentsChanged" } as const)[change as "recipients"];
}
