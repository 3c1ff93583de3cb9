/** What is told after a Send: what was asked of Outlook, and that a check was not possible. Neither holds a word of the mail. */
import { call } from "./call";

/** Nobody waits for it. Chosen. */
const DEADLINE_MS = 10_000;

export interface Left {
  left: "sent" | "kept";
  encryption?: "label" | "header";
  marking?: "in_body" | "mail_flow_rule";
}

/** @param id of the decision. */
export async function reportOutcome(id: string, left: Left, token: string, origin: string): Promise<void> {
  await call({ path: `/api/disclosures/${id}/outcome`, token, origin, deadlineMs: DEADLINE_MS, body: JSON.stringify(left), contentType: "application/json" }, () => Promise.resolve());
}

/** A Send that could not be checked. */
export interface Outage {
  /** Made here, so that telling it twice counts once. */
  id: string;
  /** ISO 8601. */
  at: string;
  reason: string;
  left: "kept" | "sent_inside";
}

/** @returns whether the service has it. */
export async function reportOutage(outage: Outage, token: string, origin: string): Promise<boolean> {
  const body = JSON.stringify(outage);
  return await call({ path: "/api/outages", token, origin, deadlineMs: DEADLINE_MS, body, contentType: "application/json" }, (heard) =>
    Promise.resolve(heard.kind === "response" && !heard.response.redirected && heard.response.status >= 200 && heard.response.status < 300));
}
