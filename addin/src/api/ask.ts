/** One question of a page to the service: every reply that is not exactly what was asked for is a silence with its reason. */
import { call, isJson, type Heard, type Method } from "./call";
import { DEADLINE_MS, type Silence } from "./client";
import { serviceOrigin } from "./deployment";
import { readProblem, type Problem } from "./problem";

/** `status`: what the service answered with, where it answered. */
export type Told<T> = { kind: "told"; value: T } | { kind: "silent"; why: Silence; status?: number; problem?: Problem };

/**
 * @param path starts with a slash.
 * @param token the caller's bearer token.
 * @param read checks what came; it throws at anything it does not know.
 * @param body what is posted; without it the question is a GET.
 * @param method where neither is meant.
 */
export const ask = <T>(path: string, token: string, read: (json: unknown) => T, body?: object, method: Method = body ? "POST" : "GET"): Promise<Told<T>> =>
  call(
    { path, token, origin: serviceOrigin(), deadlineMs: DEADLINE_MS, method, ...(body && { body: JSON.stringify(body), contentType: "application/json" }) },
    (heard) => toldBy(heard, read),
  );

async function toldBy<T>(heard: Heard, read: (json: unknown) => T): Promise<Told<T>> {
  if (heard.kind === "nothing") return { kind: "silent", why: heard.why };
  const { response } = heard;
  if (response.redirected) return { kind: "silent", why: "not-understood" };
  if (!response.ok) {
    const problem = await readProblem(response);
    return { kind: "silent", why: WHY[response.status] ?? "not-understood", status: response.status, ...(problem && { problem }) };
  }
  if (response.status !== 204 && !isJson(response)) return { kind: "silent", why: "not-understood" };
  try {
    return { kind: "told", value: read(response.status === 204 ? undefined : await response.json()) };
  } catch {
    return { kind: "silent", why: "not-understood" };
  }
}

const WHY: Record<number, Silence> = { 400: "refused", 401: "sign-in", 403: "sign-in", 409: "refused", 422: "refused", 429: "busy", 500: "unreachable", 502: "unreachable", 503: "unreachable", 504: "unreachable" };
