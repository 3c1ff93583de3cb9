/**
 * A one-click mend. It works on the draft alone and never sends: the worker presses Send again and the changed mail is
 * checked from the start, so a wrong mend costs a click, never a leak.
 */
import type { Box } from "../checks";
import type { Draft } from "../draft";

/** What a mend did. */
export interface Change {
  draft: Draft;
  note: string;
  /** Drafts split off, to be sent after this one. */
  waiting?: Draft[];
  /** What was cut out, shown once to be read out in a call. */
  cut?: string[];
  /** An address to be typed again. */
  retype?: string;
  focus: Box | "send";
}

export type Mend =
  | { key: string; does: "send"; label: string }
  | { key: string; does: "change"; label: string; change: () => Change }
  | { key: string; does: "advice"; advice: string };

export const change = (key: string, label: string, make: () => Change): Mend => ({ key, does: "change", label, change: make });
