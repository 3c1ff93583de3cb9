/** From "could not check" there is no way to "sent": every part of a good Send is spoilt, one at a time. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OBLIGATIONS, OUTCOMES } from "../../src/api/contract";
import type { Behaviour, FakeAttachment } from "../../src/simulator/office";
import { encrypted, POLICE } from "../answers";
import { json, problem, stage, type Service, type StageOptions } from "./stage";

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The mail stayed, was ended exactly once, and the worker reads a sentence. */
async function stays(options: StageOptions, spoil: (control: Awaited<ReturnType<typeof stage>>["fake"]["control"]) => void = () => undefined): Promise<void> {
  const { press, fake, pass } = await stage(options);
  spoil(fake.control);
  const result = await press();
  await pass(10 * 60_000);
  expect(result).toMatchObject({ left: false, why: "stopped", alert: { message: expect.stringMatching(/hasn't gone|didn't|No\./) as string } });
  expect(fake.control.departed).toEqual([]);
  expect(fake.control.completions).toHaveLength(1);
  expect(fake.control.violations).toEqual([]);
}

const answering = (answer: unknown): StageOptions => ({ service: { "/api/disclosures": () => json(answer) } });
const without = (member: string): object => Object.fromEntries(Object.entries(encrypted()).filter(([name]) => name !== member));

it("The good answer lets the mail go, so that the tests below mean something", async () => {
  expect((await (await stage(answering(encrypted()))).press()).left).toBe(true);
});

describe("The answer", () => {
  const spoilt: [string, unknown][] = [
    ...OUTCOMES.filter((one) => one !== "allow_encrypt_mark").map((one): [string, unknown] => [`outcome ${one} against its recipients`, { ...encrypted(), outcome: one }]),
    ...["ALLOW_ENCRYPT_MARK", "allow ", "allow_encrypt", "allowed", "", null, 5, true, [], {}].map((one): [string, unknown] => [`outcome ${JSON.stringify(one)}`, { ...encrypted(), outcome: one }]),
    ...["", "1", null, 7, "0b6f7c1e5d0a4b8e9a512f6c2f3d9e10", "zb6f7c1e-5d0a-4b8e-9a51-2f6c2f3d9e10"].map((one): [string, unknown] => [`id ${JSON.stringify(one)}`, { ...encrypted(), id: one }]),
    ...[0, 2, 1.5, "1", null, true].map((one): [string, unknown] => [`contract ${JSON.stringify(one)}`, { ...encrypted(), contract: one }]),
    ...["", null, 7, {}].map((one): [string, unknown] => [`ticket ${JSON.stringify(one)}`, { ...encrypted(), ticket: one }]),
    ...[[], ["mark"], ["encrypt"], ["encrypt", "mark", "shred"], ["encrypt", "mark", "ENCRYPT"], ["encrypt", "mark", "strip_thread"], ["encrypt", "mark", null], "encrypt mark", null, { 0: "encrypt", 1: "mark" }]
      .map((one): [string, unknown] => [`obligations ${JSON.stringify(one)}`, { ...encrypted(), obligations: one }]),
    ...["Personal and Confidential", "", null, 7].map((one): [string, unknown] => [`marking ${JSON.stringify(one)}`, { ...encrypted(), marking: one }]),
    ...[[], null, [{ address: POLICE, outcome: "allow_encrypt_mark", reasons: [] }, { address: "x@y.example", outcome: "hard_block", reasons: [] }], [{ outcome: "allow_encrypt_mark" }]]
      .map((one): [string, unknown] => [`recipients ${JSON.stringify(one)}`, { ...encrypted(), recipients: one }]),
    ...Object.keys(encrypted()).map((member): [string, unknown] => [`without ${member}`, without(member)]),
    ["a list around it", [encrypted()]], ["text around it", JSON.stringify(encrypted())], ["nothing", null], ["a number", 200],
  ];
  it.each(spoilt)("%s", async (_, answer) => { await stays(answering(answer)); });
});

