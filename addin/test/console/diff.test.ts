import { describe, expect, it } from "vitest";
import { differenceOf, linesIn, nameOf, warningOf } from "../../src/console/proposals/diff";

describe("A change is read in words", () => {
  it.each([
    ["agreement.endInclusive", "2026-12-31", "2027-03-31", "Last day", "31 December 2026", "31 March 2027"],
    ["sharedDomain", "no", "yes", "Others have mailboxes there too", "No", "Yes"],
    ["agreement.state", "draft", "signed", "State", "Draft", "Signed"],
    ["agreement.securityMethod", "message_encryption", "file_encryption", "Protection at the least", "The whole mail is encrypted", "Locked files, password by phone"],
    ["workers[2].phone", null, "01632 960111", "Named workers 3: Number to ring back", undefined, "01632 960111"],
    ["pointOfContact.address", "a@b.example", undefined, "Contact for notices: Mail address", "a@b.example", undefined],
    ["agreement.protocol.version", "1", "2", "Signed protocol: Version", "1", "2"],
    ["somethingNewer", "a", "b", "somethingNewer", "a", "b"],
  ])("%s", (field, before, after, label, old, fresh) => {
    expect(differenceOf({ field, before, after })).toEqual({ field, label, kind: "value", before: old, after: fresh });
  });
});

it("Of a list only what comes and what goes is told", () => {
  expect(differenceOf({ field: "agreement.categories", before: "identity; contact", after: "identity; immigration" }))
    .toMatchObject({ label: "Kinds of information", added: ["Immigration status"], removed: ["How to reach them"] });
  expect(differenceOf({ field: "domains", before: undefined, after: "a.example; b.example" })).toMatchObject({ added: ["a.example", "b.example"], removed: [] });
});

it("A semicolon in a sentence is no list", () => {
  expect(differenceOf({ field: "agreement.retention", before: "One year; then gone", after: "Two years" })).toMatchObject({ kind: "value", before: "One year; then gone" });
});

it("A whole document is read in its own order, without what is empty", () => {
  expect(linesIn({ id: "x", name: "X", domains: ["a.example", "b.example"], legalName: null, faxes: [], workers: [{ address: "k@a.example" }], agreement: { purposes: ["safety", "marac"], consentRequired: true } })).toEqual([
    { field: "id", label: "Short name", value: "x" },
    { field: "name", label: "Name", value: "X" },
    { field: "domains", label: "Domains", value: "a.example\nb.example" },
    { field: "workers[0].address", label: "Named workers 1: Mail address", value: "k@a.example" },
    { field: "agreement.purposes", label: "What for", value: "Keeping someone safe, MARAC" },
    { field: "agreement.consentRequired", label: "She must agree first", value: "Yes" },
  ]);
});

it("The service's warnings name the field as the form does", () => {
  expect(warningOf("domains[0]: Looks like northmoor.police.example, which is known.")).toBe("Domains: Looks like northmoor.police.example, which is known.");
  expect(warningOf("workers[1].phone: Without a number nobody can ring back.")).toBe("Named workers 2: Number to ring back: Without a number nobody can ring back.");
  expect(warningOf("Its quotation marks are not right.")).toBe("Its quotation marks are not right.");
  expect(nameOf("agreement")).toBe("Agreement");
});
