/** Asks the checking service about one mail. Every path that is not a checked answer says why, and none of them lets a mail go. */
import { call, isJson, type Call, type Heard } from "./call";
import type { Answer, DisclosureRequest } from "./contract";
import { formOf } from "./multipart";
import { readAnswer } from "./readAnswer";
import { readProblem, type Problem } from "./problem";

/** How long a worker is kept waiting. Outlook itself gives up at 5 minutes; people give up sooner. Source: reliability goals, fault matrix. */
export const DEADLINE_MS = 12_000;

/** The bytes of the files by part name: Blobs on a page, plain bytes where there are no Blobs. */
export type Files = ReadonlyMap<string, Blob | Uint8Array<ArrayBuffer>>;

/** One mail to be checked. */
export interface Submission {
  request: DisclosureRequest;
  files: Files;
  /** One press of Send: a repeat with the same key is answered from the record, not decided twice. */
  idempotencyKey: string;
}

/** Why there is no answer. */
export type Silence = "unreachable" | "late" | "sign-in" | "busy" | "too-large" | "refused" | "not-understood";

export type Reply =
  | { kind: "answered"; answer: Answer }
  /** `outage`: nobody was there to ask. A service that answers with a fault of its own is there. */
  | { kind: "could-not-check"; why: Silence; problem?: Problem; outage?: true };

/**
 * @param submission the mail.
 * @param token the caller's bearer token.
 * @param origin where the service is; absolute, because Outlook's script-only runtime has no page to be relative to. Empty: this page's own.
 * @param deadlineMs milliseconds until the answer no longer counts.
 */
export async function assessDisclosure(
  submission: Submission,
  token: string,
  origin = "",
  deadlineMs = DEADLINE_MS,
): Promise<Reply> {
  const request = { ...submission.request, idempotencyKey: submission.idempotencyKey };
  return await call({ path: "/api/disclosures", token, origin, deadlineMs, ...payload(request, submission.files) }, readReply);
}

async function readReply(heard: Heard): Promise<Reply> {
  if (heard.kind === "nothing") return { ...silence(heard.why), ...(heard.why === "unreachable" && { outage: true as const }) };
  const { response } = heard;
  if (response.redirected) return silence("not-understood");
  if (response.status === 200) return await answerOf(response);
  const problem = await readProblem(response);
  const nobodyThere = response.status >= 502 && response.status <= 504;
  return { ...silence(REFUSALS[response.status] ?? "not-understood"), ...(problem && { problem }), ...(nobodyThere && { outage: true as const }) };
}

const REFUSALS: Record<number, Silence> = {
  400: "refused",
  401: "sign-in",
  403: "sign-in",
  413: "too-large",
  415: "refused",
  422: "refused",
  429: "busy",
  500: "unreachable",
  502: "unreachable",
  503: "unreachable",
  504: "unreachable",
};

async function answerOf(response: Response): Promise<Reply> {
  if (!isJson(response)) return silence("not-understood");
  try {
    return { kind: "answered", answer: readAnswer(await response.json()) };
  } catch {
    return silence("not-understood");
  }
}

const silence = (why: Silence): Reply & { kind: "could-not-check" } => ({ kind: "could-not-check", why });

/** The document alone as JSON, or first in a form with each file in the part that the document names. */
export function payload(request: DisclosureRequest, files: Files): Pick<Call, "body" | "contentType"> {
  const json = JSON.stringify(request);
  if (files.size === 0) return { body: json, contentType: "application/json" };
  const named = request.attachments.filter((one): one is { name: string; part: string } => one.part !== undefined);
  const bytesOf = (part: string): Blob | Uint8Array<ArrayBuffer> => {
    const bytes = files.get(part);
    if (!bytes) throw new Error("an attachment without its bytes");
    return bytes;
  };
  const plain = named.map(({ part }) => ({ part, bytes: bytesOf(part) }));
  if (plain.every((one): one is { part: string; bytes: Uint8Array<ArrayBuffer> } => one.bytes instanceof Uint8Array)) {
    return formOf([
      { name: "disclosure", contentType: "application/json", content: json },
      ...plain.map(({ part, bytes }) => ({ name: part, fileName: part, contentType: "application/octet-stream", content: bytes })),
    ]);
  }
  const form = new FormData();
  form.append("disclosure", new Blob([json], { type: "application/json" }));
  for (const { part, bytes } of plain) form.append(part, bytes instanceof Uint8Array ? new Blob([bytes]) : bytes, part);
  return { body: form };
}
