/** What a manifest says to Outlook and to people, for every deployment. */

/** Office's lowest set that carries the events. A client below it does not load the add-in at all, so higher would let more mail past. */
export const MAILBOX_SET = "1.12";

/** The handlers that the event script must associate, by event. `OnMessageCompose` also fires for drafts that are opened again. */
export const EVENTS = /** @type {const} */ ([
  { type: "OnMessageCompose", unified: "messageComposeOpened", handler: "onMessageCompose" },
  { type: "OnAppointmentOrganizer", unified: "appointmentOrganizerOpened", handler: "onAppointmentCompose" },
  { type: "OnMessageRecipientsChanged", unified: "messageRecipientsChanged", handler: "onMessageRecipientsChanged" },
  { type: "OnMessageAttachmentsChanged", unified: "messageAttachmentsChanged", handler: "onMessageAttachmentsChanged" },
  { type: "OnMessageFromChanged", unified: "messageFromChanged", handler: "onMessageFromChanged" },
  { type: "OnSensitivityLabelChanged", unified: "sensitivityLabelChanged", handler: "onSensitivityLabelChanged" },
  { type: "OnMessageSend", unified: "messageSending", handler: "onMessageSend", blocks: true },
  { type: "OnAppointmentSend", unified: "appointmentSending", handler: "onAppointmentSend", blocks: true },
]);

/** The buttons that open the pane. A stopped Send names one of them, so that its dialog can open the pane too. */
export const BUTTONS = /** @type {const} */ ({ message: "OutlookGuardMessagePane", appointment: "OutlookGuardAppointmentPane" });

export const TITLE = "OutlookGuard";
export const DESCRIPTION = "Checks, when you press Send, that a mail with personal details may go. A mail in order goes at once.";
export const BUTTON_LABEL = "OutlookGuard";
export const BUTTON_TIP = "See why a mail was stopped and put it right.";

/** Pixels. 16, 32 and 80 for the ribbon, 64 and 128 for the lists of add-ins. */
export const ICON_SIZES = /** @type {const} */ ([16, 32, 64, 80, 128]);
