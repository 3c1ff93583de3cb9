import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MARKING } from "../../src/api/contract";
import type { FakeAttachment } from "../../src/simulator/office";
import { encrypted, kept, POLICE } from "../answers";
import { answerFor, COLLEAGUE, json, OFFICER, organisation, ORIGIN, problem, stage } from "./stage";

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const HEADER = "X-OutlookGuard-Decision";
function only<T>(all: T[]): T {
  const [one, ...others] = all;
  if (one === undefined || others.length > 0) throw new Error(`${String(all.length)} instead of one`);
  return one;
}
const allowed = (more = {}) => () => json({ ...kept("allow"), ...more });
const text = (content: string, more: Partial<FakeAttachment> = {}): FakeAttachment =>
  ({ id: `id-${content}`, name: "notes.txt", size: content.length, format: "base64", content: btoa(content), ...more });

describe("A mail in order goes without a word", () => {
  it("encrypted by header and stamped by the rule, with one question asked", async () => {
    const { press, fake, asked } = await stage();
    const result = await press();
    expect(result).toMatchObject({ left: true, departed: { headers: { [HEADER]: "do=encrypt mark; ticket=t.s" }, body: "<p>She moved.</p>", releasedLate: false } });
    expect(asked("/api/disclosures")).toHaveLength(1);
    expect(fake.control.completions).toEqual([{ event: "OnMessageSend", runtime: "event-1", options: { allowEvent: true }, late: false }]);
    expect(fake.control.violations).toEqual([]);
  });

  it("as one document: absolute, two headers, the key in the body", async () => {
    const { press, asked } = await stage({ item: { cc: [COLLEAGUE], bcc: [OFFICER] } });
    await press();
    const { url, init, document } = only(asked("/api/disclosures"));
    expect(url).toBe(`${ORIGIN}/api/disclosures`);
    expect(init.headers).toEqual({ Authorization: "Bearer a.b.c", "Content-Type": "application/json" });
    expect(document).toEqual({
      contract: 1, kind: "message",
      from: { name: "Priya Nair", address: "priya.nair@larkfield-wra.example" },
      to: [{ name: "Karen Bright", address: POLICE }],
      cc: [{ name: "Asha Rahman", address: COLLEAGUE.emailAddress }],
      bcc: [{ name: "Karen Bright", address: POLICE }],
      subject: "OG-1042", body: { type: "html", content: "<p>She moved.</p>" }, attachments: [],
      declared: { purpose: "none" },
      client: { name: "outlook-web", version: "0.1.0", encryption: "available" },
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  it("with its files as bytes, an attached mail and an invitation with their endings, a cloud file as a link", async () => {
    const { press, asked } = await stage({ item: { attachments: [
      text("one"), text("Subject: x", { id: "m", name: "Her mail", format: "eml", content: "Subject: x" }),
      text("BEGIN:VCALENDAR", { id: "c", name: "Meeting", format: "iCalendar", content: "BEGIN:VCALENDAR" }),
      text("u", { id: "u", name: "plan.docx", format: "url", content: "https://cloud.example/plan" }),
    ] } });
    await press();
    const { document, init } = only(asked("/api/disclosures"));
    expect(document["attachments"]).toEqual([
      { name: "notes.txt", part: "file0", contentType: "application/octet-stream" },
      { name: "Her mail.eml", part: "file1", contentType: "message/rfc822" },
      { name: "Meeting.ics", part: "file2", contentType: "text/calendar" },
      { name: "plan.docx", cloudLink: "https://cloud.example/plan" },
    ]);
    expect((init.headers as Record<string, string>)["Content-Type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(new TextDecoder().decode(init.body as Uint8Array)).toContain('name="file0"; filename="file0"\r\nContent-Type: application/octet-stream\r\n\r\none\r\n');
  });

  it("from a shared mailbox, at a later time, and with what the worker said in the pane", async () => {
    const declaration = "7d0f1f5e-7c1b-4b07-9d6a-2f1a8f4e9c10";
    const { press, fake, asked } = await stage({ item: { from: { displayName: "Helpline", emailAddress: "helpline@larkfield-wra.example" }, delayedUntil: new Date("2026-12-01T09:00:00Z") } });
    Object.assign(fake.control.session, { "og.declaration": declaration });
    await press();
    expect(asked("/api/disclosures")[0]?.document).toMatchObject({ from: { address: "helpline@larkfield-wra.example" }, delayedUntil: "2026-12-01T09:00:00.000Z", declaration });
  });

  it("what is not an identifier is no declaration", async () => {
    const { press, fake, asked } = await stage();
    Object.assign(fake.control.session, { "og.declaration": "she said yes" });
    await press();
    expect(asked("/api/disclosures")[0]?.document).not.toHaveProperty("declaration");
  });

  it("an invitation with its place", async () => {
    const { press, asked } = await stage({ item: { kind: "appointment", to: [COLLEAGUE], cc: [OFFICER], location: "Room 2" }, service: { "/api/disclosures": allowed() } });
    expect((await press()).left).toBe(true);
    expect(asked("/api/disclosures")[0]?.document).toMatchObject({ kind: "appointment", location: "Room 2", cc: [{ address: POLICE }], bcc: [], client: { encryption: "unavailable" } });
  });

  it("and the service hears what was asked of Outlook", async () => {
    const { press, requests } = await stage();
    await press();
    expect(requests.find((one) => one.path.endsWith("/outcome"))).toMatchObject({ path: `/api/disclosures/${encrypted().id}/outcome`, document: { left: "sent", encryption: "header", marking: "mail_flow_rule" } });
  });

  it("even where the service does not want to hear it", async () => {
    const { press } = await stage({ service: { [`/api/disclosures/${encrypted().id}/outcome`]: () => { throw new TypeError("Failed to fetch"); } } });
    expect((await press()).left).toBe(true);
  });
});

describe("Encryption", () => {
  const LABEL = "5e1f0000-0000-4000-8000-000000000001";
  const labels = { enabled: true, catalog: [{ id: "p", name: "Confidential", children: [{ id: LABEL, name: "Agencies" }] }] };
  const deployment = { encryptionLabel: LABEL };

  it("is the label where Outlook has it", async () => {
    const { press, requests } = await stage({ office: { labels }, deployment });
    expect(await press()).toMatchObject({ left: true, departed: { label: LABEL, headers: { [HEADER]: "do=mark; ticket=t.s" } } });
    expect(requests.find((one) => one.path.endsWith("/outcome"))?.document).toMatchObject({ encryption: "label" });
  });

  it.each<[string, object, object]>([
    ["there is no catalogue", { labels: { enabled: false, catalog: [] } }, {}],
    ["it is not offered", { labels: { enabled: true, catalog: [{ id: "x", name: "General" }] } }, {}],
    ["the client is too old", { labels, mailbox: "1.12" }, {}],
    ["somebody chose another", { labels }, { label: "x" }],
  ])("is the header where %s", async (_, office, item) => {
    expect(await (await stage({ office, item, deployment })).press()).toMatchObject({ left: true, departed: { headers: { [HEADER]: "do=encrypt mark; ticket=t.s" } } });
  });

  it("that Outlook only says it put on is done by header", async () => {
    const { press, fake } = await stage({ office: { labels }, deployment });
    fake.control.misbehave("sensitivityLabel.setAsync", { does: "answer", value: undefined });
    expect(await press()).toMatchObject({ left: true, departed: { headers: { [HEADER]: "do=encrypt mark; ticket=t.s" } } });
  });

  it("that cannot be had keeps the mail: no header comes back, or an invitation has none", async () => {
    const { press, fake } = await stage();
    fake.control.dropHeaders("at-once");
    expect(await press()).toMatchObject({ left: false, alert: { message: expect.stringContaining("couldn't have this encrypted") as string } });
    expect(fake.control.headers).toEqual({});
    const invitation = await stage({ item: { kind: "appointment", body: `<p>${MARKING}</p>` } });
    expect(await invitation.press()).toMatchObject({ left: false, alert: { message: expect.stringContaining("For an invitation, write a mail instead") as string } });
  });
});

describe("The marking", () => {
  const body = { "/api/me": () => json(organisation({ marking: "body" })) };
  it.each<[string, string, boolean]>([
    ["on top", `<p><strong>${MARKING}</strong></p><p>x</p>`, true],
    ["on top, broken up", `<html><head><style>p{}</style></head><body><!-- x --><p>Personal&nbsp;and <b>Confidential</b>\n - to be opened by the recipient only</p></body></html>`, true],
    ["missing", "<p>x</p>", false],
    ["only below, in the mail that is answered", `<p>Thanks</p><blockquote>${MARKING}</blockquote>`, false],
    ["only in a comment", `<!--${MARKING}--><p>x</p>`, false],
    ["misspelt", "<p>Personal and confidential - to be opened by the recipient only</p>", false],
  ])("%s", async (_, html, goes) => {
    const result = await (await stage({ item: { body: html }, service: body })).press();
    expect(result.left).toBe(goes);
    if (result.left || result.why !== "stopped") return;
    expect(result.alert.message).toContain(MARKING);
    expect(result.alert.contextData).toBe(JSON.stringify({ disclosure: encrypted().id }));
  });

  it("is not taken for granted where the organisation could not be read", async () => {
    expect((await (await stage({ service: { "/api/me": () => problem(503) } })).press()).left).toBe(false);
  });
});

describe("A mail that stays says why and opens the pane", () => {
  it("with the service's sentences and the decision's id", async () => {
    const { press, fake, requests } = await stage({ service: { "/api/disclosures": () => json(kept("block_release", { workerText: ["She refused consent for Northmoor Police."] })) } });
    expect(await press()).toEqual({ left: false, why: "stopped", alert: {
      message: "She refused consent for Northmoor Police.", button: "Put it right", commandId: "OutlookGuardMessagePane",
      contextData: JSON.stringify({ disclosure: encrypted().id }),
    } });
    expect(fake.control.session).toEqual({ "og.decision": encrypted().id });
    expect(fake.control.headers).toEqual({});
    expect(requests.find((one) => one.path.endsWith("/outcome"))?.document).toEqual({ left: "kept" });
    expect(fake.control.violations).toEqual([]);
  });

  it("below 1.14 in words", async () => {
    const { press } = await stage({ office: { mailbox: "1.13" }, service: { "/api/disclosures": () => json(kept("hard_block", { workerText: ["No."] })) } });
    expect(await press()).toMatchObject({ alert: { message: "No.\nOpen OutlookGuard above the mail to put it right." } });
  });

  it("from an invitation with the invitation's button", async () => {
    const { press } = await stage({ item: { kind: "appointment" }, service: { "/api/disclosures": () => json(kept("justify", { workerText: ["Why?"] })) } });
    expect(await press()).toMatchObject({ alert: { commandId: "OutlookGuardAppointmentPane" } });
  });

  it("within 500 and 20 characters, however much there is to say", async () => {
    const workerText = Array.from({ length: 20 }, (_, at) => `Sentence ${String(at)} goes on for a while and says one thing after another.`);
    const { press, fake } = await stage({ service: { "/api/disclosures": () => json(kept("hard_block", { workerText })) } });
    await press();
    expect(fake.control.violations).toEqual([]);
    expect(fake.control.alert?.message).toMatch(/More in the OutlookGuard pane\.$/);
  });
});

describe("What nobody can know keeps the mail, in words of its own", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ displayName: "", emailAddress: `p${String(at)}@x.example` }));
  it.each<[string, Parameters<typeof stage>[0], RegExp]>([
    ["nobody on it", { item: { to: [] } }, /can't see who this is for/],
    ["only a contact list", { item: { to: [{ ...OFFICER, contactList: "missing" }] } }, /can't see who this is for/],
    ["a contact list beside a person", { item: { to: [OFFICER, { ...OFFICER, contactList: "empty" }] } }, /can't see who this is for/],
    ["only names that are not resolved", { item: { to: [{ ...OFFICER, resolved: false }] } }, /can't see who this is for/],
    ["as many people as Outlook shows", { item: { to: many(1_001) } }, /too many people/],
    ["as many as an older client shows", { office: { flavour: "classic", mailbox: "1.15" }, item: { to: many(501) } }, /too many people/],
    ["a file that arrives empty", { item: { attachments: [text("x", { content: "" })] } }, /couldn't read “notes.txt”/],
    ["an attached mail that arrives empty", { item: { attachments: [text("x", { format: "eml", content: "" })] } }, /couldn't read “notes.txt”/],
    ["a file that is not what it says", { item: { attachments: [text("x", { content: "%%%%" })] } }, /couldn't read “notes.txt”/],
    ["a file over 25 MB", { item: { attachments: [text("x", { size: 26 * 1024 * 1024 })] } }, /couldn't read “notes.txt”/],
    ["no item at all", { item: null }, /Outlook didn't show me this mail/],
    ["somebody else's mailbox", { service: { "/api/disclosures": () => problem(403, "not-your-mailbox") } }, /can't send from this mailbox/],
    ["nobody signed in", { token: null }, /You aren't signed in/],
  ])("%s", async (_, options, words) => {
    const { press, fake } = await stage(options);
    const result = await press();
    expect(result).toMatchObject({ left: false, why: "stopped", alert: { message: expect.stringMatching(words) as string } });
    expect(fake.control.departed).toEqual([]);
    expect(fake.control.violations).toEqual([]);
  });

  it("earlier messages that must not go along", async () => {
    const { press } = await stage({ service: { "/api/disclosures": () => json({ ...encrypted(), obligations: [...encrypted().obligations, "strip_thread"] }) } });
    expect(await press()).toMatchObject({ left: false, alert: { message: expect.stringContaining("earlier messages") as string } });
  });
});

it("A hundred files are read three at a time", async () => {
  const { press, fake, asked } = await stage({ item: { attachments: Array.from({ length: 100 }, (_, at) => text(`file ${String(at)}`)) }, office: { latencyMs: 10 } });
  expect((await press()).left).toBe(true);
  expect(fake.control.violations).toEqual([]);
  expect((asked("/api/disclosures")[0]?.document["attachments"] as unknown[]).length).toBe(100);
});

it("A hundred people are asked about in one question", async () => {
  const people = Array.from({ length: 100 }, (_, at) => ({ displayName: "", emailAddress: `p${String(at)}@northmoor.police.example` }));
  const { press, asked } = await stage({ item: { to: people }, service: { "/api/disclosures": () => json(answerFor(people.map((one) => one.emailAddress))) } });
  expect((await press()).left).toBe(true);
  expect(asked("/api/disclosures")).toHaveLength(1);
});

describe("Signing in again", () => {
  it("a token that has expired is renewed once, and the worker feels nothing", async () => {
    let turns = 0;
    const { press, asked } = await stage({ service: { "/api/disclosures": () => (turns++ === 0 ? problem(401) : json(encrypted())) } });
    expect((await press()).left).toBe(true);
    expect(asked("/api/disclosures")).toHaveLength(2);
  });

  it("is tried once and not for ever", async () => {
    const { press, asked } = await stage({ service: { "/api/disclosures": () => problem(401) } });
    expect(await press()).toMatchObject({ left: false, alert: { message: expect.stringMatching(/You aren't signed in/) as string } });
    expect(asked("/api/disclosures")).toHaveLength(2);
  });
});

describe("Two presses, a late word", () => {
  it("two presses of Send ask twice, with two keys, and each ends once", async () => {
    const { fake, pass, asked } = await stage();
    const both = Promise.all([fake.control.send(), fake.control.send()]);
    await pass(60_000);
    expect((await both).every((one) => one.left)).toBe(true);
    const keys = asked("/api/disclosures").map((one) => one.document["idempotencyKey"]);
    expect(new Set(keys).size).toBe(2);
    expect(fake.control.completions.map((one) => one.late)).toEqual([false, false]);
  });

  it.each(["classic", "web"] as const)("on %s an answer after the deadline lets nothing go, and leaves no header behind", async (flavour) => {
    const { press, fake, pass } = await stage({
      office: { flavour },
      service: { "/api/disclosures": () => new Promise((resolve) => { setTimeout(() => { resolve(json(encrypted())); }, 11_990); }) },
    });
    fake.control.misbehave("internetHeaders.setAsync", { does: "late", afterMs: 500 });
    const result = await press();
    expect(result).toMatchObject({ left: false, alert: { message: expect.stringMatching(/took too long/) as string } });
    await pass(60_000);
    expect(fake.control.departed).toEqual([]);
    expect(fake.control.completions).toHaveLength(1);
    expect(fake.control.violations).toEqual([]);
    expect(fake.control.headers).toEqual({});
  });
});
