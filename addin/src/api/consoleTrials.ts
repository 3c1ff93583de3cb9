/** A made-up mail, tried on the register of agencies. No case of ours plays a part, and nothing is recorded. */
import { say, type Asker, type Said } from "./consoleCall";
import type { Outcome } from "./contract";

export const TRIAL_CONSENTS = ["given", "not_recorded", "refused", "withdrawn", "restricted", "expired"] as const;
export type TrialConsent = (typeof TRIAL_CONSENTS)[number];

export interface Trial {
  to: string[];
  subject: string;
  body: string;
  purpose: "safety" | "not_safety" | "none";
  madeUp?: { people: string[]; consent: TrialConsent; categories: string[] };
}

export interface TrialAnswer {
  outcome: Outcome;
  recipients: { address: string; agencyId?: string | null; class: string; outcome: Outcome }[];
  reasons: { rule: string }[];
  workerText: string[];
  obligations: string[];
  findings: { part: string; kind: string; category: string; explanation: string }[];
}

export const tryMail = (asker: Asker, trial: Trial): Promise<Said<TrialAnswer>> => say(asker, { path: "/api/check", json: trial });
