import { afterEach, describe, expect, it, vi } from "vitest";
import { assessDisclosure, type Reply, type Submission } from "../../src/api/client";
import { CONTRACT_VERSION } from "../../src/api/contract";
import { encrypted, POLICE } from "../answers";

const submission = (files: { name: string; bytes: Blob }[] = []): Submission => ({
  idempotencyKey: "b0000000-0000-4000-8000-000000000001",
  files: new Map(files.map(({ bytes }, at) => [`file${String(at)}`, bytes])),
  request: {
    contract: CONTRACT_VERSION,
    kind: "message",
    from: { name: "Priya Nair", address: "priya.nair@larkfield-wra.example" },
    to: [{ name: "", address: POLICE }],
    cc: [],
    bcc: [],
    subject: "Case OG-1042",
    body: { type: "text", content: "" },
    attachments: files.map(({ name }, at) => ({ name, part: `file${String(at)}` })),
    declared: { purpose: "safety" },
    client: { name: "simulator", version: "0.1.0", encryption: "available" },
  },
});

function network(answer: () => Promise<Response> | Response) {
  const fake = vi.fn<typeof fetch>(async () => await answer());
  vi.stubGlobal("fetch", fake);
  return fake;
}
const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { headers: { "Content-Type": "application/json; charset=utf-8" }, ...init });
const html = (status: number): Response => new Response("<html>Sign in to the guest network</html>", { status, headers: { "Content-Type": "text/html" } });
const problem = (status: number, errors?: unknown): Response =>
  new Response(JSON.stringify({ title: "The request cannot be used.", errors }), { status, headers: { "Content-Type": "application/problem+json" } });

const ask = (deadlineMs = 1_000): Promise<Reply> => assessDisclosure(submission(), "token", "", deadlineMs);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("Only a checked answer is an answer", () => {
  it("reads a good one", async () => {
    network(() => json(encrypted()));
    expect(await ask()).toEqual({ kind: "answered", answer: encrypted() });
  });

  it.each<[string, () => Response, string]>([
    ["an unknown outcome", () => json({ ...encrypted(), outcome: "allow_probably" }), "not-understood"],
    ["another contract", () => json({ ...encrypted(), contract: 2 }), "not-understood"],
    ["a shape without recipients", () => json({ contract: 1, outcome: "allow" }), "not-understood"],
    ["half a document", () => json('{"contract":1,"outcome":"allow"'), "not-understood"],
    ["nothing at all", () => json(""), "not-understood"],
    ["a good answer called text", () => new Response(JSON.stringify(encrypted()), { headers: { "Content-Type": "text/plain" } }), "not-understood"],
    ["a proxy's page", () => html(200), "not-understood"],
    ["a proxy's error page", () => html(502), "unreachable"],
    ["a good answer with status 201", () => json(encrypted(), { status: 201 }), "not-understood"],
    ["a good answer with status 203", () => json(encrypted(), { status: 203 }), "not-understood"],
    ["no content", () => new Response(null, { status: 204 }), "not-understood"],
    ["a redirect that was not followed", () => new Response(null, { status: 302, headers: { Location: "/elsewhere" } }), "not-understood"],
    ["an expired token", () => problem(401), "sign-in"],
    ["somebody else's mailbox", () => problem(403), "sign-in"],
    ["a key used for another mail", () => problem(409), "not-understood"],
    ["too many bytes", () => problem(413), "too-large"],
    ["too many requests", () => problem(429), "busy"],
    ["a fault", () => problem(500), "unreachable"],
    ["no record, so no verdict", () => problem(503), "unreachable"],
    ["a good answer with status 500", () => json(encrypted(), { status: 500 }), "unreachable"],
  ])("%s", async (_, answer, why) => {
    network(answer);
    expect(await ask()).toMatchObject({ kind: "could-not-check", why });
  });

  it("a redirect that was followed all the same", async () => {
    network(() => Object.defineProperty(json(encrypted()), "redirected", { value: true }));
    expect(await ask()).toMatchObject({ kind: "could-not-check", why: "not-understood" });
  });

  it("a network that fails", async () => {
    network(() => { throw new TypeError("Failed to fetch"); });
    expect(await ask()).toMatchObject({ kind: "could-not-check", why: "unreachable" });
  });

  it("an answer that never comes, and one that comes too late", async () => {
    vi.useFakeTimers();
    let answer: (response: Response) => void = () => undefined;
    const fake = network(() => new Promise<Response>((resolve) => { answer = resolve; }));
    const reply = ask(12_000);
    await vi.advanceTimersByTimeAsync(12_000);
    answer(json(encrypted()));
    expect(await reply).toMatchObject({ kind: "could-not-check", why: "late" });
    expect((fake.mock.calls[0]?.[1]?.signal)?.aborted).toBe(true);
  });

  it("says which fields a refusal names", async () => {
    network(() => problem(400, { "to[0].address": ["Is longer than 1000 characters."] }));
    expect(await ask()).toEqual({
      kind: "could-not-check",
      why: "refused",
      problem: { title: "The request cannot be used.", code: "", fields: [{ field: "to[0].address", faults: ["Is longer than 1000 characters."] }] },
    });
  });
});

describe("What is sent", () => {
  it("is one JSON document with the token and the key of this press of Send, following no redirect and carrying no cookie", async () => {
    const fake = network(() => json(encrypted()));
    await ask();
    const [url, init] = fake.mock.calls[0] ?? [];
    expect(url).toBe("/api/disclosures");
    expect(init).toMatchObject({ method: "POST", redirect: "error", credentials: "omit", cache: "no-store" });
    expect(init?.headers).toEqual({ Authorization: "Bearer token", "Content-Type": "application/json" });
    expect(JSON.parse(init?.body as string)).toMatchObject({ contract: 1, idempotencyKey: "b0000000-0000-4000-8000-000000000001", to: [{ name: "", address: POLICE }], attachments: [] });
  });

  it("with files, is the document first and then each file in the part that the document names", async () => {
    const fake = network(() => json(encrypted()));
    await assessDisclosure(submission([{ name: "notes.txt", bytes: new Blob(["one"]) }, { name: "notes.txt", bytes: new Blob(["two"]) }]), "token");
    const init = fake.mock.calls[0]?.[1];
    const form = init?.body as FormData;
    expect([...form.keys()]).toEqual(["disclosure", "file0", "file1"]);
    expect((form.get("disclosure") as Blob).type).toBe("application/json");
    expect(await (form.get("file1") as Blob).text()).toBe("two");
    expect(init?.headers).not.toHaveProperty("Content-Type");
  });
});
