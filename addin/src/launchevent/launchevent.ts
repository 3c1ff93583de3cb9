/** The script that Outlook starts for an event. The only place that hands functions to Outlook, at the top level, where every client finds them. */
import { associate } from "../outlook/office";
import type { SendEvent } from "./ending";
import { freshMemory } from "./memory";
import { onCompose, type ComposeEvent } from "./onCompose";
import { onSend } from "./onSend";

const memory = freshMemory();

const changed = (event: ComposeEvent): void => { void onCompose(event, memory); };

associate("onMessageSend", (event: SendEvent) => { void onSend(event, "message", memory); });
associate("onAppointmentSend", (event: SendEvent) => { void onSend(event, "appointment", memory); });
associate("onMessageCompose", changed);
associate("onAppointmentCompose", changed);
associate("onMessageRecipientsChanged", changed);
associate("onMessageAttachmentsChanged", changed);
associate("onMessageFromChanged", changed);
// The label is not part of what is assessed, and Send reads it again; Outlook only has to hear that this event is over.
associate("onSensitivityLabelChanged", (event: ComposeEvent) => { event.completed(); });
