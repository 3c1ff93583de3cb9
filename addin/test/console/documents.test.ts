import { expect, it } from "vitest";
import { agencyOf, draftOf, NEW_AGENCY } from "../../src/console/agencies/draft";
import { boxOf, kindOfPath, textAt, valueAt, withValue } from "../../src/console/parts/form/values";
import { teamOf } from "../../src/console/rollout/team";

const AGENCY = {
  id: "northmoor-police", name: "Northmoor Police", kind: "agency", domains: ["northmoor.police.example", "ppu.example"], sharedDomain: false, includeSubdomains: true,
  addresses: ["marac@northmoor.police.example"], workers: [{ name: "Kay", address: "kay@northmoor.police.example", phone: "01632 960111" }],
  pointOfContact: { address: "marac@northmoor.police.example", phone: "01632 960110", phoneChecked: "2026-10-01" },
  lists: [{ address: "team@northmoor.police.example", members: ["a@northmoor.police.example", "b@northmoor.police.example"] }],
  agreement: {
    state: "signed", start: "2026-01-01", endInclusive: "2027-12-31", purposes: ["safety", "marac"], categories: ["identity"], consentRequired: true, bulkListsAllowed: false,
    securityMethod: "message_encryption", acknowledgeHours: 48, signatories: [{ side: "ours", name: "Imogen Hale", signed: "2026-01-01" }], protocol: { name: "isa.pdf", version: "2", sha256: "ab" },
  },
};

it("A document goes through the form unchanged, and what nobody set stays away", () => {
  expect(agencyOf(draftOf({ ...AGENCY, legalName: null, faxes: [], agreement: { ...AGENCY.agreement, review: null } }))).toEqual(AGENCY);
});

it("Lists are read line by line, trimmed, and an emptied box takes its member out", () => {
  const values = withValue(withValue(draftOf(AGENCY), "domains", " a.example \n\n b.example, c.example "), "agreement.acknowledgeHours", "");
  const document = agencyOf(values) as typeof AGENCY;
  expect(document.domains).toEqual(["a.example", "b.example", "c.example"]);
  expect("acknowledgeHours" in document.agreement).toBe(false);
});

it("A new agency has its two names even while they are empty", () => {
  expect(agencyOf(NEW_AGENCY)).toMatchObject({ id: "", name: "" });
});

it("A removed worker leaves no hole, and an agreement can be taken out", () => {
  const two = withValue(draftOf(AGENCY), "workers[1]", { address: "lee@northmoor.police.example" });
  expect(valueAt(withValue(two, "workers[0]", undefined), "workers")).toEqual([{ address: "lee@northmoor.police.example" }]);
  expect("agreement" in agencyOf(withValue(two, "agreement", undefined))).toBe(false);
});

it("A change leaves the original alone", () => {
  const before = draftOf(AGENCY);
  const after = withValue(before, "pointOfContact.phone", "01632 960999");
  expect(textAt(before, "pointOfContact.phone")).toBe("01632 960110");
  expect(textAt(after, "pointOfContact.phone")).toBe("01632 960999");
  expect(after["workers"]).toBe(before["workers"]);
});

it("Paths are named as the service names them", () => {
  expect(kindOfPath("agreement.signatories[3].name")).toBe("agreement.signatories[].name");
  expect(boxOf("domains[4]")).toBe("domains");
  expect(boxOf("workers[4].phone")).toBe("workers[4].phone");
});

it("A team that enforces has no days", () => {
  expect(teamOf({ id: "t", name: "T", members: "a@b.example", mode: "enforce", from: "2026-01-01", untilInclusive: "2026-02-01" })).toEqual({ id: "t", name: "T", members: ["a@b.example"], mode: "enforce" });
});
