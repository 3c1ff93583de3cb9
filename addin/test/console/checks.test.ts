import { describe, expect, it } from "vitest";
import { checkAgency, isAddress, isDomain, looksAt } from "../../src/console/agencies/checks";
import { NEW_AGENCY, NEW_AGREEMENT, shortNameOf } from "../../src/console/agencies/draft";
import { addDays, today } from "../../src/console/parts/dates";
import { withValue, type Values } from "../../src/console/parts/form/values";
import { checkTeam, NEW_TEAM } from "../../src/console/rollout/team";
import { checkOrganisation } from "../../src/console/setup/OrganisationForm";

const GOOD: Values = { ...NEW_AGENCY, id: "northmoor-homes", name: "Northmoor Homes", domains: "northmoor-homes.example", pointOfContact: { address: "duty@northmoor-homes.example" } };
const SIGNED: Values = { ...NEW_AGREEMENT, state: "signed", start: "2026-01-01", endInclusive: "2027-12-31" };

const change = (path: string, value: Values[string], from: Values = GOOD): Values => withValue(from, path, value);
const signed = (path: string, value: Values[string]): Values => change(path, value, { ...GOOD, agreement: SIGNED });

it("An agency in order has no fault", () => {
  expect(checkAgency(GOOD)).toEqual([]);
  expect(checkAgency({ ...GOOD, agreement: SIGNED })).toEqual([]);
  expect(checkAgency(change("agreement", undefined))).toEqual([]);
});

