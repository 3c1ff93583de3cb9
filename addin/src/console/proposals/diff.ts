/** Changes as people read them: names instead of paths, words instead of codes, and for a list only what comes and goes. */
import type { FieldChange } from "../../api/consoleProposals";
import { says, wordFor } from "../../words/console";
import { isDay, showDay } from "../parts/dates";
import { kindOfPath } from "../parts/form/values";

export interface Line {
  field: string;
  label: string;
  value: string;
}

export type Difference = { field: string; label: string } & (
  | { kind: "list"; added: string[]; removed: string[] }
  | { kind: "value"; before: string | undefined; after: string | undefined }
);

/** Where the service joins several words by semicolons. */
const LISTS = new Set(["domains", "addresses", "excludedAddresses", "lists[].members", "agreement.purposes", "agreement.categories", "members", "publicBodySuffixes"]);

export function nameOf(field: string): string {
  const label = wordFor(says.fields, kindOfPath(field));
  const parent = field.replace(/\.?[^.]+$/, "");
  if (parent === "" || parent === "agreement") return label;
  const index = /\[(\d+)\]$/.exec(parent)?.[1];
  const of = wordFor(says.fields, kindOfPath(parent).replace(/\[\]$/, ""));
  return `${of}${index === undefined ? "" : ` ${String(Number(index) + 1)}`}: ${label}`;
}

export function read(field: string, value: string): string {
  const codes = (says.codes as Record<string, Record<string, string>>)[kindOfPath(field)];
  if (codes) return wordFor(codes, value);
  if (isDay(value)) return showDay(value);
  if (value === "yes" || value === "true") return says.yes;
  return value === "no" || value === "false" ? says.no : value;
}

export function differenceOf({ field, before, after }: FieldChange): Difference {
  const name = { field, label: nameOf(field) };
  if (!LISTS.has(kindOfPath(field))) return { ...name, kind: "value", before: told(field, before), after: told(field, after) };
  const [old, fresh] = [itemsOf(before), itemsOf(after)];
  return {
    ...name, kind: "list",
    added: fresh.filter((item) => !old.includes(item)).map((item) => read(field, item)),
    removed: old.filter((item) => !fresh.includes(item)).map((item) => read(field, item)),
  };
}

const told = (field: string, value: string | null | undefined): string | undefined => value === null || value === undefined ? undefined : read(field, value);

const itemsOf = (value: string | null | undefined): string[] => (value ?? "").split("; ").filter((item) => item !== "");

/** A whole document, field by field, in its own order. What is empty is left out. */
export function linesIn(document: object, path = ""): Line[] {
  return Object.entries(document).flatMap(([name, value]) => lineOf(path === "" ? name : `${path}.${name}`, value));
}

function lineOf(field: string, value: unknown): Line[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) {
    const items = value as unknown[];
    if (items.length === 0) return [];
    return items.some((item) => typeof item === "object")
      ? items.flatMap((item, index) => linesIn(item as object, `${field}[${String(index)}]`))
      : [{ field, label: nameOf(field), value: items.map((item) => read(field, String(item))).join(LISTS.has(field) && field.startsWith("agreement.") ? ", " : "\n") }];
  }
  if (typeof value === "object") return linesIn(value, field);
  return [{ field, label: nameOf(field), value: read(field, typeof value === "string" ? value : JSON.stringify(value)) }];
}

/** `field: sentence` as the service gives its warnings → with the field's name. */
export function warningOf(warning: string): string {
  const [, field = "", sentence = warning] = /^([\w[\].]+): (.*)$/s.exec(warning) ?? [];
  return field === "" ? warning : `${nameOf(field.replace(/\[\d+\]$/, ""))}: ${sentence}`;
}
