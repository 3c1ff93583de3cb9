/** Whom we share with: lists, one agency, and what one person may do at once. Shapes as the service's Partners and Agencies folders have them. */
import { address, say, sayText, type Asker, type Said } from "./consoleCall";
import type { FieldChange, Proposal } from "./consoleProposals";

export const STATES = ["live", "expiring", "signed_not_started", "draft", "suspended", "ended", "terminated", "none"] as const;
export type AgencyState = (typeof STATES)[number];

export const PURPOSES = ["safety", "marac", "referral", "child_protection", "legal"] as const;
export const CATEGORIES = ["identity", "contact", "children", "incident", "risk", "health", "sexual", "housing", "finance", "immigration", "location"] as const;
export const SECURITY = ["message_encryption", "file_encryption", "mandatory_tls"] as const;
export const AGREEMENT_WORDS = ["draft", "signed", "terminated"] as const;

type Maybe<T> = T | null | undefined;

export interface AgencySummary {
  id: string;
  name: string;
  state: AgencyState;
  start: Maybe<string>;
  endInclusive: Maybe<string>;
  daysLeft: Maybe<number>;
  domains: string[];
  pointOfContact: Maybe<string>;
}

export interface AgencyPage {
  total: number;
  states: Partial<Record<AgencyState, number>>;
  agencies: AgencySummary[];
}

/** The document as it is proposed. Its members are read by path: the form, the diff and the service's faults all name them so. */
export type AgencyDocument = Record<string, unknown> & { id: string; name: string };

export interface Agency {
  agency: AgencyDocument;
  version: number;
  state: AgencyState;
  daysLeft: Maybe<number>;
  approvedEnd: Maybe<string>;
  history: Proposal[];
}

export interface AgencySearch {
  search?: string;
  state?: string;
  order?: string;
  page?: number;
  size?: number;
}

export const readAgencies = (asker: Asker, search: AgencySearch): Promise<Said<AgencyPage>> => say(asker, { path: address("/api/agencies", { ...search }) });

const one = (id: string): string => `/api/agencies/${encodeURIComponent(id)}`;

export const readAgency = (asker: Asker, id: string): Promise<Said<Agency>> => say(asker, { path: one(id) });
export const suspendAgency = (asker: Asker, id: string, reason: string): Promise<Said<Proposal>> => say(asker, { path: `${one(id)}/suspend`, json: { reason } });
export const resumeAgency = (asker: Asker, id: string, reason: string): Promise<Said<Proposal>> => say(asker, { path: `${one(id)}/resume`, json: { reason } });
export const extendAgency = (asker: Asker, id: string, endInclusive: string, note: string): Promise<Said<Proposal>> =>
  say(asker, { path: `${one(id)}/extend`, json: { endInclusive, note } });

export const exportAgencies = (asker: Asker): Promise<Said<string>> => sayText(asker, { path: "/api/agencies/export" });

export type LineWord = "rejected" | "unchanged" | "already_proposed" | "changed" | "new";

export interface ImportLine {
  line: number;
  id: string;
  name: string;
  what: LineWord;
  changes: FieldChange[];
  reasons: string[];
  warnings: string[];
}

export interface ImportPreview {
  counts: Partial<Record<LineWord, number>>;
  lines: ImportLine[];
}

export interface ImportAnswer {
  batch: Maybe<string>;
  counts: Partial<Record<LineWord, number>>;
  rejected: ImportLine[];
}

export const previewImport = (asker: Asker, csv: string): Promise<Said<ImportPreview>> => say(asker, { path: "/api/agencies/import/preview", csv });
export const proposeImport = (asker: Asker, csv: string): Promise<Said<ImportAnswer>> => say(asker, { path: "/api/agencies/import", csv });

export interface Reminder {
  agencyId: string;
  name: string;
  endInclusive: string;
  daysLeft: number;
  step: number;
}

export interface CalendarEntry {
  day: string;
  what: "ends" | "review" | "accreditation_expires" | "starts";
  agencyId: string;
  name: string;
}

export const readReminders = (asker: Asker): Promise<Said<{ today: string; reminders: Reminder[] }>> => say(asker, { path: "/api/agreements/reminders" });
export const readCalendar = (asker: Asker, from: string, to: string): Promise<Said<{ from: string; to: string; entries: CalendarEntry[] }>> =>
  say(asker, { path: address("/api/agreements/calendar", { from, to }) });
