/** The one thing all runtimes share: the item, what hangs on it, and what became of it. */
import { AsyncCalls } from "./asyncCalls";
import { HIGHEST_SET } from "./sets";
import type { Completion, Departed, FakeItem, FakeMailbox, FakeNotification, FakeOfficeOptions, Flavour, Violation } from "./types";

export const PRIYA: FakeMailbox = { displayName: "Priya Nair", emailAddress: "priya.nair@larkfield-wra.example" };

const BLANK: FakeItem = {
  kind: "message",
  from: PRIYA,
  to: [],
  cc: [],
  bcc: [],
  subject: "",
  bodyType: "html",
  body: "",
  location: "",
  attachments: [],
};

/** What changed, as the item's own handlers and the launch events call it. `text`: what the worker sees and no event tells of. */
export type Change = "recipients" | "attachments" | "from" | "label" | "context" | "text";

export class FakeMailboxState {
  readonly flavour: Flavour;
  readonly mailbox: string;
  readonly user: FakeMailbox;
  readonly calls: AsyncCalls;
  readonly item: FakeItem | null;
  readonly headers: Record<string, string> = {};
  readonly session: Record<string, string> = {};
  readonly notifications = new Map<string, FakeNotification>();
  readonly violations: Violation[] = [];
  readonly completions: Completion[] = [];
  readonly departed: Departed[] = [];
  readonly listeners: ((change: Change) => void)[] = [];
  /** Inserted above the body at the next Send, before the handlers run. */
  prepended: { data: string } | null = null;
  /** Set when prependOnSendAsync was called during a Send: from then on it fails. */
  prependBroken = false;
  /** How many Sends are being handled now. */
  sending = 0;
  /** `late`: set and read succeed, and the header is not on the mail that leaves. `at-once`: it cannot even be read back. */
  droppedHeaders: "none" | "late" | "at-once" = "none";
  initializationContext = "";

  constructor(readonly options: FakeOfficeOptions) {
    this.flavour = options.flavour ?? "web";
    this.mailbox = options.mailbox ?? HIGHEST_SET[this.flavour];
    this.user = options.user ?? PRIYA;
    this.calls = new AsyncCalls(options.latencyMs ?? 0);
    this.item = options.item === null ? null : { ...BLANK, from: this.user, ...options.item };
  }

  violate(violation: Violation): void {
    this.violations.push(violation);
  }

  changed(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** The item as it leaves now. */
  depart(late: "in-time" | "late"): Departed {
    if (!this.item) throw new Error("there is no item");
    const gone = {
      ...structuredClone(this.item),
      headers: this.droppedHeaders === "none" ? { ...this.headers } : {},
      releasedLate: late === "late",
    };
    this.departed.push(gone);
    return gone;
  }
}
