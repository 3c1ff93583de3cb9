import { afterEach, describe, expect, it, vi } from "vitest";
import { findCases, readShared } from "../../src/api/cases";
import { declare } from "../../src/api/declaration";
import { readMe } from "../../src/api/me";
import { readStored, storedAnswer } from "../../src/api/stored";
import { encrypted, kept } from "../answers";

const ID = "0b6f7c1e-5d0a-4b8e-9a51-2f6c2f3d9e10";
const json = (body: unknown, init: ResponseInit = {}): Response => new Response(JSON.stringify(body), { status: 200, headers: { "Content-Type": "application/json" }, ...init });
const answering = (response: Response | Error) => {
  const asked = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)));
  vi.stubGlobal("fetch", asked);
  return asked;
};

afterEach(() => { vi.unstubAllGlobals(); });

describe("A page's question", () => {
  it("carries the token and nothing else of the person", async () => {
    const asked = answering(json([]));
    await findCases("OG-10/2", "the-token");
    const [url, init] = asked.mock.calls[0] ?? [];
    expect(url).toBe(`${url?.split("/api")[0] ?? ""}/api/me/cases?q=OG-10%2F2`);
    expect(init).toMatchObject({ method: "GET", redirect: "error", credentials: "omit", cache: "no-store", headers: { Authorization: "Bearer the-token" } });
  });

  it("never puts what may be a name into an address", async () => {
    const asked = answering(json([]));
    await findCases("Amara Okonkwo", "the-token");
    expect(asked.mock.calls[0]?.[0]).toMatch(/\/api\/me\/cases\/search$/);
  });

  it.each([
    ["a fault of the network", new TypeError("x"), "unreachable"],
    ["an expired token", json({}, { status: 401 }), "sign-in"],
    ["too many", json({}, { status: 429 }), "busy"],
    ["a fault of the service", json({}, { status: 503 }), "unreachable"],
    ["somebody else's page", new Response("<html>", { status: 200, headers: { "Content-Type": "text/html" } }), "not-understood"],
    ["half an answer", new Response("{", { status: 200, headers: { "Content-Type": "application/json" } }), "not-understood"],
    ["nothing there", json({}, { status: 404 }), "not-understood"],
    ["another shape", json({ id: "not-an-id", until: "x" }), "not-understood"],
  ])("that meets %s is a silence with its reason", async (_, response, why) => {
    answering(response);
    expect(await declare({ disclosure: ID, purpose: "safety" }, "t")).toMatchObject({ kind: "silent", why });
  });
});

it("An earlier answer carries no ticket, whatever came", async () => {
  answering(json({ ...encrypted(), ticket: "signed" }));
  const told = await readStored(ID, "t");
  expect(told.kind === "told" && "ticket" in told.value).toBe(false);
});

it.each([
  ["an outcome that nobody knows", { ...kept("justify"), outcome: "let_it_go" }],
  ["an outcome against its people", { ...kept("justify"), outcome: "allow" }],
  ["no recipients", { ...kept("justify"), recipients: null }],
  ["an agency without an id", kept("justify", { recipients: [{ address: "a@b.example", outcome: "justify", reasons: [], agencies: [{ name: "x" } as never] }] })],
])("An earlier answer with %s is none", (_, answer) => { expect(() => storedAnswer(answer)).toThrow(); });

it("Who is signed in is read with what a page needs, and a missing controller is no fault", async () => {
  answering(json({ name: "Grace", address: "g@a.example", roles: ["Worker"], organisation: { name: "A", domains: [], marking: "body" } }));
  expect(await readMe("t")).toEqual({ kind: "told", value: { name: "Grace", address: "g@a.example", organisation: { name: "A", dataController: { name: "", phone: "" }, locale: "en-GB" } } });
});

it("What was shared is read exactly", async () => {
  answering(json([{ agency: "a", name: "A", categories: ["health"], last: "2026-02-11", times: 2 }]));
  expect(await readShared("OG-1042", "t", "a")).toMatchObject({ kind: "told", value: [{ times: 2 }] });
  answering(json([{ agency: "a", name: "A", categories: "health", last: "2026-02-11", times: 2 }]));
  expect(await readShared("OG-1042", "t")).toMatchObject({ kind: "silent", why: "not-understood" });
});
