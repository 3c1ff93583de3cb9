/** What lies on the worker's desk: the mail being written with the Outlook that is played around it, the drafts, and what was sent. */
import { BUTTONS } from "../../../manifest/names.js";
import type { Persona } from "../../api/token";
import { tokenOf } from "../../signin/persona";
import { OWN_DOMAIN } from "../book";
import { createFakeOffice, deliver, shareFakeOffice, type Delivery, type FakeControl, type FakeItem, type FakeOffice, type SendResult } from "../office";
import { encryptionLabel, isOfTheClient, optionsOf, spoil, WELL_BEHAVED, type Behaviour } from "./behaviour";

/** A mail in its window. */
export interface Writing {
  /** Counts windows: another number is another Outlook, with runtimes of its own. */
  window: number;
  fake: FakeOffice;
  /** When the event runtimes have started. */
  ready: Promise<void>;
  started: () => void;
  /** How often the pane was opened; 0 closed. */
  pane: number;
  sending: boolean;
  /** Outlook's own dialog, where the add-in said nothing. */
  silent: "" | "noHandler" | "timedOut";
  /** How often it was stopped. */
  stops: number;
}

export interface Draft {
  item: FakeItem;
  stopped: boolean;
}

export interface Sent {
  delivery: Delivery;
  /** Milliseconds between the press and its leaving. */
  tookMs: number;
  /** It went at the first press, without a dialog. */
  untouched: boolean;
}

export type View = "mail" | "drafts" | "sent";

/** An expired token in its shape, for a sign-in that has run out. */
const RUN_OUT = "e30.e30.e30";

export class Desk {
  writing: Writing | null = null;
  drafts: Draft[] = [];
  sent: Sent[] = [];
  view: View = "mail";
  /** Which of the sent mails is looked at. */
  looking = 0;
  behaviour: Behaviour = WELL_BEHAVED;
  version = 0;
  private windows = 0;
  private ranOut = false;
  private readonly listeners = new Set<() => void>();

  constructor(private person: Persona, private readonly page: Window) {}

  get persona(): Persona { return this.person; }
  get control(): FakeControl | undefined { return this.writing?.fake.control; }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  };
  readonly snapshot = (): number => this.version;
  readonly service = (): Behaviour["service"] => this.behaviour.service;

  /** Opens a window on this mail. One that is being written goes to the drafts. */
  open(item: Partial<FakeItem>): void {
    this.putAway();
    this.play({ from: this.self(), ...structuredClone(item) });
  }

  private play(item: Partial<FakeItem>): void {
    const behaviour = this.behaviour;
    this.ranOut = false;
    const fake = createFakeOffice({
      ...optionsOf(behaviour), item, user: this.self(), commandIds: Object.values(BUTTONS), accessToken: () => this.token(),
    });
    this.windows += 1;
    let started: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => { started = resolve; });
    const writing: Writing = { window: this.windows, fake, ready, started, pane: 0, sending: false, silent: "", stops: 0 };
    fake.control.onChange = () => { this.changed(); };
    fake.control.onPane = () => { writing.pane += 1; this.changed(); };
    spoil(fake.control, behaviour.calls);
    shareFakeOffice(this.page, fake);
    this.writing = writing;
    this.view = "mail";
    void ready.then(() => fake.control.open());
    this.changed();
  }

  private readonly self = () => ({ displayName: this.person.name, emailAddress: this.person.address });

  private async token(): Promise<string> {
    if (this.behaviour.signIn === "nobody") throw Object.assign(new Error("13003"), { code: 13_003 });
    if (this.behaviour.signIn === "expired" && !this.ranOut) {
      this.ranOut = true;
      return RUN_OUT;
    }
    return await tokenOf(() => this.person)();
  }

  async send(): Promise<void> {
    const { writing } = this;
    if (!writing || writing.sending) return;
    Object.assign(writing, { sending: true, silent: "" });
    this.changed();
    await writing.ready;
    const from = performance.now();
    const result = await writing.fake.control.send();
    this.ended(writing, result, performance.now() - from);
  }

  private ended(writing: Writing, result: SendResult, tookMs: number): void {
    writing.sending = false;
    if (result.left) {
      const delivery = deliver(result.departed, { ownDomains: [OWN_DOMAIN], encryptionLabel: encryptionLabel() });
      this.sent = [{ delivery, tookMs, untouched: writing.stops === 0 }, ...this.sent];
      this.looking = 0;
      // Its runtimes stay for what they still have to tell; the next window ends them.
      if (this.writing === writing) this.view = "sent";
    } else {
      writing.stops += 1;
      if (result.why !== "stopped") writing.silent = result.why === "timed-out" ? "timedOut" : "noHandler";
    }
    this.changed();
  }

  /** Whether there is a mail that has not gone. */
  get isWriting(): boolean {
    return this.writing !== null && this.writing.fake.control.departed.length === 0;
  }

  private putAway(): void {
    const { writing } = this;
    const item = writing?.fake.control.item;
    if (!writing || !item || !this.isWriting) return;
    if ([item.to, item.cc, item.bcc, item.attachments].every((one) => one.length === 0) && item.subject === "" && item.body === "") return;
    this.drafts = [{ item: structuredClone(item), stopped: writing.stops > 0 }, ...this.drafts];
  }

  openDraft(draft: Draft): void {
    this.drafts = this.drafts.filter((one) => one !== draft);
    this.open(draft.item);
  }

  closePane(): void {
    if (this.writing) this.writing.pane = 0;
    this.changed();
  }

  look(view: View, at = 0): void {
    this.view = view;
    this.looking = at;
    this.changed();
  }

  press(button: "take-action" | "dont-send"): void {
    if (this.writing) this.writing.silent = "";
    this.control?.pressAlert(button);
    this.changed();
  }

  /** Somebody else sits down at the desk. */
  become(person: Persona): void {
    this.person = person;
    this.again({ from: this.self() });
  }

  behave<Key extends keyof Behaviour>(key: Key, value: Behaviour[Key]): void {
    this.behaviour = { ...this.behaviour, [key]: value };
    if (isOfTheClient(key)) this.again({});
    else {
      if (this.control) spoil(this.control, this.behaviour.calls);
      if (key === "signIn") this.again({});
      this.changed();
    }
  }

  /** The same mail in another Outlook. */
  private again(change: Partial<FakeItem>): void {
    const item = this.isWriting ? this.control?.item : undefined;
    if (item) this.play({ ...structuredClone(item), ...change });
    this.changed();
  }

  private changed(): void {
    this.version += 1;
    for (const listener of [...this.listeners]) listener();
  }
}
