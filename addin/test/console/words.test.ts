import { expect, it } from "vitest";
import contract from "../../openapi.json";
import { AGREEMENT_WORDS, CATEGORIES, PURPOSES, SECURITY, STATES } from "../../src/api/consoleAgencies";
import { MODES } from "../../src/api/consoleTeams";
import { OUTCOMES } from "../../src/api/contract";
import { says } from "../../src/words/console";
import { words } from "../../src/words/words";

function sentences(at: unknown): string[] {
  return typeof at === "string" ? [at] : Object.values(at as Record<string, unknown>).flatMap(sentences);
}

const PARTS = sentences(says).flatMap((text) => text.split(/[.?!:](?:\s|$)/)).map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)));

it("Sentences are short, and few words are long", () => {
  expect(PARTS.filter((sentence) => sentence.length > 20)).toEqual([]);
  const said = PARTS.filter((all) => all.length > 3);
  const all = said.flat();
  expect(all.length / said.length).toBeLessThan(9);
  expect(all.filter((word) => word.replace(/\P{L}/gu, "").length > 13 && !word.includes("{")).length / all.length).toBeLessThan(0.01);
});

it("No legal or technical term is on the screen", () => {
  const terms = /\b(art\.|gdpr|dlp|policy violation|data subject|lawful basis|vital interests|payload|endpoint|exception|error|invalid|null)\b/i;
  expect(sentences(says).filter((sentence) => terms.test(sentence))).toEqual([]);
});

it("Every code has its word", () => {
  for (const code of STATES) expect(says.state[code]).toBeTruthy();
  for (const code of PURPOSES) expect(says.codes["agreement.purposes"][code]).toBeTruthy();
  for (const code of CATEGORIES) expect(says.codes["agreement.categories"][code]).toBeTruthy();
  for (const code of SECURITY) expect(says.codes["agreement.securityMethod"][code]).toBeTruthy();
  for (const code of AGREEMENT_WORDS) expect(says.codes["agreement.state"][code]).toBeTruthy();
  for (const code of MODES) expect(says.codes.mode[code]).toBeTruthy();
  for (const code of OUTCOMES) expect(says.outcome[code]).toBeTruthy();
  expect(Object.keys(says.rule).sort()).toEqual(Object.keys(words.pane.reason).sort());
});

interface Schema { properties?: Record<string, Schema>; items?: Schema; $ref?: string; oneOf?: Schema[] }
const schemas = contract.components.schemas as Record<string, Schema>;

/** Every path of a document of the service, as its faults name it. */
function pathsOf(schema: Schema, path = ""): string[] {
  const named = [schema, ...(schema.oneOf ?? [])].find(({ $ref }) => $ref !== undefined)?.$ref?.split("/").at(-1);
  const it = named === undefined ? schema : schemas[named] ?? {};
  if (it.items) return [path, ...pathsOf(it.items, `${path}[]`).filter((one) => one !== `${path}[]`)];
  if (!it.properties) return [path];
  return [...(path === "" || path.endsWith("[]") ? [] : [path]), ...Object.entries(it.properties).flatMap(([name, member]) => pathsOf(member, path === "" ? name : `${path}.${name}`))];
}

it.each(["AgencyDocument", "TeamDocument", "OrganisationDocument"])("Every field of the contract's %s has a name on the screen", (document) => {
  const paths = pathsOf(schemas[document] ?? {});
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !(path in says.fields))).toEqual([]);
});
