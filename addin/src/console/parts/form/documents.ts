/** From a document of the service to a form's values, and back. */
import type { Values, Value } from "./values";

/** What a box of one path holds, where it is not a line of text. */
export type Boxes = Readonly<Record<string, "lines" | "ticks" | "number">>;

export const linesOf = (text: string): string[] => text.split(/[\n;,]/).map((line) => line.trim()).filter((line) => line !== "");

export function valuesOf(document: unknown, boxes: Boxes, path = ""): Values {
  const values: Values = {};
  for (const [name, member] of Object.entries(document as Record<string, unknown>)) {
    const value = valueOf(member, boxes, path === "" ? name : `${path}.${name}`);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function valueOf(member: unknown, boxes: Boxes, path: string): Value {
  if (member === null || member === undefined) return undefined;
  if (typeof member === "boolean" || typeof member === "string") return member;
  if (typeof member === "number") return String(member);
  if (!Array.isArray(member)) return valuesOf(member, boxes, path);
  const items = member as unknown[];
  if (boxes[path] === "ticks") return items.map(String);
  return boxes[path] === "lines" ? items.map(String).join("\n") : items.map((one) => valuesOf(one, boxes, `${path}[]`));
}

/** @returns the document without what is empty. */
export function documentOf(values: Values, boxes: Boxes, path = ""): Record<string, unknown> {
  const document: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const member = memberOf(value, boxes, path === "" ? name : `${path}.${name}`);
    if (member !== undefined) document[name] = member;
  }
  return document;
}

function memberOf(value: Value, boxes: Boxes, path: string): unknown {
  if (value === undefined || typeof value === "boolean") return value;
  if (typeof value === "string") return textOf(value, boxes, path);
  if (!Array.isArray(value)) {
    const part = documentOf(value, boxes, path);
    return Object.keys(part).length === 0 ? undefined : part;
  }
  const items = value.map((one) => typeof one === "string" ? one : documentOf(one, boxes, `${path}[]`)).filter((one) => typeof one === "string" || Object.keys(one).length > 0);
  return items.length === 0 ? undefined : items;
}

function textOf(value: string, boxes: Boxes, path: string): unknown {
  const text = value.trim();
  if (text === "") return undefined;
  if (boxes[path] === "lines") return linesOf(text).length === 0 ? undefined : linesOf(text);
  return boxes[path] === "number" && /^\d+$/.test(text) ? Number(text) : text;
}
