/** Outlook, played: one item, any number of runtimes, and a surface to press its buttons and spoil its calls. */
import { insertPrepended } from "./bodyApi";
import { eventOf, LAUNCH_EVENTS, type LaunchEvent } from "./launchEvents";
import { FakeMailboxState } from "./mailbox";
import { openRuntime, type FakeRuntime } from "./runtime";
import { EVENT_MS, reaches } from "./sets";
import { alertOf, type SendOptions } from "./smartAlert";
import type { Behaviour, Completion, Departed, FakeAttachment, FakeItem, FakeMailbox, FakeNotification, FakeOfficeOptions, FakeOfficeRuntime, FakeRecipient, SendResult, SmartAlert, Violation } from "./types";

/** What a test or the simulator's page holds in its hand. */
export interface FakeControl {
  readonly item: FakeItem | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  readonly notifications: ReadonlyMap<string, FakeNotification>;
  /** What is waiting to be put above the body when Send is pressed. */
  readonly prepended: string | null;
  /** Every call, by name. */
  readonly calls: readonly string[];
  readonly completions: readonly Completion[];
  readonly violations: readonly Violation[];
  readonly departed: readonly Departed[];
  /** The alert that stands open, if one does. */
  readonly alert: SmartAlert | null;
  /** The pane's button id and its data, when it was opened. */
  onPane: ((commandId: string, contextData: string) => void) | null;
  /** Told after every change, for a page that draws. */
  onChange: (() => void) | null;
  setRecipients: (line: "to" | "cc" | "bcc", people: FakeRecipient[]) => void;
  setSubject: (subject: string) => void;
  setBody: (body: string, type?: "html" | "text") => void;
  setLocation: (location: string) => void;
  setFrom: (from: FakeMailbox) => void;
  setLabel: (id: string) => void;
  setDelay: (until: Date | null) => void;
  addAttachment: (attachment: FakeAttachment) => void;
  removeAttachment: (id: string) => void;
  /** @param name for example `body.getAsync`. Without `times`: always. */
  misbehave: (name: string, behaviour: Behaviour, times?: number) => void;
  behave: (name?: string) => void;
  dropHeaders: (when: "none" | "late" | "at-once") => void;
  /** The compose window opens, for a new mail, a draft, a reply or a forward. */
  open: () => Promise<void>;
  /** Raises an event. Resolves when a handler has completed it, or at once when nobody handles it. */
  raise: (event: LaunchEvent) => Promise<SendOptions | null>;
  /** Waits until every event that was raised by a change is over. */
  settled: () => Promise<void>;
  /** Send is pressed. */
  send: () => Promise<SendResult>;
  /** A button of the alert is pressed: the add-in's own, or "Don't Send". */
  pressAlert: (button: "take-action" | "dont-send") => void;
  /** The pane is opened from the ribbon. */
  openPane: (commandId: string) => void;
}

export interface FakeOffice {
  /** The first runtime's, for tests with one. */
  Office: typeof Office;
  OfficeRuntime: FakeOfficeRuntime;
  control: FakeControl;
  /** A further runtime for events: scripts loaded there share the item. */
  openEventRuntime: () => FakeRuntime;
  /** The task pane's runtime. It hears the item's events and is not woken for launch events. */
  openPaneRuntime: () => FakeRuntime;
}

