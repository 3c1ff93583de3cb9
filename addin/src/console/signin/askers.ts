/** Where the console's tokens come from. They live in memory only. */
import type { Asker } from "../../api/consoleCall";
import { signInAs, type Persona } from "../../api/token";

/** A made-up person's: got once, got again when it is not taken any more. */
export function askerOf(persona: Persona): Asker {
  let held: Promise<string> | undefined;
  return {
    token: (freshness) => {
      if (freshness === "fresh" || !held) held = signInAs(persona);
      held.catch(() => { held = undefined; });
      return held;
    },
  };
}

/** An account's, by the browser's own sign-in: loaded only where there is no Development sign-in. */
export const browserAsker = {
  token: async (freshness: "any" | "fresh"): Promise<string> => (await import("../../signin/browser")).browserToken("silent", freshness),
  signIn: async (): Promise<string> => (await import("../../signin/browser")).browserToken("ask", "any"),
};
