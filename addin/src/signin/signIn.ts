/** Who is asking: nested app authentication first, then Outlook's older single sign-on. The token lives in memory only. */
import { runtimeToken } from "../outlook/officeRuntime";
import { nestedToken, type Token } from "./nested";

/** A token that is about to expire is not used any more. Chosen. */
const MARGIN_MS = 2 * 60_000;
/** The older way does not say how long its token lasts; it keeps its own, so asking again is cheap. Chosen. */
const OLDER_TOKEN_MS = 5 * 60_000;

/** How long the newer way may take in an event before the older one is asked. Chosen: half. */
const NESTED_MS = 3_000;
/** How long signing in may take in an event. Chosen: half of a Send's time; the library and the host may ask the network. */
export const SIGN_IN_MS = 6_000;

let held: Token | undefined;

/** Without any window, for events. @throws when the person must be asked first. */
export function signInSilently(freshness: "any" | "fresh" = "any"): Promise<string> {
  return inTime(signIn("silent", freshness), SIGN_IN_MS);
}

/** With a window, for the pane, after somebody pressed its button. @throws when it did not work. */
export const signInAsking = (): Promise<string> => signIn("ask", "any");

async function signIn(how: "silent" | "ask", freshness: "any" | "fresh"): Promise<string> {
  if (freshness === "any" && held && held.until - MARGIN_MS > Date.now()) return held.value;
  held = undefined;
  const nested = nestedToken(how, freshness);
  const token = await (how === "silent" ? inTime(nested, NESTED_MS) : nested).catch(async () => ({ value: await runtimeToken(how), until: Date.now() + MARGIN_MS + OLDER_TOKEN_MS }));
  held = token;
  return token.value;
}

function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const bell = setTimeout(() => { reject(new Error("late")); }, milliseconds);
    work.then((value) => {
      clearTimeout(bell);
      resolve(value);
    }, (fault: unknown) => {
      clearTimeout(bell);
      reject(fault instanceof Error ? fault : new Error("no sign-in"));
    });
  });
}
