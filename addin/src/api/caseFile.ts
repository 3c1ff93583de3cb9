/** An individual's file: what was shared and said, by whom, when. Appended, never changed. */
import { ask, type Told } from "./ask";
import type { Purpose } from "./consents";
import type { Category } from "./declaration";
import { pathOf } from "./oneCase";
import { identifier, list, maybe, object, oneOf, text, truth } from "./shapes";

export const ENTRY_KINDS = ["consent", "change", "disclosure", "override", "question", "release", "notice", "acknowledgement", "correction"] as const;
export const CHANNELS = ["mail", "phone", "fax", "post", "in_person"] as const;
/** What a worker records by hand. Mails are recorded when they are sent. */
export const BY_HAND = ["phone", "in_person", "post", "fax"] as const;
export const GROUNDS = ["consent", "vital", "public", "legal"] as const;

export interface FileEntry {
  id: string; at: string; localTime: string; kind: (typeof ENTRY_KINDS)[number]; agency?: string; agencyName?: string; channel?: (typeof CHANNELS)[number];
  categories: string[]; purpose?: string; basis: string; outcome?: string; corrects?: string; corrected: boolean; words: Record<string, string>;
}

/** `before`: what to ask for next; absent on the last page. */
export interface FilePage { entries: FileEntry[]; before?: string }

export interface NewShare {
  id: string; channel: (typeof BY_HAND)[number]; agency: string; categories: Category[]; purpose: Purpose; basis: (typeof GROUNDS)[number];
  contact?: string; number?: string; note?: string;
}

export const readFile = (reference: string, token: string, before?: string): Promise<Told<FilePage>> =>
  ask(pathOf(reference, `/file${before === undefined ? "" : `?before=${encodeURIComponent(before)}`}`), token, filePage);

export const recordShare = (reference: string, asked: NewShare, token: string): Promise<Told<string>> =>
  ask(pathOf(reference, "/file/shared"), token, (json) => identifier(object(json, "added")["id"]), asked);

export const correctEntry = (reference: string, asked: { entry: string; belongsTo?: string; note?: string }, token: string): Promise<Told<undefined>> =>
  ask(pathOf(reference, "/file/corrections"), token, () => undefined, asked);

export function filePage(json: unknown): FilePage {
  const it = object(json, "file");
  const before = maybe(it["before"], "before", text);
  return { entries: list(it["entries"], "entries", entry), ...(before !== undefined && { before }) };
}

function entry(json: unknown, at: string): FileEntry {
  const it = object(json, at);
  const found: Partial<FileEntry> = {};
  for (const name of ["agency", "agencyName", "purpose", "outcome", "corrects"] as const) {
    const value = maybe(it[name], `${at}.${name}`, text);
    if (value !== undefined) found[name] = value;
  }
  const channel = maybe(it["channel"], `${at}.channel`, (one, where) => oneOf(CHANNELS, one, where));
  return {
    id: identifier(it["id"], `${at}.id`), at: text(it["at"], `${at}.at`), localTime: text(it["localTime"], `${at}.localTime`), kind: oneOf(ENTRY_KINDS, it["kind"], `${at}.kind`),
    categories: list(it["categories"], `${at}.categories`, text), basis: text(it["basis"], `${at}.basis`), corrected: truth(it["corrected"], `${at}.corrected`),
    words: Object.fromEntries(Object.entries(object(it["words"] ?? {}, `${at}.words`)).map(([name, value]) => [name, text(value, `${at}.words`)])),
    ...found, ...(channel && { channel }),
  };
}
