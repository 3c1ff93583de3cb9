import { expect, it } from "vitest";
import { addressesIn, BLANK, mailboxOf, NOT_YET_SAID, swapAddress, without } from "../../src/simulator/draft";
import { faultsIn, faultsOf } from "../../src/simulator/checks";
import { freshId } from "../../src/api/freshId";
import { submissionOf } from "../../src/simulator/submission";

const PRIYA = { key: "priya", name: "Priya Nair", title: "Refuge worker", address: "priya.nair@larkfield-wra.example", roles: ["Worker"] };

it.each([
  ["karen@force.example", { name: "", address: "karen@force.example" }],
  ["Karen Bright <karen@force.example>", { name: "Karen Bright", address: "karen@force.example" }],
  ["  <karen@force.example> ", { name: "", address: "karen@force.example" }],
  ["not an address", { name: "", address: "not an address" }],
])("%s is a mailbox", (written, mailbox) => {
  expect(mailboxOf(written)).toEqual(mailbox);
});

it.each([
  ["a@b.example; c@d.example", ["a@b.example", "c@d.example"]],
  ["a@b.example,\nc@d.example,", ["a@b.example", "c@d.example"]],
  ['"Bright, Karen" <karen@force.example>, c@d.example', ['"Bright, Karen" <karen@force.example>', "c@d.example"]],
  [" ,; ", []],
])("%j holds %j", (typed, addresses) => {
  expect(addressesIn(typed)).toEqual(addresses);
});

it("An address is found whatever its letters' case, in any box", () => {
  const draft = { ...BLANK, to: ["Karen <K@B.example>"], bcc: ["k@b.example", "x@y.example"] };
  expect(without(draft, "k@b.example")).toMatchObject({ to: [], bcc: ["x@y.example"] });
  expect(swapAddress(draft, "k@b.example", "z@z.example")).toMatchObject({ to: ["z@z.example"], bcc: ["z@z.example", "x@y.example"] });
});

it("A mail to nobody, and a danger without words, cannot be sent yet", () => {
  expect(faultsIn(BLANK).map((fault) => fault.box)).toEqual(["to"]);
  expect(faultsIn({ ...BLANK, to: ["a@b.example"], atRisk: NOT_YET_SAID }).map((fault) => fault.box)).toEqual(["risk-who", "risk-reason"]);
  expect(faultsIn({ ...BLANK, to: ["a@b.example"], atRisk: { ...NOT_YET_SAID, who: "her", reason: "he is on his way" } })).toEqual([]);
});

it.each([["to[0].address", "to"], ["$.bcc", "to"], ["subject", "subject"], ["declared.case", "case"], ["declared.override.reason", "at-risk"], ["attachments[0].name", "files"], ["$", "body"]])("A refusal of %s points at %s", (field, box) => {
  expect(faultsOf({ title: "t", code: "", fields: [{ field, faults: ["Is too long."] }] }).map((fault) => fault.box)).toEqual([box]);
});

it("What was left empty is left out, because the service refuses what it does not expect", () => {
  const { request } = submissionOf({ ...BLANK, to: ["a@b.example"], location: "not shown for a mail" }, PRIYA, freshId());
  expect(Object.keys(request).sort()).toEqual(["attachments", "bcc", "body", "cc", "client", "contract", "declared", "from", "kind", "subject", "to"]);
  expect(request.declared).toEqual({ purpose: "safety" });
});

it("A stated danger travels with its words", () => {
  const atRisk = { ...NOT_YET_SAID, who: " her ", reason: "he has a knife", whyNotAsked: "There is no time to ask" };
  const { request } = submissionOf({ ...BLANK, kind: "appointment", location: "Room 2", to: ["a@b.example"], caseReference: " OG-1042 ", atRisk }, PRIYA, freshId());
  expect(request).toMatchObject({ kind: "appointment", location: "Room 2" });
  expect(request.declared).toEqual({
    case: "OG-1042",
    purpose: "safety",
    override: { basis: "vital", reason: "he has a knife", whoIsAtRisk: "her", whyConsentNotSought: "There is no time to ask", coversAllCategories: true },
  });
});

it("Every press of Send has a key of its own", () => {
  const keys = Array.from({ length: 200 }, freshId);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
