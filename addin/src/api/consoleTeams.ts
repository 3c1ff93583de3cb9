/** The teams, their modes, and what observing let go. */
import { say, type Asker, type Said } from "./consoleCall";

export const MODES = ["observe", "advise", "enforce"] as const;
export type Mode = (typeof MODES)[number];

export interface TeamDocument {
  id: string;
  name: string;
  members: string[];
  mode: Mode;
  from?: string | null;
  untilInclusive?: string | null;
}

export interface Team {
  team: TeamDocument;
  today: Mode;
  version: number;
}

export interface Observed {
  from: string;
  to: string;
  decisions: number;
  outcomes: { mode: string; outcome: string; enforced: string; count: number }[];
  rules: Record<string, number>;
}

export const readTeams = (asker: Asker): Promise<Said<{ teams: Team[] }>> => say(asker, { path: "/api/teams" });
export const readObserved = (asker: Asker): Promise<Said<Observed>> => say(asker, { path: "/api/rollout/observed" });
