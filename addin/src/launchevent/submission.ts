/** What was read in Outlook, as it goes over the wire. */
import type { Submission } from "../api/client";
import { CONTRACT_VERSION, type AttachmentOnTheWire, type Mailbox } from "../api/contract";
import type { ReadFile } from "../outlook/readAttachments";
import type { ReadMail } from "../outlook/readMessage";
import { version } from "../../package.json";

export interface Circumstances {
  /** Which Outlook. */
  client: string;
  /** Whether anything here can have the mail encrypted. */
  encryption: "available" | "unavailable";
  /** What the worker said about this draft. */
  declaration: string | undefined;
}

export function submissionOf(mail: ReadMail, { client, encryption, declaration }: Circumstances, idempotencyKey: string): Submission {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const attachments = mail.files.map((file, at) => onTheWire(file, `file${String(at)}`, files));
  return {
    idempotencyKey,
    files,
    request: {
      contract: CONTRACT_VERSION,
      kind: mail.kind,
      from: mail.from,
      to: mail.to.map(mailbox),
      cc: mail.cc.map(mailbox),
      bcc: mail.bcc.map(mailbox),
      subject: mail.subject,
      body: { type: "html", content: mail.html },
      ...(mail.location !== undefined && mail.location !== "" && { location: mail.location }),
      attachments,
      ...(mail.delayedUntil !== undefined && { delayedUntil: mail.delayedUntil }),
      ...(declaration !== undefined && { declaration }),
      // What it is for is derived, or asked for in the pane.
      declared: { purpose: "none" },
      client: { name: client, version, encryption },
    },
  };
}

const mailbox = ({ name, address }: Mailbox): Mailbox => ({ name, address });

function onTheWire({ name, contentType, content }: ReadFile, part: string, files: Map<string, Uint8Array<ArrayBuffer>>): AttachmentOnTheWire {
  switch (content.kind) {
    case "kept": return { name, kept: content.token };
    case "link": return { name, cloudLink: content.address };
    case "bytes":
      files.set(part, content.bytes);
      return { name, part, ...(contentType !== "" && { contentType }) };
  }
}
