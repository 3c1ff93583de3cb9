import { describe, expect, it } from "vitest";
import { storedAnswer, type Shown } from "../../src/api/stored";
import { carriedOver, declarationOf, nextQuestion, NONE, type Answers } from "../../src/pane/questions/answers";
import { questionsOf } from "../../src/pane/questions/questions";
import { categoriesOf, tickedAtFirst } from "../../src/pane/questions/categories";
import { addedMonths, dayOf, inWords, momentOf } from "../../src/pane/questions/days";
import { kept, POLICE } from "../answers";

const OTHER = "dsl@talloaks.sch.example";
const asks = (rules: string[], addresses = [POLICE]): Shown =>
  storedAnswer(kept("justify", { recipients: addresses.map((address) => ({ address, outcome: "justify", reasons: rules, agencies: [{ id: "police", name: "Police" }] })), reasons: rules.map((rule) => ({ rule })) }));

const SAID: Answers = {
  case: "OG-1042", purpose: "safety",
  risk: { basis: "vital", reason: "x", whoIsAtRisk: ["child"], categories: ["risk"] },
  agreed: [{ agency: "police", how: "phone", when: "2026-11-01T12:00:00Z", until: "2027-05-01", categories: ["risk"], toldSheCanChangeHerMind: true, toldTheImpact: true }],
  confirmed: [{ rule: "R1-SEALED", reason: "x" }, { rule: "A1-UNPROTECTED", reason: "y" }],
  notSure: true,
};

describe("When the next Send asks again", () => {
  it("what was said for the same people still holds, but an agreement is not recorded twice and nobody is asked again", () => {
    expect(carriedOver(SAID, [POLICE], asks(["R3-NO-AGREEMENT"]))).toEqual({ case: SAID.case, purpose: "safety", risk: SAID.risk, agreed: [], confirmed: SAID.confirmed });
  });

  it("danger and reasons do not hold for a new person", () => {
    const after = carriedOver(SAID, [POLICE], asks(["C2-NOT-RECORDED"], [POLICE, OTHER]));
    expect(after).toEqual({ case: SAID.case, purpose: "safety", agreed: [], confirmed: [] });
    expect(nextQuestion(questionsOf(asks(["C2-NOT-RECORDED"], [POLICE, OTHER])), after)?.about).toBe("agreed");
  });

  it.each([["R1-SEALED"], ["A1-UNPROTECTED"], ["P1-NO-PURPOSE"], ["C7-NO-CASE"]])("what is asked again did not count: %s", (rule) => {
    const shown = asks([rule]);
    expect(nextQuestion(questionsOf(shown), carriedOver(SAID, [POLICE], shown))).toBeDefined();
  });
});

describe("What a mail asks", () => {
  it("is asked once for several people, the case first", () => {
    expect(questionsOf(asks(["A1-UNPROTECTED", "C7-NO-CASE", "R1-SEALED"], [POLICE, OTHER])).map((one) => (one.about === "confirm" ? one.rule : one.about)))
      .toEqual(["case", "agreed", "R1-SEALED", "A1-UNPROTECTED"]);
  });

  it.each([["hard_block"], ["block_release"]] as const)("is nothing where something stricter stands: %s", (outcome) => {
    expect(questionsOf(storedAnswer(kept(outcome, { recipients: [{ address: POLICE, outcome, reasons: ["R1-SEALED"] }] })))).toEqual([]);
  });
});

it("The purpose is said to be safety only where it was known or chosen", () => {
  expect(declarationOf(asks(["C2-NOT-RECORDED"]), NONE).purpose).toBe("safety");
  expect(declarationOf(asks(["P1-NO-PURPOSE"]), NONE).purpose).toBe("none");
  expect(declarationOf(asks(["P2-NOT-SAFETY"]), NONE).purpose).toBe("none");
  expect(declarationOf(asks(["P1-NO-PURPOSE"]), { ...NONE, purpose: "not_safety" }).purpose).toBe("not_safety");
});

it("Where something could not be read every kind is offered and none is ticked by itself", () => {
  const shown = { findings: [], unreadable: [{ attachment: 0, why: "encrypted" }] };
  expect(categoriesOf(shown)).toHaveLength(12);
  expect(tickedAtFirst(shown)).toEqual([]);
});

describe("Days", () => {
  it.each([
    [new Date(2026, 7, 31), 6, "2027-02-28"],
    [new Date(2026, 10, 25), 6, "2027-05-25"],
    [new Date(2028, 1, 29), 12, "2029-02-28"],
  ])("%s and %d months", (from, months, day) => { expect(dayOf(addedMonths(from, months))).toBe(day); });

  it("today is now, an earlier day is its noon", () => {
    const now = new Date(2026, 10, 25, 9, 30);
    expect(momentOf("2026-11-25", now)).toBe(now.toISOString());
    expect(momentOf("2026-11-20", now)).toBe(new Date(2026, 10, 20, 12).toISOString());
  });

  it("are said as people say them, and what is no day stays", () => {
    expect(inWords("2026-02-11", "en-GB")).toBe("11 February 2026");
    expect(inWords("2026-02-11", "cy")).toBe("11 Chwefror 2026");
    expect(inWords("soon", "en-GB")).toBe("soon");
  });
});
