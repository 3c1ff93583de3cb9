/** Asks the checking service about one mail. Every path that is not a checked answer says why, and none of them lets a mail go. */
import type { Answer, DisclosureRequest } from "./contract";
import { readAnswer } from "./readAnswer";
import { readProblem, type Problem } from "./problem";

/** How long a worker is kept waiting. Outlook itself gives up at 5 minutes; people give up sooner. Source: reliability goals, fault matrix. */
export const DEADLINE_MS = 12_000;

/** One mail to be checked, with the bytes of its files by part name. */
export interface Submission {
  request: DisclosureRequest;
  files: ReadonlyMap<string, Blob>;
  /** One press of Send: a repeat with the same key is answered from the record, not decided twice. */
  idempotencyKey: string;
}

/** Why there is no answer. */
export type Silence = "unreachable" | "late" | "sign-in" | "busy" | "too-large" | "refused" | "not-understood";

export type Reply =
  | { kind: "answered"; answer: Answer }
  | { kind: "could-not-check"; why: Silence; problem?: Problem };

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
  const stop = new AbortController();
  let bell: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reply>((resolve) => {
    bell = setTimeout(() => {
      stop.abort();
      resolve(silence("late"));
    }, deadlineMs);
  });
  try {
    return await Promise.race([ask(submission, token, origin, stop.signal), late]);
  } finally {
    clearTimeout(bell);
  }
}

async function ask(submission: Submission, token: string, origin: string, stop: AbortSignal): Promise<Reply> {
  const body = payload(submission);
  let response: Response;
  try {
    response = await fetch(`${origin}/api/disclosures`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Idempotency-Key": submission.idempotencyKey, ...contentType(submission) },
      body,
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      signal: stop,
    });
  } catch {
    return silence("unreachable");
  }
  if (response.redirected) return silence("not-understood");
  if (response.status === 200) return await answerOf(response);
  const problem = await readProblem(response);
  return { kind: "could-not-check", why: REFUSALS[response.status] ?? "not-understood", ...(problem && { problem }) };
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
  if (!/^application\/json\b/i.test(response.headers.get("Content-Type") ?? "")) return silence("not-understood");
  try {
    return { kind: "answered", answer: readAnswer(await response.json()) };
  } catch {
    return silence("not-understood");
  }
}

const silence = (why: Silence): Reply => ({ kind: "could-not-check", why });

/** With files the browser writes the multipart header itself, because only it knows the boundary. */
const contentType = (submission: Submission): Record<string, string> =>
  submission.files.size === 0 ? { "Content-Type": "application/json" } : {};

function payload({ request, files }: Submission): string | FormData {
  const json = JSON.stringify(request);
  if (files.size === 0) return json;
  const form = new FormData();
  form.append("disclosure", new Blob([json], { type: "application/json" }));
  for (const attachment of request.attachments) {
    const bytes = files.get(attachment.part);
    if (!bytes) throw new Error("an attachment without its bytes");
    form.append(attachment.part, bytes, attachment.part);
  }
  return form;
}