describe("Each fault is told at its box, with its mend", () => {
  it.each<[string, Values, string, RegExp]>([
    ["no name", change("name", " "), "name", /Write the name/],
    ["a short name with capitals", change("id", "Northmoor"), "id", /small letters/],
    ["nothing of theirs", change("pointOfContact", undefined, change("domains", "")), "domains", /at least one domain or one address/],
    ["an address among the domains", change("domains", "a@b.example"), "domains[0]", /Put it under “Listed addresses”/],
    ["no domain", change("domains", "good.example\nnorthmoor"), "domains[1]", /“northmoor” is not a domain/],
    ["a domain twice", change("domains", "a.example\nb.example\na.example"), "domains[2]", /Take one out/],
    ["a provider of personal mailboxes", change("domains", "Gmail.com"), "domains[0]", /List the person's address instead/],
    ["a shared domain with nobody listed", change("sharedDomain", true, change("pointOfContact", undefined)), "addresses", /List the addresses/],
    ["an address without its domain", change("addresses", "dsl@"), "addresses[0]", /not a whole address/],
    ["a contact without an address", change("pointOfContact", { name: "Kay" }), "pointOfContact.address", /Write their mail address/],
    ["a worker without an address", change("workers", [{ name: "Kay" }]), "workers[0].address", /Write their mail address/],
    ["a check that is still to come", change("pointOfContact.phoneChecked", addDays(today(), 1)), "pointOfContact.phoneChecked", /has not come yet/],
    ["a fax without a number", change("faxes", [{ note: "Front desk" }]), "faxes[0].number", /fax number/],
    ["a member of a list", change("lists", [{ address: "team@x.example", members: "a@x.example\nb" }]), "lists[0].members[1]", /“b” is not a whole address/],
    ["signed without its days", change("agreement", { ...SIGNED, endInclusive: "" }), "agreement.endInclusive", /needs a last day/],
    ["an end before the start", signed("agreement.endInclusive", "2025-12-31"), "agreement.endInclusive", /before the first/],
    ["signed for nothing", signed("agreement.purposes", []), "agreement.purposes", /at least one reason/],
    ["signed for no kind", signed("agreement.categories", []), "agreement.categories", /at least one kind/],
    ["a connection without accreditation", signed("agreement.securityMethod", "mandatory_tls"), "agreement.accreditationExpires", /or choose encryption/],
    ["an accreditation that ran out", change("agreement.accreditationExpires", "2020-01-01", signed("agreement.securityMethod", "mandatory_tls")), "agreement.accreditationExpires", /has passed/],
    ["ended early without why", signed("agreement.state", "terminated"), "agreement.reason", /why it ended/],
    ["hours that are none", change("agreement.acknowledgeHours", "soon"), "agreement.acknowledgeHours", /1 to 744/],
    ["more hours than a month", change("agreement.acknowledgeHours", "745"), "agreement.acknowledgeHours", /1 to 744/],
    ["a protocol's link", change("agreement.protocol", { name: "a.pdf", version: "1", sha256: "ab", link: "files/a.pdf" }), "agreement.protocol.link", /https/],
    ["a signature by nobody", change("agreement.signatories", [{ side: "ours" }]), "agreement.signatories[0].name", /who signed/],
  ])("%s", (_, values, path, sentence) => {
    const faults = checkAgency(values);
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(faults[0]?.sentence).toMatch(sentence);
  });
});

it("What is allowed but rarely meant is pointed at", () => {
  expect(looksAt(GOOD)).toEqual([]);
  expect(looksAt(change("agreement.categories", ["immigration", "location"]))).toHaveLength(2);
  expect(looksAt(change("agreement.consentRequired", false))[0]).toMatch(/MARAC/);
  expect(looksAt(change("kind", "processor", change("agreement.consentRequired", false)))).toEqual([]);
  expect(looksAt(change("pointOfContact", undefined))[0]).toMatch(/nobody is told/);
});

it("Immigration and location are never ticked by themselves", () => {
  expect(NEW_AGREEMENT["categories"]).not.toContain("immigration");
  expect(NEW_AGREEMENT["categories"]).not.toContain("location");
  expect(NEW_AGREEMENT["consentRequired"]).toBe(true);
});

it.each<[string, boolean]>([["a.example", true], ["ppu.a-b.example", true], ["büro.example", true], ["a", false], ["a..example", false], ["-a.example", false], ["192.0.2.1", false], ["a b.example", false]])("Domain %s: %s", (text, is) => { expect(isDomain(text)).toBe(is); });

it.each<[string, boolean]>([["a@b.example", true], ["a.b+c@d.example", true], ["a@b@c.example", false], ["<a@b.example>", false], ["@b.example", false], ["a@b", false]])("Address %s: %s", (text, is) => { expect(isAddress(text)).toBe(is); });

it.each([["Northmoor Police (PPU)", "northmoor-police-ppu"], ["  Cyngor Môn  ", "cyngor-mon"], ["—", ""]])("Short name of %s", (name, id) => { expect(shortNameOf(name)).toBe(id); });

describe("A team", () => {
  const TEAM: Values = { ...NEW_TEAM, id: "refuge", name: "Refuge", members: "priya.nair@larkfield-wra.example", from: "2026-11-01", untilInclusive: "2027-01-31" };
  it("in order has no fault, and enforcing needs no days", () => {
    expect(checkTeam(TEAM)).toEqual([]);
    expect(checkTeam({ ...TEAM, mode: "enforce", from: "", untilInclusive: "" })).toEqual([]);
  });
  it.each<[string, Values, string]>([
    ["without an end", { ...TEAM, untilInclusive: "" }, "untilInclusive"],
    ["that ends before it begins", { ...TEAM, untilInclusive: "2026-10-31" }, "untilInclusive"],
    ["for longer than a quarter", { ...TEAM, untilInclusive: "2027-02-01" }, "untilInclusive"],
    ["without a beginning", { ...TEAM, from: "" }, "from"],
    ["of nobody", { ...TEAM, members: "" }, "members"],
    ["with half an address", { ...TEAM, members: "priya" }, "members[0]"],
  ])("%s is not proposed", (_, values, path) => { expect(checkTeam(values).map((fault) => fault.path)).toEqual([path]); });
});

it("Our own organisation needs its name, its domains and whom to ring", () => {
  expect(checkOrganisation({ timeZone: "Europe/London" }).map(({ path }) => path)).toEqual(["name", "dataController", "dataControllerPhone", "domains"]);
});
