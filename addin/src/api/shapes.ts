/** Reading one member of an answer, strictly. */

/** Says which member was wrong. It never holds a value: answers may name people. */
export class NotUnderstood extends Error {
  override readonly name = "NotUnderstood";
}

export function object(json: unknown, at: string): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new NotUnderstood(at);
  return json as Record<string, unknown>;
}

export function list<T>(json: unknown, at: string, read: (one: unknown, at: string) => T): T[] {
  if (!Array.isArray(json)) throw new NotUnderstood(at);
  return json.map((one, index) => read(one, `${at}[${String(index)}]`));
}

export function text(json: unknown, at: string): string {
  if (typeof json !== "string") throw new NotUnderstood(at);
  return json;
}

export function number(json: unknown, at: string): number {
  if (typeof json !== "number" || !Number.isFinite(json)) throw new NotUnderstood(at);
  return json;
}

export function truth(json: unknown, at: string): boolean {
  if (typeof json !== "boolean") throw new NotUnderstood(at);
  return json;
}

/** @returns undefined for what is absent or null. */
export const maybe = <T>(json: unknown, at: string, read: (json: unknown, at: string) => T): T | undefined => (json == null ? undefined : read(json, at));

export function oneOf<T extends string>(known: readonly T[], json: unknown, at: string): T {
  const found = known.find((name) => name === json);
  if (found === undefined) throw new NotUnderstood(at);
  return found;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isIdentifier = (text: string): boolean => GUID.test(text);

export function identifier(json: unknown, at = "id"): string {
  const id = text(json, at);
  if (!isIdentifier(id)) throw new NotUnderstood(at);
  return id;
}
