import { describe, expect, it } from "vitest";
import type { AgencyConsent, ConsentFact } from "../../src/api/consents";
import type { FileEntry } from "../../src/api/caseFile";
import type { Notice } from "../../src/api/notices";
import type { Task } from "../../src/api/tasks";
import { missingIn as missingFromAnswer, type Answered } from "../../src/cases/rules/agreeing";
import { changeOf, missingIn as missingFromWish, type Wish } from "../../src/cases/rules/changing";
import { fitting, mayCorrect } from "../../src/cases/rules/filing";
import { covers, isListed, missingIn as missingFromShare } from "../../src/cases/rules/sharing";
import { stopsIn } from "../../src/cases/rules/stops";
import { tallyOf } from "../../src/cases/rules/tally";
import { words } from "../../src/words/words";

const NOW = new Date(2026, 10, 25, 14, 0);

describe("Her answer", () => {
  const said = words.cases.agree;
  const agreed: Answered = { state: "given", agencies: ["police"], categories: ["risk"], purposes: ["safety"], until: "2027-05-25", told: { mind: true, impact: true }, how: "in_person" };
  it.each<[string, Partial<Answered>, string[]]>([
    ["is complete", {}, []],
    ["names nobody", { agencies: [] }, [said.faultWith]],
    ["names no kind of information", { categories: [] }, [said.faultAbout]],
    ["is for nothing", { purposes: [] }, [said.faultPurposes]],
    ["has no end", { until: "" }, [said.faultUntil]],
    ["ends before it begins", { until: "2026-11-24" }, [said.faultUntil]],
    ["ends today", { until: "2026-11-25" }, []],
    ["lasts a year", { until: "2027-11-25" }, []],
    ["lasts longer", { until: "2027-11-26" }, [said.faultUntil]],
    ["came before she was told that she can change her mind", { told: { mind: false, impact: true } }, [said.faultTold]],
    ["came before she was told what that changes", { told: { mind: true, impact: false } }, [said.faultTold]],
    ["came nobody knows how", { how: "" }, [said.faultHow]],
    ["is no, and needs neither kinds, end nor telling", { state: "refused", categories: [], purposes: [], until: "", told: { mind: false, impact: false } }, []],
    ["is no to nobody", { state: "refused", agencies: [] }, [said.faultWith]],
  ])("%s", (_, change, missing) => { expect(missingFromAnswer({ ...agreed, ...change }, NOW)).toEqual(missing); });
});

describe("A change of mind", () => {
  const said = words.cases.change;
  const wish: Wish = { what: "all", agency: "", categories: [], until: "", how: "phone" };
  it.each<[string, Partial<Wish>, string[]]>([
    ["of everything needs nothing else", {}, []],
    ["must say what stops", { what: "" }, [said.faultWhat]],
    ["about one agency names it", { what: "agency" }, [said.faultWhich]],
    ["about a kind names it", { what: "kind" }, [said.faultKinds]],
    ["about a kind may hold for all agencies", { what: "kind", categories: ["health"] }, []],
    ["for a time has a last day", { what: "time" }, [said.faultUntil]],
    ["for a time doesn't end before today", { what: "time", until: "2026-11-24" }, [said.faultUntil]],
    ["for a time may end today", { what: "time", until: "2026-11-25" }, []],
    ["came somehow", { how: "" }, [said.faultHow]],
  ])("%s", (_, change, missing) => { expect(missingFromWish({ ...wish, ...change }, NOW)).toEqual(missing); });

  it.each<[Wish["what"], Partial<Wish>, object]>([
    ["all", { agency: "police", categories: ["risk"], until: "2027-01-31" }, { change: "withdraw" }],
    ["agency", { agency: "police" }, { change: "withdraw", agency: "police" }],
    ["kind", { categories: ["health"] }, { change: "restrict", categories: ["health"] }],
    ["kind", { categories: ["health"], agency: "police" }, { change: "restrict", categories: ["health"], agency: "police" }],
    ["time", { until: "2027-01-31" }, { change: "pause", until: "2027-01-31" }],
  ])("%s is sent as what it is, and as nothing more", (what, change, sent) => {
    expect(changeOf({ ...wish, ...change, what }, "phone", "id")).toEqual({ id: "id", how: "phone", ...sent });
  });

  it("never holds a reason", () => {
    expect(Object.keys(changeOf({ ...wish, what: "time", until: "2027-01-31" }, "phone", "id")).sort()).toEqual(["change", "how", "id", "until"]);
  });
});

