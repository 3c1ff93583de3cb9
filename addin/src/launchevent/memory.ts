/** What one runtime remembers between events. It ends with the runtime: on classic Outlook with every event. */
import type { Outage } from "../api/afterwards";
import type { Organisation } from "../api/organisation";
import type { Kept } from "../outlook/readAttachments";

interface KeptFile {
  token: string;
  name: string;
  size: number;
  /** Milliseconds since 1970. */
  until: number;
}

/** The service keeps a file's words for 30 minutes; the last five are left as a margin. */
const KEPT_MS = 25 * 60_000;

export interface Memory {
  organisation?: Organisation;
  readonly files: Map<string, KeptFile>;
  /** Sends that could not be checked and have not been told yet. */
  readonly outages: Outage[];
  /** How many Sends are being handled: nothing is prepared meanwhile. */
  sending: number;
  /** Counts the events of composing; only the last one's work is done. */
  turn: number;
}

export const freshMemory = (): Memory => ({ files: new Map(), outages: [], sending: 0, turn: 0 });

/** The same file is the same id, name and size. Outlook gives a changed file a new id, save classic Outlook, where nothing is remembered. */
export const keptBy = (memory: Memory): Kept => ({ id, name, size }) => {
  const file = memory.files.get(id);
  return file && file.name === name && file.size === size && file.until > Date.now() ? file.token : undefined;
};

export function keep(memory: Memory, { id, name, size }: { id: string; name: string; size: number }, token: string): void {
  memory.files.set(id, { token, name, size, until: Date.now() + KEPT_MS });
}