describe("An answer that owes more than this Outlook can do", () => {
  it.each([...OBLIGATIONS])("%s on an invitation", async (obligation) => {
    const answer = { ...encrypted(), obligations: ["encrypt", "mark", obligation] };
    await stays({ item: { kind: "appointment" }, ...answering(answer) });
  });
});

describe("The service", () => {
  const html = (status: number) => new Response("<html>Sign in to the guest network</html>", { status, headers: { "Content-Type": "text/html" } });
  it.each<[string, NonNullable<Service[string]>]>([
    ["a proxy's page", () => html(200)], ["a proxy's error", () => html(502)], ["a portal's redirect", () => new Response(null, { status: 302, headers: { Location: "/login" } })],
    ["a redirect that was followed", () => Object.defineProperty(json(encrypted()), "redirected", { value: true })],
    ["a good answer called text", () => new Response(JSON.stringify(encrypted()), { headers: { "Content-Type": "text/plain" } })],
    ["half an answer", () => new Response(JSON.stringify(encrypted()).slice(0, 200), { headers: { "Content-Type": "application/json" } })],
    ["no body", () => new Response("", { headers: { "Content-Type": "application/json" } })],
    ["an expired token, again and again", () => problem(401)], ["somebody else's mailbox", () => problem(403)],
    ["a file it no longer keeps, again and again", () => problem(409, "attachment-not-kept")],
    ...[201, 202, 203, 206, 400, 404, 409, 413, 429, 500, 502, 503, 504].map((status): [string, NonNullable<Service[string]>] => [`a good answer with status ${String(status)}`, () => json(encrypted(), status)]),
    ["no connection", () => { throw new TypeError("Failed to fetch"); }],
    ["never", () => new Promise<never>(() => undefined)],
    ["a body that never ends", () => new Response(new ReadableStream(), { headers: { "Content-Type": "application/json" } })],
    ["after the deadline", () => new Promise((resolve) => { setTimeout(() => { resolve(json(encrypted())); }, 12_001); })],
  ])("answers with %s", async (_, answer) => { await stays({ service: { "/api/disclosures": answer } }); });
});

