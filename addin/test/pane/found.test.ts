import { describe, expect, it } from "vitest";
import { SAYINGS, type Finding } from "../../src/api/contract";
import { linesOf, sayingsFor } from "../../src/pane/look/found";
import { words } from "../../src/words/words";

const NAME: Finding = { part: "body", kind: "person-name", category: "identity", start: 0, end: 5, confidence: 0.99, why: ["list"], explanation: "Looks like a person's name: it is in our list of names." };
const PHONE: Finding = { ...NAME, kind: "phone-number", category: "contact", start: 9, explanation: "Looks like a phone number." };

describe("What was found", () => {
  it("says why in the service's own sentence", () => {
    expect(linesOf([NAME], [])).toMatchObject([{ what: "person name (identity)", explanation: NAME.explanation, detail: "message · 99 % sure" }]);
  });

  it("says why from the signs where the service has no sentence yet", () => {
    const older = { ...NAME };
    delete older.explanation;
    expect(linesOf([older], [])[0]?.explanation).toBe("it is in a list of names or places");
  });

  it("is one line for what reads the same, and keeps every place of it", () => {
    const lines = linesOf([NAME, PHONE, { ...NAME, start: 20, end: 25 }], []);
    expect(lines.map(({ findings }) => findings.map(({ start }) => start))).toEqual([[0, 20], [9]]);
  });

  it("that does not count says so", () => {
    expect(linesOf([{ ...NAME, confidence: 0.4 }], [])[0]?.detail).toContain(words.why.shownOnly);
  });
});

describe("What a worker may say of it", () => {
  it.each([...SAYINGS])("has words: %s", (saying) => { expect(words.saying[saying]).not.toBe(""); });
  it("of a name: everything", () => { expect(linesOf([NAME], []).map(sayingsFor)).toEqual([[...SAYINGS]]); });
  it("of a number: not that it is no person", () => { expect(linesOf([PHONE], []).map(sayingsFor)).toEqual([["not_hers", "not_personal"]]); });
});
