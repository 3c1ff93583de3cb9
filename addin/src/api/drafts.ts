/** What the service says about a mail that is still being written. It can prepare things; it is never a permission. */
import { call, jsonOf } from "./call";
import { payload, type Files } from "./client";
import { CONTRACT_VERSION, OBLIGATIONS, type DisclosureRequest, type Obligation } from "./contract";
import { formOf } from "./multipart";

/** Composing waits for nobody: what takes longer is asked again at Send. Chosen. */
export const DRAFT_DEADLINE_MS = 20_000;

/** The two things a draft's answer is used for. */
export interface DraftAnswer {
  obligations: Obligation[];
}

/** @returns undefined when there is no answer, whatever the reason. */
export async function assessDraft(request: DisclosureRequest, files: Files, token: string, origin: string): Promise<DraftAnswer | undefined> {
  const json = await call({ path: "/api/drafts", token, origin, deadlineMs: DRAFT_DEADLINE_MS, ...payload(request, files) }, jsonOf);
  const it = json as { contract?: unknown; obligations?: unknown } | null | undefined;
  if (it?.contract !== CONTRACT_VERSION || !Array.isArray(it.obligations)) return undefined;
  const given: unknown[] = it.obligations;
  return { obligations: OBLIGATIONS.filter((one) => given.includes(one)) };
}

/** Has a file read before Send. @returns the token by which the service knows its words again, or undefined. */
export async function keepAttachment(name: string, bytes: Uint8Array<ArrayBuffer>, token: string, origin: string): Promise<string | undefined> {
  const form = formOf([{ name: "file", fileName: name, contentType: "application/octet-stream", content: bytes }]);
  const json = await call({ path: "/api/drafts/attachments", token, origin, deadlineMs: DRAFT_DEADLINE_MS, ...form }, jsonOf);
  const kept = (json as { kept?: unknown } | null | undefined)?.kept;
  return typeof kept === "string" && kept !== "" ? kept : undefined;
}
