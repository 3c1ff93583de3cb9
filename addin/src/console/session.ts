/** Who is signed in, for every screen. */
import { createContext, useContext } from "react";
import type { Asker } from "../api/consoleCall";
import type { ConsoleMe } from "../api/consoleMe";

export interface Session {
  asker: Asker;
  me: ConsoleMe;
  /** The person's directory id; undefined where the token does not tell. */
  person: string | undefined;
  isAdministrator: boolean;
  isDataController: boolean;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("nobody is signed in");
  return session;
}

export const sessionOf = (asker: Asker, me: ConsoleMe, person: string | undefined): Session => ({
  asker, me, person, isAdministrator: me.roles.includes("administrator"), isDataController: me.roles.includes("data_controller"),
});
