import { afterEach, describe, expect, it, vi } from "vitest";
import { reportOutage } from "../../src/api/afterwards";
import { assessDraft, keepAttachment } from "../../src/api/drafts";
import { readOrganisation } from "../../src/api/organisation";
import type { DisclosureRequest } from "../../src/api/contract";

const ORIGIN = "https://guard.larkfield-wra.example";
const json = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
const answers = (answer: () => Response): void => { vi.stubGlobal("fetch", () => new Promise((resolve) => { resolve(answer()); })); };
afterEach(() => { vi.unstubAllGlobals(); });

const GOOD = { domains: ["Larkfield-WRA.example"], dataController: { name: "Dina Okafor", phone: "01632 960145" }, marking: "body" };
const read = () => readOrganisation("t", ORIGIN, 1_000);

describe("Who the organisation is", () => {
  it("is read with its domains in lower case", async () => {
    answers(() => json({ organisation: GOOD }));
    expect(await read()).toEqual({ ...GOOD, domains: ["larkfield-wra.example"] });
  });
  it.each<[string, () => Response]>([
    ["no organisation", () => json({})], ["nothing", () => json(null)], ["null", () => json({ organisation: null })], ["an unknown way to mark", () => json({ organisation: { ...GOOD, marking: "somebody" } })],
    ["domains that are no list", () => json({ organisation: { ...GOOD, domains: "larkfield-wra.example" } })], ["domains that are no text", () => json({ organisation: { ...GOOD, domains: [1] } })],
    ["a proxy's page", () => new Response("<html>", { headers: { "Content-Type": "text/html" } })], ["another status", () => json({ organisation: GOOD }, 203)], ["a refusal", () => json({}, 401)],
    ["a redirect that was followed", () => Object.defineProperty(json({ organisation: GOOD }), "redirected", { value: true })],
  ])("is not known from %s", async (_, answer) => {
    answers(answer);
    expect(await read()).toBeUndefined();
  });
});

it.each<[unknown, unknown]>([[{ kept: "k" }, "k"], [{ kept: "" }, undefined], [{}, undefined], [null, undefined], [{ kept: 7 }, undefined]])("A file that was kept has a token: %j", async (body, token) => {
  answers(() => json(body));
  expect(await keepAttachment("a.txt", new Uint8Array(3), "t", ORIGIN)).toBe(token);
});

it.each<[unknown, unknown]>([
  [{ contract: 1, obligations: ["mark", "shred"] }, { obligations: ["mark"] }], [{ contract: 2, obligations: ["mark"] }, undefined], [{ contract: 1 }, undefined], [null, undefined],
])("A draft's answer: %j", async (body, expected) => {
  answers(() => json(body));
  expect(await assessDraft({ attachments: [] } as unknown as DisclosureRequest, new Map(), "t", ORIGIN)).toEqual(expected);
});

it.each<[() => Response, boolean]>([[() => new Response(null, { status: 204 }), true], [() => json({}), true], [() => json({}, 500), false], [() => { throw new TypeError("Failed to fetch"); }, false]])("An outage counts as told only when the service took it (%#)", async (answer, took) => {
  answers(answer);
  expect(await reportOutage({ id: "i", at: "2026-11-25T10:00:00Z", reason: "unreachable", left: "kept" }, "t", ORIGIN)).toBe(took);
});
