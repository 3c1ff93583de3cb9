/** One request of the console: what came of it is a value, a refusal with its sentence, or a silence with its reason. Nothing else. */
import { call, isJson, type Heard } from "./call";
import { readProblem, type Problem } from "./problem";

/** Who asks. A token that is not taken any more is asked for anew, once. */
export interface Asker {
  token(freshness: "any" | "fresh"): Promise<string>;
}

export type Unanswered = "unreachable" | "late" | "sign-in" | "not-allowed" | "busy" | "not-found" | "not-understood";

export type Said<T> =
  | { kind: "value"; value: T }
  | { kind: "refused"; problem: Problem }
  | { kind: "silent"; why: Unanswered };

export interface Request {
  path: string;
  method?: "GET" | "POST";
  json?: object;
  csv?: string;
  /** Thousands of changes in one step. */
  isLong?: boolean;
}

/** Chosen: a page of a register comes in a blink; a file of ten thousand lines takes some seconds. */
const DEADLINE_MS = 15_000;
const LONG_DEADLINE_MS = 120_000;

export const say = <T>(asker: Asker, request: Request): Promise<Said<T>> => sayAs(asker, request, asJson<T>);

/** For files: the plain text of the answer. */
export const sayText = (asker: Asker, request: Request): Promise<Said<string>> => sayAs(asker, request, (response) => response.text());

async function sayAs<T>(asker: Asker, request: Request, read: (response: Response) => Promise<T>): Promise<Said<T>> {
  const first = await tokenOf(asker, "any");
  if (first === undefined) return silent("sign-in");
  const heard = await once(first, request, read);
  if (heard.kind !== "silent" || heard.why !== "sign-in") return heard;
  const second = await tokenOf(asker, "fresh");
  return second === undefined ? heard : await once(second, request, read);
}

const tokenOf = (asker: Asker, freshness: "any" | "fresh"): Promise<string | undefined> => asker.token(freshness).catch(() => undefined);

function once<T>(token: string, { path, method, json, csv, isLong = csv !== undefined }: Request, read: (response: Response) => Promise<T>): Promise<Said<T>> {
  const body = json ? JSON.stringify(json) : csv;
  return call(
    {
      path,
      token,
      origin: "",
      method: method ?? (body === undefined ? "GET" : "POST"),
      deadlineMs: isLong ? LONG_DEADLINE_MS : DEADLINE_MS,
      ...(body !== undefined && { body, contentType: json ? "application/json" : "text/csv; charset=utf-8" }),
    },
    (heard) => saidBy(heard, read),
  );
}

async function saidBy<T>(heard: Heard, read: (response: Response) => Promise<T>): Promise<Said<T>> {
  if (heard.kind === "nothing") return silent(heard.why);
  const { response } = heard;
  if (response.redirected) return silent("not-understood");
  if (response.ok) {
    try {
      return { kind: "value", value: await read(response) };
    } catch {
      return silent("not-understood");
    }
  }
  if (CAN_BE_MENDED.has(response.status)) {
    const problem = await readProblem(response);
    if (problem) return { kind: "refused", problem };
  }
  return silent(WHY[response.status] ?? "not-understood");
}

/** A refusal that tells a person what to change. */
const CAN_BE_MENDED = new Set([400, 409, 413, 415, 422]);

const WHY: Record<number, Unanswered> = {
  401: "sign-in", 403: "not-allowed", 404: "not-found", 429: "busy", 500: "unreachable", 502: "unreachable", 503: "unreachable", 504: "unreachable",
};

const silent = (why: Unanswered): { kind: "silent"; why: Unanswered } => ({ kind: "silent", why });

/** The shapes are kept by the service's own contract tests; what is no JSON document was not said by the service. */
async function asJson<T>(response: Response): Promise<T> {
  if (!isJson(response)) throw new Error("no document");
  const json: unknown = await response.json();
  if (typeof json !== "object" || json === null) throw new Error("no document");
  return json as T;
}

/** `/api/x?a=1`, without what is empty. */
export function address(path: string, query: Record<string, string | number | boolean | undefined>): string {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== "").map(([key, value]) => [key, String(value)]);
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said).toString()}`;
}
