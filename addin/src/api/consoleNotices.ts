/** Who has been told of a withdrawal, and who has acknowledged. */
import { say, sayText, type Asker, type Said } from "./consoleCall";

export type NoticeState = "stuck" | "queued" | "claimed" | "sent" | "acknowledged" | "superseded";

export interface Notice {
  id: string;
  number: string;
  /** Absent for a case that is sealed to the reader. */
  case?: string | null;
  agency: string;
  agencyName: string;
  kind: "withdrawn" | "all_restricted" | "some_restricted";
  since: string;
  queuedAt: string;
  state: NoticeState;
  contact: "first" | "second";
  address?: string | null;
  sentAt?: string | null;
  acknowledgedAt?: string | null;
  acknowledgedBy?: "link" | "reply" | "phone" | null;
  attempts: number;
}

export const readNotices = (asker: Asker): Promise<Said<Notice[]>> => say(asker, { path: "/api/notices/" });

const one = (id: string): string => `/api/notices/${encodeURIComponent(id)}`;

export const recordAcknowledged = (asker: Asker, id: string, how: "reply" | "phone"): Promise<Said<Notice>> => say(asker, { path: `${one(id)}/acknowledged`, json: { how } });
export const recordCameBack = (asker: Asker, id: string): Promise<Said<Notice>> => say(asker, { path: `${one(id)}/came-back`, method: "POST" });

/** What Development wrote instead of sending. Elsewhere there is no such address. */
export const readLetters = (asker: Asker): Promise<Said<string[]>> => say(asker, { path: "/api/notices/letters/" });
export const readLetter = (asker: Asker, name: string): Promise<Said<string>> => sayText(asker, { path: `/api/notices/letters/${encodeURIComponent(name)}` });
