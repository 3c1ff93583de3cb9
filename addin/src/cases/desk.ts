/** What every page of a worker has at hand: whom the service is asked as, and where to go next. */
import { createContext, useContext } from "react";
import type { Told } from "../api/ask";
import type { Me } from "../api/me";

/** Asks the service with a token that is fresh. A worker who is no longer signed in hears a silence. */
export type Ask = <T>(question: (token: string) => Promise<Told<T>>) => Promise<Told<T>>;

export interface Desk {
  ask: Ask;
  me: Me | undefined;
  go: (to: Here) => void;
}

/** Where the worker is. Kept in memory: a page's address holds nothing about a case. */
export type Here =
  | { page: "find" | "tasks" | "open" }
  /** `saved`: what was just done, told at the top of the page. */
  | { page: CasePageName; reference: string; saved?: string };

export type CasePageName = "case" | "agree" | "change" | "share" | "file" | "list" | "add-person" | "add-own" | "add-place" | "add-stop" | "add-not-for" | "set-standing";

const Context = createContext<Desk | undefined>(undefined);
export const DeskOf = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error("a page outside its desk");
  return desk;
}
