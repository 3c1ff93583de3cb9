import { describe, expect, it } from "vitest";
import { FIXES, OBLIGATIONS, OUTCOMES } from "../../src/api/contract";
import { EXAMPLES } from "../../src/simulator/examples/examples";
import { fill, words } from "../../src/words/words";

function sentences(at: unknown): string[] {
  return typeof at === "string" ? [at] : Object.values(at as Record<string, unknown>).flatMap(sentences);
}

it("No legal or technical term is on the screen", () => {
  const terms = /\b(art\.|gdpr|dlp|policy violation|data subject|lawful basis|vital interests|payload|endpoint|exception|error|invalid|null)\b/i;
  expect(sentences(words).filter((sentence) => terms.test(sentence))).toEqual([]);
});

it("Sentences are short", () => {
  const tooLong = sentences(words).flatMap((text) => text.split(/[.?!](?:\s|$)/)).filter((sentence) => sentence.split(/\s+/).length > 20);
  expect(tooLong).toEqual([]);
});

it("Every silence and every stop that the page words itself says that the mail has not gone and what to do", () => {
  for (const sentence of Object.values(words.silence)) {
    expect(sentence).toMatch(/hasn't gone/);
    expect(sentence).toMatch(/Try again|Choose your name|Leave one out|See what to change/);
  }
});

it("The form for danger never tells a worker to ask first", () => {
  const form = sentences(words.risk).join("\n");
  expect(form).toContain("You do not need to ask first");
  expect(form).not.toMatch(/consent|agree|did you ask|ask her|permission/i);
});

describe("Words for every name of the contract", () => {
  it.each([...OUTCOMES])("outcome %s", (outcome) => {
    expect(words.result[outcome].headline).not.toBe("");
    expect(words.recipient[outcome]).not.toBe("");
  });
  it.each([...OBLIGATIONS])("obligation %s", (obligation) => { expect(words.obligation[obligation]).not.toBe(""); });
  it.each([...FIXES])("fix %s", (fix) => { expect(words.mend[fix]).not.toBe(""); });
});

it("A gap that nobody fills stays visible", () => {
  expect(fill("Use {address} for {name}", { address: "a@b.example" })).toBe("Use a@b.example for {name}");
});

it("The examples name only fictional people and addresses", () => {
  for (const { from, draft } of EXAMPLES) {
    for (const address of [from, ...draft.to, ...draft.cc, ...draft.bcc]) expect(address).toMatch(/\.example$|^og-test-[a-z0-9-]+@gmail\.com$|\.test@gmail\.com$|@northmoor$/);
  }
  expect(new Set(EXAMPLES.map((example) => example.id)).size).toBe(EXAMPLES.length);
});
