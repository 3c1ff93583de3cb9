/** Carries out at Send what a permission brings with it. What cannot be carried out keeps the mail. The body is never written. */
import type { Left } from "../api/afterwards";
import type { Answer, Obligation } from "../api/contract";
import type { Organisation } from "../api/organisation";
import { putOnLabel } from "./encryptionLabel";
import { DECISION_HEADER, decisionHeader, putOnHeader, takeOffHeader } from "./header";
import { beginsWithMarking } from "./marking";
import { currentItem } from "./office";
import type { ReadMail } from "./readMessage";
import { Stays } from "./stays";

/** How each obligation is met here. A name that is not in this table keeps the mail. */
const MET_BY: Record<Obligation, "this" | "the service" | "the worker" | "nobody"> = {
  encrypt: "this",
  mark: "this",
  log_disclosure: "the service",
  record_basis: "the service",
  notify_data_controller: "the service",
  review_next_working_day: "the service",
  // Said to the worker, nothing to do.
  suggest_phone: "the service",
  // Ticked in the pane before the service said yes.
  fax_checklist: "the worker",
  cover_sheet: "the worker",
  // Taking the earlier messages out would mean writing the body.
  strip_thread: "nobody",
};

export interface Means {
  marking: Organisation["marking"] | undefined;
  /** The label's id; empty when there is none. */
  encryptionLabel: string;
}

/**
 * @param mail what was read and assessed, nothing newer.
 * @param by what the deployment offers. `marking` undefined: it could not be read, so no rule is known to stamp.
 * @returns how it was done, as asked for; whether Exchange did it is proved later.
 * @throws Stays.
 */
export async function applyObligations(answer: Answer, mail: ReadMail, by: Means): Promise<Left> {
  const item = currentItem();
  for (const one of answer.obligations) {
    const whose: unknown = MET_BY[one];
    if (whose !== "this" && whose !== "the service" && whose !== "the worker") throw new Stays(one === "strip_thread" ? "earlier-messages" : "not-read");
  }
  if (answer.ticket === "") throw new Stays("no-ticket");
  const owes = (one: Obligation): boolean => answer.obligations.includes(one);
  const headers = item.internetHeaders !== undefined;

  const marking = owes("mark") ? markedBy(mail, by, headers) : undefined;
  const labelled = owes("encrypt") && by.encryptionLabel !== "" && (await putOnLabel(item, by.encryptionLabel));
  const encryption = !owes("encrypt") ? undefined : labelled ? "label" : "header";
  if (encryption === "header" && !headers) throw new Stays("not-encrypted");

  if (headers) {
    const asked = [...(encryption === "header" ? (["encrypt"] as const) : []), ...(marking === "mail_flow_rule" ? (["mark"] as const) : [])];
    if (!(await putOnHeader(item, DECISION_HEADER, decisionHeader(asked, answer.ticket)))) {
      await takeOffHeader(item, DECISION_HEADER);
      throw new Stays(encryption === "header" ? "not-encrypted" : "no-ticket");
    }
  } else if (mail.kind === "message") throw new Stays("no-ticket");

  return { left: "sent", ...(encryption && { encryption }), ...(marking && { marking }) };
}

/** A rule can only stamp a mail that carries the header. */
function markedBy(mail: ReadMail, { marking }: Means, headers: boolean): "in_body" | "mail_flow_rule" {
  if (beginsWithMarking(mail.html)) return "in_body";
  if (marking === "mail_flow_rule" && headers) return "mail_flow_rule";
  throw new Stays("not-marked");
}