describe("Something shared", () => {
  it("says everything that is missing at once", () => {
    const said = words.cases.share;
    expect(missingFromShare({ channel: "", agency: "", categories: [], purpose: "", ground: "" })).toEqual([said.faultHow, said.faultWith, said.faultAbout, said.faultWhy, said.faultGround]);
    expect(missingFromShare({ channel: "phone", agency: "police", categories: ["risk"], purpose: "safety", ground: "vital" })).toEqual([]);
  });

  const consent = (standing: AgencyConsent["standing"]): AgencyConsent => ({ agency: "police", name: "Police", standing, categories: ["risk"] });
  it.each<[string, AgencyConsent[], string, ("risk" | "health")[], boolean]>([
    ["she agreed to it", [consent("given")], "police", ["risk"], true],
    ["she agreed to less", [consent("given")], "police", ["risk", "health"], false],
    ["she agreed with somebody else", [consent("given")], "school", ["risk"], false],
    ["she stopped it", [consent("withdrawn")], "police", ["risk"], false],
    ["no agreement is needed", [consent("not_required")], "police", ["health"], true],
    ["nothing is recorded", [], "police", ["risk"], false],
  ])("%s", (_, consents, agency, categories, covered) => { expect(covers(consents, agency, categories)).toBe(covered); });

  it.each([["01632 960999", "01632960999", true], ["+44 1632 960999", "01632 960999", true], ["(01632) 960-999", "01632 960999", true], ["01632 960998", "01632 960999", false]])("%s is the listed %s: %s", (used, listed, same) => {
    expect(isListed(used, listed)).toBe(same);
  });
});

describe("Who has been told", () => {
  const notice = (id: string, state: Notice["state"]): Notice => ({ id, agencyName: "Police", state, since: "", queuedAt: "" });
  const task = (concerns: string): Task => ({ id: "t", kind: "ask_for_acknowledgement", concerns, case: "OG-1", askedAt: "" });
  it("is counted by notice; late is what the service asks somebody to see to, or what didn't arrive", () => {
    const notices = [notice("a", "acknowledged"), notice("b", "sent"), notice("c", "sent"), notice("d", "stuck"), notice("e", "superseded"), notice("f", "queued")];
    expect(tallyOf(notices, [task("b"), task("a"), task("e")])).toEqual({ all: 5, told: 3, acknowledged: 1, overdue: 2 });
  });
  it("is nobody where there was nobody to tell", () => { expect(tallyOf([], [])).toEqual({ all: 0, told: 0, acknowledged: 0, overdue: 0 }); });
});

describe("Her stops", () => {
  const fact = (id: string, change: Partial<ConsentFact> = {}): ConsentFact => ({ id, state: "restricted", categories: [], categoriesExcluded: [], from: "", ...change });
  it("are those that are neither over nor ended by her", () => {
    const history = [
      fact("open"), fact("later", { to: "2027-01-31T23:59:59.999Z" }), fact("over", { to: "2026-11-24T23:59:59.999Z" }), fact("ended"), fact("end", { ends: "ended" }), fact("yes", { state: "given" }),
    ];
    expect(stopsIn(history, NOW).map(({ id }) => id)).toEqual(["open", "later"]);
  });
});

describe("Her file", () => {
  const entry = (change: Partial<FileEntry>): FileEntry => ({ id: "1", at: "", localTime: "", kind: "disclosure", categories: ["risk"], basis: "none", corrected: false, words: {}, ...change });
  it("is looked through by agency and kind of information together", () => {
    const [police, school, health] = [entry({ agency: "police" }), entry({ agency: "school" }), entry({ agency: "police", categories: ["health"] })];
    const all = [police, school, health];
    expect(fitting(all, { agency: "", category: "" })).toEqual(all);
    expect(fitting(all, { agency: "police", category: "" })).toEqual([police, health]);
    expect(fitting(all, { agency: "police", category: "health" })).toEqual([health]);
  });
  it("is corrected once a line, and corrections are not", () => {
    expect([entry({}), entry({ corrected: true }), entry({ kind: "correction" })].map(mayCorrect)).toEqual([true, false, false]);
  });
});
