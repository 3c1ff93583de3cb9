/** Classic Outlook's script-only runtime, played: the language of its oldest builds, a clock, fetch and Office. No page, no storage, no crypto, no URL. */
import { createContext, runInContext } from "node:vm";
import type { FakeRuntime } from "../../src/simulator/office";

/** What the language got after ES2016. Source: builds before 2403 know no more. */
const TOO_NEW = `
for (const name of ["entries", "values", "fromEntries", "getOwnPropertyDescriptors", "hasOwn", "groupBy"]) delete Object[name];
for (const name of ["padStart", "padEnd", "trimStart", "trimEnd", "matchAll", "replaceAll", "at"]) delete String.prototype[name];
for (const name of ["flat", "flatMap", "at", "findLast", "toSorted"]) delete Array.prototype[name];
for (const name of ["allSettled", "any", "withResolvers"]) delete Promise[name];
delete Promise.prototype.finally;
for (const name of ["SharedArrayBuffer", "Atomics", "BigInt", "WeakRef", "FinalizationRegistry", "WebAssembly", "globalThis"]) delete this[name];
`;

export interface Runtime {
  /** What was written to its console. */
  written: unknown[][];
  global: Record<string, unknown>;
}

/** @param more what this build of Outlook has besides. */
export function startClassic(script: string, { Office, OfficeRuntime }: FakeRuntime | { Office: unknown; OfficeRuntime: unknown }, fetch: unknown, more: Record<string, unknown> = {}, language: "es2016" | "newer" = "es2016"): Runtime {
  const written: unknown[][] = [];
  const write = (...words: unknown[]): void => { written.push(words); };
  const global: Record<string, unknown> = {
    Office, OfficeRuntime, fetch, setTimeout, clearTimeout,
    console: { log: write, info: write, warn: write, error: write, debug: write },
    ...more,
  };
  global["window"] = global;
  global["self"] = global;
  createContext(global);
  if (language === "es2016") runInContext(TOO_NEW, global);
  runInContext(script, global, { filename: "launchevent.js" });
  return { written, global };
}
