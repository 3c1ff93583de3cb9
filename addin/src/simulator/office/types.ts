/** The words of the fake Outlook: what a test or the simulator may set, and what it may look at afterwards. */

/** Outlook on the web, new Outlook on Windows, classic Outlook on Windows, Outlook on Mac. */
export type Flavour = "web" | "new" | "classic" | "mac";

export interface FakeMailbox {
  displayName: string;
  emailAddress: string;
}

/** One entry of an address line. */
export interface FakeRecipient extends FakeMailbox {
  recipientType?: "user" | "externalUser" | "distributionList" | "other";
  /** False: typed but not yet turned into an address. Outlook does not return it. */
  resolved?: boolean;
  /** A personal contact list. Outlook leaves it out, or returns it without an address. */
  contactList?: "missing" | "empty";
}

export interface FakeAttachment {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
  isInline?: boolean;
  contentType?: string;
  /** `base64` a file, `url` a cloud file, `eml` or `iCalendar` an attached item. */
  format: "base64" | "url" | "eml" | "iCalendar";
  content: string;
  /** "Upload and share": only a link in the body, never returned by getAttachmentsAsync. */
  sharedByLink?: boolean;
}

export interface FakeLabel {
  id: string;
  name: string;
  children?: FakeLabel[];
}

export interface FakeNotification {
  type: string;
  message: string;
  icon?: string;
  persistent?: boolean;
  actions?: { actionType: string; actionText: string; commandId: string; contextData: unknown }[];
}

/** The mail or invitation being written. */
export interface FakeItem {
  kind: "message" | "appointment";
  from: FakeMailbox;
  /** For an appointment: required attendees. */
  to: FakeRecipient[];
  /** For an appointment: optional attendees. */
  cc: FakeRecipient[];
  bcc: FakeRecipient[];
  subject: string;
  bodyType: "html" | "text";
  body: string;
  location: string;
  attachments: FakeAttachment[];
  /** Undefined: at once. */
  delayedUntil?: Date;
  /** The id of the sensitivity label. */
  label?: string;
}

export interface FakeOfficeOptions {
  flavour?: Flavour;
  /** The highest Mailbox requirement set of the client, for example `1.12`. Without it: the highest that the flavour has. */
  mailbox?: string;
  /** Null: Outlook gives no item (accounts hidden from the address list). */
  item?: Partial<FakeItem> | null;
  /** Whose Outlook it is. A shared mailbox is `item.from` being somebody else. */
  user?: FakeMailbox;
  labels?: { enabled: boolean; catalog: FakeLabel[] };
  /** Milliseconds that every call takes. */
  latencyMs?: number;
  /** How many runtimes Outlook wakes for one event. On the web it has been up to three. */
  runtimesPerEvent?: 1 | 2 | 3;
  /** The button ids of the manifest. An alert that names another only cancels. */
  commandIds?: string[];
  /** The manifest's extended permission for prepending. */
  mayPrependOnSend?: boolean;
  /** Whether nested app authentication may be asked for. The bridge itself is the host page's. */
  nestedSignIn?: boolean;
  /** What OfficeRuntime.auth.getAccessToken gives. In the simulator: the development sign-in. */
  accessToken?: () => Promise<string>;
}

/** How one named call is spoilt. */
export type Behaviour =
  | { does: "hang" }
  | { does: "throw" }
  | { does: "fail"; code?: number; name?: string }
  | { does: "late"; afterMs: number }
  /** Succeeds with this instead, whatever it is: garbage, nothing, content of no length. */
  | { does: "answer"; value: unknown }
  /** Calls back with a status nobody has heard of. */
  | { does: "status"; value: unknown }
  | { does: "twice" };

/** The part of the global `OfficeRuntime` that exists here. */
export interface FakeOfficeRuntime {
  auth: { getAccessToken: (options?: object) => Promise<string> };
}

/** Something an add-in must never do. */
export type Violation =
  | "body-set-while-sending"
  | "subject-set-while-sending"
  | "prepend-while-sending"
  | "completed-twice"
  | "more-than-three-attachment-calls"
  | "alert-too-long"
  | "cancel-label-too-long"
  | "context-data-not-text"
  | "unknown-command"
  | "send-mode-relaxed";

export interface SmartAlert {
  message: string;
  /** The text of the button that opens the pane, if there is one. */
  button?: string;
  commandId?: string;
  contextData?: string;
}

export interface Completion {
  event: string;
  runtime: string;
  options: Record<string, unknown>;
  /** After the event had already been ended. */
  late: boolean;
}

/** A mail as Outlook hands it to the server. */
export interface Departed extends FakeItem {
  headers: Record<string, string>;
  /** Classic Outlook let it go on a second `completed`, while the alert was still open. */
  releasedLate: boolean;
}

export type SendResult =
  | { left: true; departed: Departed }
  | { left: false; why: "stopped"; alert: SmartAlert }
  | { left: false; why: "no-handler" | "timed-out" };
