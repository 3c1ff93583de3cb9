import { afterEach, expect, it, vi } from "vitest";
import { address, say, sayText } from "../../src/api/consoleCall";
import { personIn } from "../../src/api/consoleMe";

const asker = { token: vi.fn((freshness: string) => Promise.resolve(`${freshness} token`)) };
const json = (status: number, body: unknown, type = "application/json"): Response => new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });

function answering(...answers: (Response | Error)[]) {
  const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(() => {
    const next = answers.shift();
    return next instanceof Response ? Promise.resolve(next) : Promise.reject(next ?? new Error("nothing"));
  });
  vi.stubGlobal("fetch", asked);
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
  asker.token.mockClear();
});

it("A document is a value, and a body makes a POST", async () => {
  const asked = answering(json(200, { total: 3 }), json(201, { id: "1" }));
  expect(await say(asker, { path: "/api/x" })).toEqual({ kind: "value", value: { total: 3 } });
  expect(await say(asker, { path: "/api/y", json: { a: 1 } })).toEqual({ kind: "value", value: { id: "1" } });
  expect(asked.mock.calls.map(([path, init]) => [path, init.method, init.body, init.credentials])).toEqual([["/api/x", "GET", undefined, "omit"], ["/api/y", "POST", "{\"a\":1}", "omit"]]);
});

it("A token that is not taken any more is asked for anew, once", async () => {
  answering(new Response("", { status: 401 }), json(200, {}));
  expect((await say(asker, { path: "/api/x" })).kind).toBe("value");
  answering(new Response("", { status: 401 }), new Response("", { status: 401 }));
  expect(await say(asker, { path: "/api/x" })).toEqual({ kind: "silent", why: "sign-in" });
  expect(asker.token.mock.calls.flat()).toEqual(["any", "fresh", "any", "fresh"]);
});

it("A refusal brings its fields", async () => {
  answering(json(400, { title: "Not right.", type: "https://x/problems/bad-input", errors: { "agency.domains[0]": ["Is our own."] } }, "application/problem+json"));
  expect(await say(asker, { path: "/api/x" })).toEqual({ kind: "refused", problem: { title: "Not right.", code: "bad-input", fields: [{ field: "agency.domains[0]", faults: ["Is our own."] }] } });
});

it.each<[string, Response | Error, string]>([
  ["a proxy's page", new Response("<html>", { status: 200, headers: { "Content-Type": "text/html" } }), "not-understood"],
  ["a number", json(200, 1), "not-understood"],
  ["a refusal that is none", new Response("no", { status: 400 }), "not-understood"],
  ["no right", new Response("", { status: 403 }), "not-allowed"],
  ["nothing there", new Response("", { status: 404 }), "not-found"],
  ["too often", new Response("", { status: 429 }), "busy"],
  ["a fault", new Response("", { status: 503 }), "unreachable"],
  ["no network", new Error("no"), "unreachable"],
])("%s is a silence", async (_, answer, why) => {
  answering(answer);
  expect(await say(asker, { path: "/api/x" })).toEqual({ kind: "silent", why });
});

it("Files come as text, and an address leaves out what is empty", async () => {
  answering(new Response("id,name", { status: 200 }));
  expect(await sayText(asker, { path: "/api/x" })).toEqual({ kind: "value", value: "id,name" });
  expect(address("/api/x", { search: "a b", state: "", page: 2, waiting: true, batch: undefined })).toBe("/api/x?search=a+b&page=2&waiting=true");
});

it("Who I am is read from the token for showing buttons, and nonsense is nobody", () => {
  expect(personIn(`x.${btoa(JSON.stringify({ oid: "5a1e0c11" })).replace(/=+$/, "")}.y`)).toBe("5a1e0c11");
  expect(personIn("nonsense")).toBeUndefined();
});
