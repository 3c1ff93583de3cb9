import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MARKING } from "../../src/api/contract";
import { json, OFFICER, organisation, problem, stage, type Service, type Stage, type StageOptions } from "./stage";

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const BODY: Service = { "/api/me": () => json(organisation({ marking: "body" })) };
const FILE = { id: "f", name: "notes.txt", size: 3, format: "base64" as const, content: "YWJj" };
const draft = (obligations: string[]) => () => json({ contract: 1, outcome: "allow", recipients: [], obligations, fixes: [], workerText: [] });

async function composed(options: StageOptions): Promise<Stage> {
  const on = await stage(options);
  void on.fake.control.open();
  await on.pass(20_000);
  return on;
}

it("Several changes in a row are asked about once, and each event is completed", async () => {
  const { fake, pass, asked } = await stage();
  for (let at = 0; at < 5; at += 1) {
    fake.control.setRecipients("cc", [OFFICER]);
    await pass(300);
  }
  await pass(20_000);
  expect(asked("/api/drafts")).toHaveLength(1);
  expect(fake.control.completions).toHaveLength(5);
});

it("An event is completed whatever breaks", async () => {
  for (const options of [{ token: null }, { item: null }, { service: { "/api/me": () => problem(500), "/api/drafts": () => problem(500) } }] as StageOptions[]) {
    const { fake, pass } = await stage(options);
    void fake.control.raise("OnMessageRecipientsChanged");
    void fake.control.raise("OnSensitivityLabelChanged");
    await pass(60_000);
    expect(fake.control.completions).toHaveLength(2);
  }
});

it("An empty mail is nothing to ask about", async () => {
  expect((await composed({ item: { to: [] } })).asked("/api/drafts")).toEqual([]);
});

describe("The marking", () => {
  it("is prepared where the body must carry it, and the mail then goes at the first Send", async () => {
    const { fake, press } = await composed({ service: BODY });
    expect(fake.control.prepended).toContain(MARKING);
    const result = await press();
    expect(result.left && result.departed.body).toContain(MARKING);
    expect(fake.control.violations).toEqual([]);
  });

  it("is plain in plain text", async () => {
    expect((await composed({ service: BODY, item: { bodyType: "text", body: "x" } })).fake.control.prepended).toBe(`${MARKING}\n`);
  });

  it("is taken back when it is not needed any more", async () => {
    const { fake, pass, service } = await composed({ service: BODY });
    service["/api/drafts"] = draft([]);
    fake.control.setRecipients("to", [OFFICER]);
    await pass(20_000);
    expect(fake.control.prepended).toBeNull();
  });

  it.each<[string, StageOptions]>([
    ["a rule stamps it", {}],
    ["the client is too old", { service: BODY, office: { mailbox: "1.12" } }],
    ["the mail has it already", { service: BODY, item: { body: `<p>${MARKING}</p>` } }],
    ["the draft needs none", { service: { ...BODY, "/api/drafts": draft(["log_disclosure"]) } }],
    ["the draft's answer is garbage", { service: { ...BODY, "/api/drafts": () => json({ obligations: ["mark"] }) } }],
    ["nobody answers", { service: { ...BODY, "/api/drafts": () => problem(503) } }],
  ])("is not prepared where %s", async (_, options) => {
    expect((await composed(options)).fake.control.prepended).toBeNull();
  });

  it("is not prepared any more once Send is pressed", async () => {
    const { fake, press, pass } = await stage({ service: BODY, office: { latencyMs: 50 } });
    void fake.control.open();
    await pass(1_360);
    await press();
    expect(fake.control.violations).toEqual([]);
    expect(fake.control.calls).toContain("notificationMessages.removeAsync");
    expect(fake.control.calls).not.toContain("body.prependOnSendAsync");
  });
});

describe("A file", () => {
  it("is read by the service while the mail is written, and Send carries its token", async () => {
    const { press, asked } = await composed({ item: { attachments: [FILE] } });
    expect(asked("/api/drafts/attachments")).toHaveLength(1);
    expect(asked("/api/drafts")[0]?.document["attachments"]).toEqual([{ name: "notes.txt", kept: "kept-token" }]);
    expect((await press()).left).toBe(true);
    expect(asked("/api/disclosures")[0]?.document["attachments"]).toEqual([{ name: "notes.txt", kept: "kept-token" }]);
  });

  it("that the service no longer keeps is sent as it is", async () => {
    const { press, service, asked } = await composed({ item: { attachments: [FILE] } });
    const good = service["/api/disclosures"];
    let turns = 0;
    service["/api/disclosures"] = (request) => (turns++ === 0 ? problem(409, "attachment-not-kept") : (good?.(request) ?? problem(404)));
    expect((await press()).left).toBe(true);
    const [first, second] = asked("/api/disclosures");
    expect(second?.document["attachments"]).toEqual([{ name: "notes.txt", part: "file0", contentType: "application/octet-stream" }]);
    expect(second?.document["idempotencyKey"]).not.toBe(first?.document["idempotencyKey"]);
  });

  it.each<[string, object]>([["another size", { size: 4 }], ["another name", { name: "other.txt" }], ["another id", { id: "g" }]])("with %s is another file", async (_, change) => {
    const { fake, press, asked } = await composed({ item: { attachments: [FILE] } });
    Object.assign(fake.control.item?.attachments[0] ?? {}, change);
    await press();
    expect(asked("/api/disclosures")[0]?.document["attachments"]).toMatchObject([{ part: "file0" }]);
  });

  it("is forgotten before the service forgets it", async () => {
    const { press, pass, asked } = await composed({ item: { attachments: [FILE] } });
    await pass(26 * 60_000);
    await press();
    expect(asked("/api/disclosures")[0]?.document["attachments"]).toMatchObject([{ part: "file0" }]);
  });

  it("in classic Outlook, where it can be edited in place, is always read at Send", async () => {
    const { press, asked } = await composed({ office: { flavour: "classic" }, item: { attachments: [FILE] } });
    expect(asked("/api/drafts/attachments")).toEqual([]);
    await press();
    expect(asked("/api/disclosures")[0]?.document["attachments"]).toMatchObject([{ part: "file0" }]);
  });
});

it("Whoever is not signed in sees one note with a button, until signed in", async () => {
  const { fake } = await composed({ token: null });
  expect([...fake.control.notifications.values()]).toMatchObject([{ type: "insightMessage", actions: [{ actionType: "showTaskPane", commandId: "OutlookGuardMessagePane" }] }]);
  const { fake: signedIn } = await composed({});
  expect(signedIn.control.notifications.size).toBe(0);
});

it("What was prepared is never a permission: Send asks about the final mail", async () => {
  const { press, fake, asked } = await composed({});
  fake.control.setBody("<p>Written in the last second.</p>");
  await press();
  expect(asked("/api/disclosures")[0]?.document["body"]).toEqual({ type: "html", content: "<p>Written in the last second.</p>" });
});
