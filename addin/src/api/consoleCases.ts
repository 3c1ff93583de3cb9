/** Cases, people and consents from the case system: the data controller's, never an administrator's. */
import { address, say, type Asker, type Said } from "./consoleCall";

export const CASE_FILES = ["cases", "people", "consents"] as const;
export type CaseFile = (typeof CASE_FILES)[number];

export interface CaseImport {
  added: number;
  changed: number;
  unchanged: number;
  rejected: number;
  /** Without those that change nothing; a thousand at the most. */
  lines: { line: number; fate: "rejected" | "added" | "changed" | "unchanged"; what?: string | null }[];
}

export const takeCases = (asker: Asker, csv: string, mode: "preview" | "import", kind: CaseFile): Promise<Said<CaseImport>> =>
  say(asker, { path: address("/api/case-imports", { kind, mode }), csv });
