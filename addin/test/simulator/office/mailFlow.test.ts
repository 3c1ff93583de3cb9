import { expect, it } from "vitest";
import { MARKING } from "../../../src/api/contract";
import { decisionHeader, DECISION_HEADER } from "../../../src/outlook/header";
import { deliver, type Departed } from "../../../src/simulator/office";

const mail = (more: Partial<Departed> = {}): Departed => ({
  kind: "message", from: { displayName: "", emailAddress: "p@larkfield-wra.example" }, to: [{ displayName: "", emailAddress: "k@northmoor.police.example" }], cc: [], bcc: [],
  subject: "", bodyType: "html", body: "<p>x</p>", location: "", attachments: [], headers: {}, releasedLate: false, ...more,
});
const rules = { ownDomains: ["larkfield-wra.example"], encryptionLabel: "l" };
const decided = (...asked: ("encrypt" | "mark")[]): Partial<Departed> => ({ headers: { [DECISION_HEADER]: decisionHeader(asked, "t.s") } });

it("What was asked for is done, and the header does not leave", () => {
  expect(deliver(mail(decided("encrypt", "mark")), rules)).toMatchObject({ arrives: true, encrypted: true, body: `<p><strong>${MARKING}</strong></p><p>x</p>`, headers: {} });
  expect(deliver(mail(decided("mark")), rules)).toMatchObject({ encrypted: false });
  expect(deliver(mail(decided()), rules)).toMatchObject({ arrives: true, encrypted: false, body: "<p>x</p>" });
});

it("A ticket that happens to hold the word asks for nothing", () => {
  expect(deliver(mail({ headers: { [DECISION_HEADER]: decisionHeader([], "do=encrypt mark") } }), rules)).toMatchObject({ encrypted: false, body: "<p>x</p>" });
});

it("The label encrypts by itself", () => { expect(deliver(mail({ ...decided(), label: "l" }), rules)).toMatchObject({ encrypted: true }); });

it("A mail to the outside that nobody checked comes back; inside it arrives", () => {
  expect(deliver(mail(), rules).arrives).toBe(false);
  expect(deliver(mail({ to: [{ displayName: "", emailAddress: "A@LARKFIELD-WRA.example" }] }), rules).arrives).toBe(true);
  expect(deliver(mail({ to: [{ displayName: "", emailAddress: "a@larkfield-wra.example.evil.example" }] }), rules).arrives).toBe(false);
});

it("An invitation, which has no header, leaves only where the rules were told to let invitations pass", () => {
  expect(deliver(mail({ kind: "appointment" }), rules).arrives).toBe(false);
  expect(deliver(mail({ kind: "appointment" }), { ...rules, letInvitationsPass: true }).arrives).toBe(true);
  expect(deliver(mail(), { ...rules, letInvitationsPass: true }).arrives).toBe(false);
});
