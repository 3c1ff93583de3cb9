/** Who is signed in to the console, and what they may do there. */
import { say, type Asker, type Said } from "./consoleCall";

export interface ConsoleMe {
  name: string;
  address: string;
  roles: string[];
  organisation: { name?: string | null };
}

export const readConsoleMe = (asker: Asker): Promise<Said<ConsoleMe>> => say(asker, { path: "/api/me" });

/** The person's directory id as their token has it. Only for showing the right buttons: the service reads it for itself. */
export function personIn(token: string): string | undefined {
  try {
    const claims = JSON.parse(atob((token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/"))) as { oid?: unknown };
    return typeof claims.oid === "string" ? claims.oid : undefined;
  } catch {
    return undefined;
  }
}
