import { describe, expect, it } from "vitest";
import { OBLIGATIONS, OUTCOMES } from "../../src/api/contract";
import { EXAMPLES } from "../../src/simulator/examples/examples";
import welsh from "../../src/words/cy.json";
import signed from "../../src/words/signed.json";
import { speak } from "../../src/words/speak";
import { fill, words } from "../../src/words/words";

function sentences(at: unknown): string[] {
  return typeof at === "string" ? [at] : Object.values(at as Record<string, unknown>).flatMap(sentences);
}

const KNOWN_LANGUAGES = [["English", words], ["Welsh", welsh.words]] as const;

it("Welsh has the same sentences as English, with the same gaps, but for the pages about cases", () => {
  const shape = (at: unknown): unknown =>
    typeof at === "string" ? [...at.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort() : Object.fromEntries(Object.entries(at as object).map(([key, value]) => [key, shape(value)]));
  const { cases: english, ...others } = words;
  expect(english).toBeDefined();
  expect(shape(welsh.words)).toEqual(shape(others));
  expect(sentences(welsh.words).filter((sentence) => sentence.trim() === "")).toEqual([]);
});

it("Welsh is a draft, and nobody sees it before a Welsh speaker has signed it", () => {
  expect(welsh.draft).toBe(true);
  expect(signed.cy).toBeNull();
  expect(speak("cy")).toBe("en-GB");
  expect(speak("cy", { name: "", on: "2027-01-31" })).toBe("en-GB");
  expect(speak("cy", { name: "Nia Test", on: "soon" })).toBe("en-GB");
  expect(speak("en-GB", { name: "Nia Test", on: "2027-01-31" })).toBe("en-GB");
});

it("Signed and asked for, the pages speak it, and go back", () => {
  expect(speak("cy-GB", { name: "Nia Test", on: "2027-01-31" })).toBe("cy");
  expect(words.pane.phone.danger).toBe("Os oes rhywun mewn perygl ffoniwch 999.");
  expect(speak("en-GB")).toBe("en-GB");
  expect(words.pane.phone.danger).toBe("If someone is in danger ring 999.");
});

it.each(KNOWN_LANGUAGES)("%s is plain: few words a sentence, few long words", (_, these) => {
  const said = sentences(these).flatMap((text) => text.split(/[.?!:](?:\s|$)/)).map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word))).filter((all) => all.length > 3);
  const all = said.flat();
  expect(all.length / said.length).toBeLessThan(9);
  // Chosen: 13 letters and more. English has "organisation" and "encrypted" and few others that people do not say.
  expect(all.filter((word) => word.replace(/\P{L}/gu, "").length > 13 && !word.includes("{")).length / all.length).toBeLessThan(0.01);
});

it.each(KNOWN_LANGUAGES)("%s: every page that stops a mail says what to do or whom to ring", (_, these) => {
  expect(these.pane.phone.danger).toContain("999");
  expect(sentences(these.pane.confirm).every((sentence) => !/\b(policy|violation|DLP|GDPR)\b/i.test(sentence))).toBe(true);
});

it("Each rule of the decision table has a sentence of its own", () => {
  const reasons = Object.values(words.pane.reason);
  expect(Object.keys(words.pane.reason)).toHaveLength(29);
  expect(new Set(reasons).size).toBe(reasons.length);
});

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
  const form = sentences(words.pane.risk).join("\n");
  expect(form).toContain("You do not need to ask first");
  expect(form).not.toMatch(/consent|agree|did you ask|ask her|permission/i);
});

describe("Words for every name of the contract", () => {
  it.each([...OUTCOMES])("outcome %s", (outcome) => {
    expect(words.result[outcome].headline).not.toBe("");
    expect(words.recipient[outcome]).not.toBe("");
  });
  it.each([...OBLIGATIONS])("obligation %s", (obligation) => { expect(words.obligation[obligation]).not.toBe(""); });
});

it("A gap that nobody fills stays visible", () => {
  expect(fill("Use {address} for {name}", { address: "a@b.example" })).toBe("Use a@b.example for {name}");
});

it("The examples name only fictional people and addresses", () => {
  for (const { from, item: { to = [], cc = [], bcc = [] } } of EXAMPLES) {
    for (const address of [from, ...[...to, ...cc, ...bcc].map(({ emailAddress }) => emailAddress)]) expect(address).toMatch(/\.example$|^og-test-[a-z0-9-]+@gmail\.com$|\.test@gmail\.com$|@northmoor$/);
  }
  expect(new Set(EXAMPLES.map((example) => example.id)).size).toBe(EXAMPLES.length);
});
