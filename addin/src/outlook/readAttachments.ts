/** The attached files with their bytes: three calls at a time, and nothing that looks empty or silent passes for read. */
import { utf8 } from "../api/multipart";
import { asPromise, CONTENT_MS } from "./asPromise";
import { bytesOfBase64 } from "./base64";
import type { ComposedItem } from "./office";
import { Stays } from "./stays";

/** More than three at the same time fail on the web. Source: limits of attachment methods. */
const AT_A_TIME = 3;

/** The type that is named for a file; the service looks for itself. */
export const PLAIN_FILE = "application/octet-stream";

export interface ReadFile {
  /** Outlook's id, by which a file that was read while composing is known again. */
  id: string;
  name: string;
  size: number;
  contentType: string;
  content: { kind: "bytes"; bytes: Uint8Array<ArrayBuffer> } | { kind: "kept"; token: string } | { kind: "link"; address: string };
}

/** The token of a file that the service has already read, or undefined. */
export type Kept = (file: { id: string; name: string; size: number }) => string | undefined;

export const nothingKept: Kept = () => undefined;

/** @throws Stays when the list or any file cannot be read. */
export async function readAttachments(item: ComposedItem, kept: Kept): Promise<ReadFile[]> {
  const { getAttachmentsAsync } = item;
  if (!getAttachmentsAsync) throw new Stays("not-read");
  const listed = await asPromise<Office.AttachmentDetailsCompose[]>((back) => { getAttachmentsAsync.call(item, back); });
  if (!Array.isArray(listed)) throw new Stays("not-read");
  const read: ReadFile[] = new Array<ReadFile>(listed.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < listed.length; at = next++) read[at] = await readOne(item, listed[at], kept);
  };
  await Promise.all([worker(), worker(), worker()].slice(0, AT_A_TIME));
  return read;
}

async function readOne(item: ComposedItem, listed: Office.AttachmentDetailsCompose | undefined, kept: Kept): Promise<ReadFile> {
  if (typeof listed?.id !== "string" || typeof listed.name !== "string" || typeof listed.size !== "number") throw new Stays("not-read");
  const { id, name, size } = listed;
  const token = kept({ id, name, size });
  if (token !== undefined) return { id, name, size, contentType: "", content: { kind: "kept", token } };
  const { getAttachmentContentAsync } = item;
  if (!getAttachmentContentAsync) throw new Stays("file-not-read", name);
  try {
    const given = await asPromise<Office.AttachmentContent>((back) => { getAttachmentContentAsync.call(item, id, back); }, CONTENT_MS);
    return { id, size, ...contentOf(given, name, size) };
  } catch {
    throw new Stays("file-not-read", name);
  }
}

function contentOf({ content, format }: Office.AttachmentContent, name: string, size: number): Pick<ReadFile, "name" | "contentType" | "content"> {
  if (typeof content !== "string") throw new Stays("file-not-read", name);
  // With a mail that is already protected Outlook reports success and gives nothing. Source: office-js issue 4725.
  if (content === "" && size > 0) throw new Stays("file-not-read", name);
  switch (format as unknown) {
    case "base64": {
      const bytes = bytesOfBase64(content);
      if (!bytes || (bytes.length === 0 && size > 0)) throw new Stays("file-not-read", name);
      return { name, contentType: PLAIN_FILE, content: { kind: "bytes", bytes } };
    }
    case "eml": return { name: ending(name, ".eml"), contentType: "message/rfc822", content: { kind: "bytes", bytes: utf8(content) } };
    case "iCalendar": return { name: ending(name, ".ics"), contentType: "text/calendar", content: { kind: "bytes", bytes: utf8(content) } };
    case "url": return { name, contentType: "", content: { kind: "link", address: content } };
    default: throw new Stays("file-not-read", name);
  }
}

/** Attached mails come with their subject for a name. */
const ending = (name: string, extension: string): string => (name.toLowerCase().endsWith(extension) ? name : name + extension);