export function createFakeOffice(options: FakeOfficeOptions = {}): FakeOffice {
  const state = new FakeMailboxState(options);
  const first = openRuntime(state, "event-1");
  const runtimes = [first];
  const running = new Set<Promise<unknown>>();
  let alert: SmartAlert | null = null;

  const isOpen = (): boolean => alert !== null;
  const told = (): void => { control.onChange?.(); };
  const itemNow = (): FakeItem => {
    if (!state.item) throw new Error("there is no item");
    return state.item;
  };

  function raise(name: LaunchEvent, ended?: (options: SendOptions, late: boolean) => void): Promise<SendOptions | null> {
    const { handler, since } = LAUNCH_EVENTS[name];
    const awake = runtimes.filter((runtime) => runtime.handlers.has(handler)).slice(0, options.runtimesPerEvent ?? 1);
    if (awake.length === 0 || !reaches(state.mailbox, since)) return Promise.resolve(null);
    const work = new Promise<SendOptions | null>((resolve) => {
      let over = false;
      const bell = setTimeout(() => { resolve(null); }, EVENT_MS);
      for (const runtime of awake) {
        const completed = (given: SendOptions = {}): void => {
          state.completions.push({ event: name, runtime: runtime.name, options: { ...given }, late: over });
          ended?.(given, over);
          over = true;
          clearTimeout(bell);
          resolve(given);
        };
        // A fault in one runtime is that runtime's: Outlook waits for the event to be completed.
        queueMicrotask(() => {
          try {
            runtime.handlers.get(handler)?.({ type: name, source: { id: handler }, completed });
          } catch { /* Outlook shows nothing of it. */ }
        });
      }
    });
    running.add(work);
    void work.finally(() => { running.delete(work); told(); });
    return work;
  }

  state.listeners.push((change) => {
    const event = state.item ? eventOf(change, state.item.kind) : undefined;
    if (event) void raise(event);
    told();
  });

  async function send(): Promise<SendResult> {
    const item = state.item ?? { kind: "message" as const };
    const name = item.kind === "message" ? "OnMessageSend" : "OnAppointmentSend";
    alert = null;
    insertPrepended(state);
    state.sending += 1;
    let completions = 0;
    const outcome = await raise(name, (given, late) => {
      completions += 1;
      if (completions === 1 && !late) return;
      // Several runtimes each complete once: only the first counts. A second word from a lone runtime is a fault of the add-in.
      if ((options.runtimesPerEvent ?? 1) === 1) state.violate("completed-twice");
      // Source: office-js issue 6656.
      if (state.flavour === "classic" && given.allowEvent === true && isOpen()) {
        alert = null;
        state.depart("late");
        told();
      }
    });
    state.sending -= 1;
    if (!outcome) return { left: false, why: runtimes.some((one) => one.handlers.has(LAUNCH_EVENTS[name].handler)) ? "timed-out" : "no-handler" };
    if (outcome.allowEvent === true && state.item) {
      const departed = state.depart("in-time");
      told();
      return { left: true, departed };
    }
    alert = alertOf(state, outcome);
    told();
    return { left: false, why: "stopped", alert };
  }

  const control: FakeControl = {
    get item() { return state.item; },
    headers: state.headers,
    session: state.session,
    notifications: state.notifications,
    get prepended() { return state.prepended?.data ?? null; },
    calls: state.calls.made,
    completions: state.completions,
    violations: state.violations,
    departed: state.departed,
    get alert() { return alert; },
    onPane: null,
    onChange: null,
    setRecipients: (line, people) => { itemNow()[line] = people; state.changed("recipients"); },
    setSubject: (subject) => { itemNow().subject = subject; told(); },
    setBody: (body, type) => { Object.assign(itemNow(), { body, ...(type && { bodyType: type }) }); told(); },
    setLocation: (location) => { itemNow().location = location; told(); },
    setFrom: (from) => { itemNow().from = from; state.changed("from"); },
    setLabel: (id) => { itemNow().label = id; state.changed("label"); },
    setDelay: (until) => {
      if (until) itemNow().delayedUntil = until;
      else delete itemNow().delayedUntil;
      told();
    },
    addAttachment: (attachment) => { itemNow().attachments = [...itemNow().attachments, attachment]; state.changed("attachments"); },
    removeAttachment: (id) => { itemNow().attachments = itemNow().attachments.filter((one) => one.id !== id); state.changed("attachments"); },
    misbehave: (name, behaviour, times = Number.POSITIVE_INFINITY) => { state.calls.misbehave(name, behaviour, times); },
    behave: (name) => { state.calls.behave(name); },
    dropHeaders: (when) => { state.droppedHeaders = when; },
    open: async () => { await raise(itemNow().kind === "message" ? "OnMessageCompose" : "OnAppointmentOrganizer"); },
    raise: (event) => raise(event),
    settled: async () => { while (running.size > 0) await Promise.all(running); },
    send,
    pressAlert: (button) => {
      const shown = alert;
      alert = null;
      if (button === "take-action" && shown?.commandId !== undefined) showPane(shown.commandId, shown.contextData ?? "");
      told();
    },
    openPane: (commandId) => { showPane(commandId, ""); },
  };

  function showPane(commandId: string, contextData: string): void {
    state.initializationContext = contextData;
    if (reaches(state.mailbox, "1.15")) state.changed("context");
    control.onPane?.(commandId, contextData);
  }

  return {
    Office: first.Office,
    OfficeRuntime: first.OfficeRuntime,
    control,
    openEventRuntime: () => {
      const runtime = openRuntime(state, `event-${String(runtimes.length + 1)}`);
      runtimes.push(runtime);
      return runtime;
    },
    openPaneRuntime: () => openRuntime(state, "pane"),
  };
}
