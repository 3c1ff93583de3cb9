/** One request to the service: absolute where it must be, no cookie, no redirect followed, no header but two, and an end. */

export type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface Call {
  /** Starts with a slash. */
  path: string;
  method?: Method;
  token: string;
  body?: string | FormData | Uint8Array<ArrayBuffer>;
  /** Left out for a form: only the browser knows its boundary. */
  contentType?: string;
  /** Scheme and host without a slash at the end; empty: this page's own. */
  origin: string;
  /** Milliseconds until the answer no longer counts. */
  deadlineMs: number;
}

export type Heard = { kind: "response"; response: Response } | { kind: "nothing"; why: "unreachable" | "late" };

/** Runs `read` within the same deadline, so that a body that never ends is late too. */
export async function call<T>(one: Call, read: (heard: Heard) => Promise<T>): Promise<T> {
  // The script-only runtime of classic Outlook may have no AbortController. Then a late request is only no longer listened to.
  const stop = typeof AbortController === "undefined" ? undefined : new AbortController();
  let bell: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve, reject) => {
    bell = setTimeout(() => {
      stop?.abort();
      read({ kind: "nothing", why: "late" }).then(resolve, reject);
    }, one.deadlineMs);
  });
  try {
    return await Promise.race([ask(one, stop?.signal).then(read), late]);
  } finally {
    clearTimeout(bell);
  }
}

async function ask({ path, method = "POST", token, body, contentType, origin }: Call, signal: AbortSignal | undefined): Promise<Heard> {
  try {
    const response = await fetch(`${origin}${path}`, {
      method,
      // Nothing but these two: classic Outlook's runtime fails requests with others.
      headers: { Authorization: `Bearer ${token}`, ...(contentType !== undefined && { "Content-Type": contentType }) },
      ...(body !== undefined && { body }),
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      ...(signal && { signal }),
    });
    return { kind: "response", response };
  } catch {
    return { kind: "nothing", why: "unreachable" };
  }
}

/** @returns the parsed document of a plain 200, or undefined for everything else. */
export async function jsonOf(heard: Heard): Promise<unknown> {
  if (heard.kind !== "response" || heard.response.redirected || heard.response.status !== 200) return undefined;
  if (!isJson(heard.response)) return undefined;
  try {
    return (await heard.response.json()) as unknown;
  } catch {
    return undefined;
  }
}

export const isJson = (response: Response): boolean => /^application\/json\b/i.test(response.headers.get("Content-Type") ?? "");
