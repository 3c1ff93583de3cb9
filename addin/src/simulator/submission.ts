/** Turns the page's draft into what goes over the wire. */
import type { Submission } from "../api/client";
import { CONTRACT_VERSION, type DisclosureRequest, type Override } from "../api/contract";
import type { Persona } from "../api/token";
import { mailboxOf, type AtRisk, type Draft } from "./draft";

/** Sent with every request, so that a stale page can be told from a new one. */
export const CLIENT = { name: "simulator", version: "0.1.0", encryption: "available" } as const;

export function submissionOf(draft: Draft, sender: Persona, idempotencyKey: string): Submission {
  const files = draft.files.map((file, index) => ({ file, part: `file${String(index)}` }));
  const request: DisclosureRequest = {
    contract: CONTRACT_VERSION,
    kind: draft.kind,
    from: { name: sender.name, address: sender.address },
    to: draft.to.map(mailboxOf),
    cc: draft.cc.map(mailboxOf),
    bcc: draft.bcc.map(mailboxOf),
    subject: draft.subject,
    body: { type: "text", content: draft.body },
    ...(draft.quotedThread !== "" && { quotedThread: draft.quotedThread }),
    ...(draft.kind === "appointment" && draft.location !== "" && { location: draft.location }),
    attachments: files.map(({ file, part }) => ({
      name: file.name,
      part,
      ...(file.bytes.type !== "" && { contentType: file.bytes.type }),
    })),
    declared: {
      ...(draft.caseReference.trim() !== "" && { case: draft.caseReference.trim() }),
      purpose: draft.purpose,
      ...(draft.atRisk && { override: overrideOf(draft.atRisk) }),
    },
    client: CLIENT,
  };
  return { request, files: new Map(files.map(({ file, part }) => [part, file.bytes])), idempotencyKey };
}

const overrideOf = (risk: AtRisk): Override => ({
  basis: risk.basis,
  reason: risk.reason.trim(),
  ...(risk.who.trim() !== "" && { whoIsAtRisk: risk.who.trim() }),
  ...(risk.whyNotAsked !== "" && { whyConsentNotSought: risk.whyNotAsked }),
  coversAllCategories: risk.coversEverything,
});
