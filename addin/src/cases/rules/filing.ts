/** Which lines of a file are wanted. */
import type { FileEntry } from "../../api/caseFile";

/** Empty: any. */
export interface Wanted { agency: string; category: string }

export const EVERYTHING: Wanted = { agency: "", category: "" };

export const fitting = (entries: readonly FileEntry[], { agency, category }: Wanted): FileEntry[] =>
  entries.filter((entry) => (agency === "" || entry.agency === agency) && (category === "" || entry.categories.includes(category)));

/** What may stand in the wrong file. A correction is not corrected, and nothing is corrected twice. */
export const mayCorrect = ({ kind, corrected }: FileEntry): boolean => kind !== "correction" && !corrected;
