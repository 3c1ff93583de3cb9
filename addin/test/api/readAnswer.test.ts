import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../../src/api/contract";
import { NotUnderstood, readAnswer } from "../../src/api/readAnswer";
import { encrypted, kept } from "../answers";

/** Changes one member of a good answer, by path. */
function spoilt(path: string, value: unknown): unknown {
  const answer = structuredClone(encrypted()) as unknown as Record<string, unknown>;
  const steps = path.split(".");
  let at: Record<string, unknown> = answer;
  for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[steps[steps.length - 1] ?? ""] = value;
  return answer;
}

describe("A good answer", () => {
  it.each([...OUTCOMES])("is understood: %s", (outcome) => {
    const answer = outcome === "allow_encrypt_mark" ? encrypted()
      : outcome === "allow_mark" ? { ...encrypted(), outcome, recipients: [{ address: "a@b.example", outcome, reasons: [] }], obligations: ["mark" as const] }
      : kept(outcome);
    expect(readAnswer(structuredClone(answer))).toEqual(answer);
  });

  it("may explain a finding in words", () => {
    expect(readAnswer(spoilt("findings.0.explanation", "Matches a person in your register.")).findings[0]?.explanation).toBe("Matches a person in your register.");
  });

  it("may say more than this version knows, as long as it says the known things right", () => {
    expect(readAnswer(spoilt("advice", "ring them")).outcome).toBe("allow_encrypt_mark");
  });
});

describe("What is not understood is no answer", () => {
  it.each<[string, unknown]>([
    ["findings.0.explanation", 7],
    ["contract", 2],
    ["contract", "1"],
    ["contract", undefined],
    ["id", ""],
    ["id", "17"],
    ["id", null],
    ["outcome", "allow_everything"],
    ["outcome", "ALLOW"],
    ["outcome", "Allow"],
    ["outcome", 5],
    ["outcome", null],
    ["outcome", "allow"],
    ["outcome", "allow_mark"],
    ["recipients", []],
    ["recipients", null],
    ["recipients", {}],
    ["recipients.0.outcome", "hard_block"],
    ["recipients.0.outcome", "fine"],
    ["recipients.0.address", 4],
    ["recipients.0.reasons", "none"],
    ["reasons", [{ rule: 7 }]],
    ["reasons", [{ rule: "X9", fix: "delete_everything" }]],
    ["obligations", ["mark"]],
    ["obligations", ["encrypt"]],
    ["obligations", []],
    ["obligations", ["encrypt", "mark", "shred"]],
    ["fixes", ["send_anyway"]],
    ["marking", undefined],
    ["marking", "Personal and Confidential – to be opened by the recipient only"],
    ["marking", "personal and confidential - to be opened by the recipient only"],
    ["workerText", ["fine", 3]],
    ["findings", [{ part: "body" }]],
    ["findings.0.start", "0"],
    ["findings.0.confidence", Number.NaN],
    ["unreadable", [{ attachment: "first", why: "encrypted" }]],
    ["ticket", ""],
    ["ticket", undefined],
    ["elapsedMs", "3"],
  ])("%s = %j", (path, value) => {
    expect(() => readAnswer(spoilt(path, value))).toThrow(NotUnderstood);
  });

  it.each<unknown>([null, undefined, "allow", 1, true, [], {}, [encrypted()]])("a whole answer that is %j", (json) => {
    expect(() => readAnswer(json)).toThrow(NotUnderstood);
  });

  it("an allow that carries a marking", () => {
    expect(() => readAnswer({ ...kept("allow"), marking: encrypted().marking })).toThrow(NotUnderstood);
  });

  it("and it never repeats a value, because answers may name people", () => {
    expect(() => readAnswer(spoilt("outcome", "Amara Okonkwo"))).toThrow(/^outcome$/);
  });
});
