/** Which screen the address names, and who sees which in the menu. */
import { useSyncExternalStore } from "react";
import type { Session } from "./session";

export const SCREENS = ["agencies", "proposals", "calendar", "import", "trial", "rollout", "setup", "notices", "cases"] as const;
export type Screen = (typeof SCREENS)[number];

export interface Route {
  screen: Screen | undefined;
  /** What stands behind the screen's name, for example an agency's id. */
  rest: string[];
  query: URLSearchParams;
}

export function routeOf(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [first, ...rest] = path.split("/").filter((part) => part !== "").map(plain);
  return { screen: SCREENS.find((screen) => screen === first), rest, query: new URLSearchParams(query) };
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `#/agencies/northmoor-police?x=1` */
export function hashOf(screen: Screen, rest: string[] = [], query: Record<string, string> = {}): string {
  const said = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString();
  return `#/${[screen, ...rest].map(encodeURIComponent).join("/")}${said === "" ? "" : `?${said}`}`;
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(listen, () => location.hash));
}

function listen(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => { removeEventListener("hashchange", changed); };
}

export const go = (hash: string): void => { location.hash = hash; };

/** Without a step back: a search that is typed is one place, not one for each letter. */
export const stayAt = (hash: string): void => { location.replace(hash); };

type Who = Pick<Session, "isAdministrator" | "isDataController">;

const FOR_ADMINISTRATOR: Screen[] = ["agencies", "proposals", "calendar", "import", "trial", "rollout", "setup"];
const FOR_DATA_CONTROLLER: Screen[] = ["proposals", "notices", "calendar", "cases"];

/** In the order of the menu. */
export function menuOf(who: Who): Screen[] {
  if (who.isAdministrator && who.isDataController) return ["agencies", "proposals", "notices", "calendar", "import", "trial", "rollout", "setup", "cases"];
  if (who.isAdministrator) return FOR_ADMINISTRATOR;
  return who.isDataController ? FOR_DATA_CONTROLLER : [];
}

/** A data controller follows a proposal to its agency and sets the service up, without having these in the menu. */
export function maySee(who: Who, screen: Screen): boolean {
  return menuOf(who).includes(screen) || (who.isDataController && (screen === "agencies" || screen === "setup" || screen === "rollout"));
}
