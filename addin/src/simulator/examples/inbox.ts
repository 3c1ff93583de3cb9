/** Earlier mails that can be replied to. */
import { FRONT_DOOR, POLICE, recipientOf } from "../book";
import type { FakeItem } from "../office";
import { reply } from "./thread";

export interface Received {
  subject: string;
  from: string;
  /** The others on it. */
  cc: string[];
  text: string;
}

export const INBOX: readonly Received[] = [
  { subject: "Case OG-1042", from: POLICE, cc: ["dsl@talloaks.sch.example"], text: "Amara Okonkwo told us that he waited at the gate again. Is Chidi in on Friday?" },
  { subject: "Case OG-1101", from: POLICE, cc: ["safeguarding.stbrannock@nhsmail.example"], text: "Siân Pryce disclosed he has her bank card." },
  { subject: "Room for Thursday", from: FRONT_DOOR, cc: [POLICE], text: "We have booked the large room." },
];

export function replyToAll({ subject, from, cc, text }: Received): Partial<FakeItem> {
  const sender = recipientOf(from);
  return { to: [sender], cc: cc.map(recipientOf), subject: `RE: ${subject}`, bodyType: "html", body: `<div><br></div>${reply({ from: sender.displayName, subject, text })}` };
}
