/** One question to the service with a token: every reply that is not exactly what was asked for is a silence with its reason. */
import type { Silence } from "./client";
import { readProblem, type Problem } from "./problem";

export type Told<T> = { kind: "told"; value: T } | { kind: "silent"; why: Silence; problem?: Problem };

/** How long a page waits. Chosen: as long as a Send does. */
const DEADLINE_MS = 12_000;

/**
 * @param path on this page's own origin.
 * @param token the caller's bearer token.
 * @param read checks what came; it throws at anything it does not know.
 * @param body what is posted; without it the question is a GET.
 */
export async function ask<T>(path: string, token: string, read: (json: unknown) => T, body?: object): Promise<Told<T>> {
  const stop = new AbortController();
  let late = false;
  const bell = setTimeout(() => { late = true; stop.abort(); }, DEADLINE_MS);
  try {
    const response = await fetch(path, {
      method: body ? "POST" : "GET",
      headers: { Authorization: `Bearer ${token}`, ...(body && { "Content-Type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      signal: stop.signal,
    });
    return await replyOf(response, read);
  } catch {
    return { kind: "silent", why: late ? "late" : "unreachable" };
  } finally {
    clearTimeout(bell);
  }
}

async function replyOf<T>(response: Response, read: (json: unknown) => T): Promise<Told<T>> {
  if (response.redirected) return { kind: "silent", why: "not-understood" };
  if (!response.ok) {
    const problem = await readProblem(response);
    return { kind: "silent", why: WHY[response.status] ?? "not-understood", ...(problem && { problem }) };
  }
  if (!/^application\/json\b/i.test(response.headers.get("Content-Type") ?? "")) return { kind: "silent", why: "not-understood" };
  try {
    return { kind: "told", value: read(await response.json()) };
  } catch {
    return { kind: "silent", why: "not-understood" };
  }
}

const WHY: Record<number, Silence> = { 400: "refused", 401: "sign-in", 403: "sign-in", 409: "refused", 422: "refused", 429: "busy", 500: "unreachable", 502: "unreachable", 503: "unreachable", 504: "unreachable" };
