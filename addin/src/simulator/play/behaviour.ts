/** How the played Outlook and the service behave: what the panel on the page offers, and what it means to the fake. */
import { deployment } from "../../api/deployment";
import type { FakeControl, FakeOfficeOptions, Flavour } from "../office";

export const CLIENTS: readonly Flavour[] = ["web", "new", "classic", "mac"];
/** Those at which something that the add-in uses begins. */
export const SETS = ["1.12", "1.13", "1.14", "1.15", "1.16"] as const;
export const CALLS = ["calls-works", "attachment-hangs", "attachment-empty", "body-fails", "header-refused", "header-lost"] as const;
export const SERVICE = ["service-works", "unreachable", "down", "slow", "garbage", "schema"] as const;
export const SIGN_IN = ["signIn-works", "expired", "nobody"] as const;
export const LABELS = ["labels-works", "labels-missing"] as const;

export interface Behaviour {
  client: Flavour;
  /** Empty: the highest that this client has. */
  set: (typeof SETS)[number] | "";
  runtimes: 1 | 3;
  calls: (typeof CALLS)[number];
  service: (typeof SERVICE)[number];
  signIn: (typeof SIGN_IN)[number];
  labels: (typeof LABELS)[number];
}

export const WELL_BEHAVED: Behaviour = {
  client: "web", set: "", runtimes: 1, calls: "calls-works", service: "service-works", signIn: "signIn-works", labels: "labels-works",
};

/** What is fixed when Outlook opens a mail. The rest can change under it. */
export const isOfTheClient = (key: keyof Behaviour): boolean => key === "client" || key === "set" || key === "runtimes" || key === "labels";

/** The label that a deployment would use, where the build names none. */
const SOME_LABEL = "a1c9e9d4-0000-4000-8000-00000000e0c1";
export const encryptionLabel = (): string => deployment.encryptionLabel === "" ? SOME_LABEL : deployment.encryptionLabel;

export const optionsOf = ({ client, set, runtimes, labels }: Behaviour): FakeOfficeOptions => ({
  flavour: client,
  ...(set !== "" && { mailbox: set }),
  runtimesPerEvent: runtimes,
  labels: labels === "labels-works"
    ? { enabled: true, catalog: [{ id: "general", name: "General" }, { id: encryptionLabel(), name: "Confidential, encrypted" }] }
    : { enabled: false, catalog: [] },
});

export function spoil(control: FakeControl, calls: Behaviour["calls"]): void {
  control.behave();
  control.dropHeaders(calls === "header-refused" ? "at-once" : calls === "header-lost" ? "late" : "none");
  if (calls === "attachment-hangs") control.misbehave("getAttachmentContentAsync", { does: "hang" });
  if (calls === "attachment-empty") control.misbehave("getAttachmentContentAsync", { does: "answer", value: { content: "", format: "base64" } });
  if (calls === "body-fails") control.misbehave("body.getAsync", { does: "fail" });
}