describe("Every call of Outlook's", () => {
  const LABEL = "5e1f0000-0000-4000-8000-000000000001";
  const file: FakeAttachment = { id: "f", name: "notes.txt", size: 3, format: "base64", content: "YWJj" };
  const full: Record<"message" | "appointment", StageOptions> = {
    message: { item: { attachments: [file] } },
    appointment: { item: { kind: "appointment", attachments: [file], location: "Room 2" }, service: { "/api/disclosures": () => json({ ...encrypted(), outcome: "allow", recipients: [{ address: POLICE, outcome: "allow", reasons: [] }], obligations: [], marking: null }) } },
  };
  /** Remembering what was said in the pane and what the pane will explain: without it the service decides with less, never with more. */
  const HELPS_ONLY = /^sessionData\./;
  const spoilt: [string, Behaviour][] = [
    ["fails", { does: "fail" }], ["fails with 5001", { does: "fail", code: 5001 }], ["hangs", { does: "hang" }], ["throws", { does: "throw" }],
    ["calls back after 90 s", { does: "late", afterMs: 90_000 }],
    ["succeeds with nothing", { does: "answer", value: undefined }], ["succeeds with null", { does: "answer", value: null }],
    ["succeeds with a number", { does: "answer", value: 7 }], ["succeeds with an empty object", { does: "answer", value: {} }],
    ...["failed", "Succeeded", "maybe", "", undefined, null, 0, true].map((value): [string, Behaviour] => [`has the status ${JSON.stringify(value)}`, { does: "status", value }]),
  ];

  /** Calls whose value nobody uses: success without a value is their success. */
  const ANSWERS_NOTHING = /\.setAsync$/;

  it("is known to these tests", async () => {
    for (const [kind, expected] of [
      ["message", ["bcc.getAsync", "body.getAsync", "cc.getAsync", "delayDeliveryTime.getAsync", "from.getAsync", "getAttachmentContentAsync", "getAttachmentsAsync", "internetHeaders.getAsync", "internetHeaders.setAsync", "sessionData.getAllAsync", "sessionData.setAsync", "subject.getAsync", "to.getAsync"]],
      ["appointment", ["body.getAsync", "getAttachmentContentAsync", "getAttachmentsAsync", "location.getAsync", "optionalAttendees.getAsync", "organizer.getAsync", "requiredAttendees.getAsync", "sessionData.getAllAsync", "sessionData.setAsync", "subject.getAsync"]],
    ] as const) {
      const { press, fake } = await stage(full[kind]);
      expect((await press()).left).toBe(true);
      expect([...new Set(fake.control.calls)].sort()).toEqual(expected);
    }
  });

  const CALLS: ["message" | "appointment", string][] = [
    ...["bcc.getAsync", "body.getAsync", "cc.getAsync", "delayDeliveryTime.getAsync", "from.getAsync", "getAttachmentContentAsync", "getAttachmentsAsync", "internetHeaders.getAsync", "internetHeaders.setAsync", "subject.getAsync", "to.getAsync"].map((name): ["message", string] => ["message", name]),
    ...["body.getAsync", "getAttachmentContentAsync", "getAttachmentsAsync", "location.getAsync", "optionalAttendees.getAsync", "organizer.getAsync", "requiredAttendees.getAsync", "subject.getAsync"].map((name): ["appointment", string] => ["appointment", name]),
  ];
  describe.each(CALLS)("in a %s: %s", (kind, name) => {
    it.each(spoilt.filter(([, { does }]) => does !== "answer" || !ANSWERS_NOTHING.test(name)))("%s", async (_, behaviour) => {
      await stays(full[kind], (control) => { control.misbehave(name, behaviour); });
    });
    it("calls back twice: one ending", async () => {
      const { press, fake } = await stage(full[kind]);
      fake.control.misbehave(name, { does: "twice" });
      expect((await press()).left).toBe(true);
      expect(fake.control.completions).toHaveLength(1);
    });
  });

  it.each(["getAllAsync", "setAsync"].flatMap((name) => spoilt.map(([how, behaviour]) => [name, how, behaviour] as const)))("sessionData.%s that %s only helps less", async (name, _, behaviour) => {
    expect(HELPS_ONLY.test(`sessionData.${name}`)).toBe(true);
    const { press, fake, asked } = await stage(full.message);
    fake.control.misbehave(`sessionData.${name}`, behaviour);
    expect((await press()).left).toBe(true);
    expect(asked("/api/disclosures")[0]?.document).not.toHaveProperty("declaration");
  });

  const LABEL_CALLS = ["sensitivityLabelsCatalog.getIsEnabledAsync", "sensitivityLabelsCatalog.getAsync", "sensitivityLabel.getAsync", "sensitivityLabel.setAsync"];
  it.each(LABEL_CALLS.flatMap((name) => spoilt.map(([how, behaviour]) => [name, how, behaviour] as const)))("%s that %s: the rule is asked to encrypt, or the mail stays", async (name, _, behaviour) => {
    const { press, fake } = await stage({
      office: { labels: { enabled: true, catalog: [{ id: LABEL, name: "Agencies" }] } },
      deployment: { encryptionLabel: LABEL },
    });
    fake.control.misbehave(name, behaviour);
    const result = await press();
    if (result.left) expect(result.departed.headers["X-OutlookGuard-Decision"]).toMatch(/^do=encrypt mark; /);
    else expect(fake.control.departed).toEqual([]);
  });
});

describe("Members that are not there", () => {
  it.each(["to", "cc", "bcc", "from", "subject", "body", "internetHeaders", "getAttachmentsAsync"])("%s", async (member) => {
    const { press, fake } = await stage();
    Reflect.deleteProperty(fake.Office.context.mailbox.item as object, member);
    expect((await press()).left).toBe(false);
    expect(fake.control.completions).toHaveLength(1);
  });
});
