/** The mail-flow rules behind the add-in, played: what Exchange does with a mail after Outlook let it go. Source: infra/exchange. */
import { MARKING } from "../../api/contract";
import type { Departed, FakeMailbox } from "./types";

const DECISION = "X-OutlookGuard-Decision";

export type Delivery =
  | { arrives: true; encrypted: boolean; body: string; headers: Record<string, string>; mail: Departed }
  /** Sent to the outside without the header: nobody checked it. */
  | { arrives: false; mail: Departed };

export interface MailFlow {
  ownDomains: readonly string[];
  /** The label that encrypts, if the deployment has one. */
  encryptionLabel?: string;
  /** The script's switch: Outlook cannot put the header on an invitation. */
  letInvitationsPass?: boolean;
}

export function deliver(mail: Departed, { ownDomains, encryptionLabel, letInvitationsPass }: MailFlow): Delivery {
  const isOutside = ({ emailAddress }: FakeMailbox): boolean => !ownDomains.includes(emailAddress.replace(/^.*@/, "").toLowerCase());
  const outside = [...mail.to, ...mail.cc, ...mail.bcc].some(isOutside);
  const asked = mail.headers[DECISION];
  const mayPass = mail.kind === "appointment" && letInvitationsPass === true;
  if (outside && asked === undefined && !mayPass) return { arrives: false, mail };
  const asksFor = (word: string): boolean => new RegExp(`^do=[a-z ]*\\b${word}\\b`).test(asked ?? "");
  const headers = Object.fromEntries(Object.entries(mail.headers).filter(([name]) => name !== DECISION));
  return {
    arrives: true,
    encrypted: asksFor("encrypt") || (encryptionLabel !== undefined && mail.label === encryptionLabel),
    body: asksFor("mark") ? stamped(mail) : mail.body,
    headers,
    mail,
  };
}

const stamped = ({ body, bodyType }: Departed): string => (bodyType === "html" ? `<p><strong>${MARKING}</strong></p>${body}` : `${MARKING}\n${body}`);
