/** The first day: who we are, and whom we write to already. */
import { say, type Asker, type Said } from "./consoleCall";

export interface SetupState {
  organisation: boolean;
  somebodyIsNamed: boolean;
  youAreNamed: boolean;
  agencies: number;
  teams: number;
  waiting: number;
}

export interface DomainSuggestion {
  domain: string;
  count: number;
  kind: "not_a_domain" | "own" | "freemail" | "ending" | "lookalike" | "known" | "public_body" | "other";
  of?: string | null;
  agency?: string | null;
  /** Only where the domain may become a partner's. */
  suggestedId?: string | null;
}

export const readSetup = (asker: Asker): Promise<Said<SetupState>> => say(asker, { path: "/api/setup/state" });
export const readOrganisation = (asker: Asker): Promise<Said<Record<string, unknown>>> => say(asker, { path: "/api/setup/organisation" });
export const beginSetup = (asker: Asker, organisation: object): Promise<Said<SetupState>> => say(asker, { path: "/api/setup", json: organisation });
export const judgeDomains = (asker: Asker, csv: string): Promise<Said<{ domains: DomainSuggestion[]; rejected: number[] }>> => say(asker, { path: "/api/setup/domains", csv });
