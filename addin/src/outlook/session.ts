/** What an item remembers while its window is open: identifiers, nothing else. */
import type { Outage } from "../api/afterwards";
import { asPromise } from "./asPromise";
import type { ComposedItem } from "./office";

/** What the worker said about this draft in the pane. */
export const DECLARATION = "og.declaration";
/** The last decision on this draft, which the pane explains. */
export const DECISION = "og.decision";
/** A Send that could not be checked and has not been told yet: id, moment, reason, what became of it. */
const OUTAGE = "og.outage";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @returns undefined when there is none, it cannot be read, or it is not an identifier. */
export async function recall(item: ComposedItem, name: typeof DECLARATION | typeof DECISION): Promise<string | undefined> {
  const id = (await all(item))[name];
  return typeof id === "string" && GUID.test(id) ? id : undefined;
}

export async function remember(item: ComposedItem, name: typeof DECLARATION | typeof DECISION, id: string): Promise<void> {
  if (GUID.test(id)) await put(item, name, id);
}

export const rememberOutage = (item: ComposedItem, { id, at, reason, left }: Outage): Promise<void> => put(item, OUTAGE, [id, at, reason, left].join("|"));

export async function recallOutage(item: ComposedItem): Promise<Outage | undefined> {
  const held = (await all(item))[OUTAGE];
  const [id = "", at = "", reason = "", left] = typeof held === "string" ? held.split("|") : [];
  return GUID.test(id) && (left === "kept" || left === "sent_inside") ? { id, at, reason, left } : undefined;
}

export async function forgetOutage({ sessionData }: ComposedItem): Promise<void> {
  if (sessionData) await quietly(asPromise((back) => { sessionData.removeAsync(OUTAGE, back); }));
}

async function all({ sessionData }: ComposedItem): Promise<Record<string, unknown>> {
  if (!sessionData) return {};
  const read: unknown = await quietly(asPromise<object>((back) => { sessionData.getAllAsync(back); }));
  return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
}

async function put({ sessionData }: ComposedItem, name: string, value: string): Promise<void> {
  if (sessionData) await quietly(asPromise((back) => { sessionData.setAsync(name, value, back); }));
}

/** Remembering is a help to the pane and never a condition. */
const quietly = <T>(work: Promise<T>): Promise<T | undefined> => work.then((value) => value, () => undefined);
