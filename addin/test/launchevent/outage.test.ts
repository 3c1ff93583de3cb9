import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeItem } from "../../src/simulator/office";
import { COLLEAGUE, json, OFFICER, organisation, OUR_DOMAIN, problem, stage, type Service, type Stage, type StageOptions } from "./stage";

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const gone = (): never => { throw new TypeError("Failed to fetch"); };
const DOWN: Service = { "/api/me": gone, "/api/disclosures": gone, "/api/outages": gone, "/api/drafts": gone };
const KNOWN = { domains: [OUR_DOMAIN], dataController: { name: "Dina Okafor", phone: "01632 960145" } };
const inside: Partial<FakeItem> = { to: [COLLEAGUE] };
const down = (item: Partial<FakeItem>, more: StageOptions = {}): Promise<Stage> => stage({ item, service: DOWN, deployment: KNOWN, ...more });

it("Mail to single mailboxes of the own domain goes, with the record's number and no decision", async () => {
  const { press, fake } = await down({ to: [COLLEAGUE], cc: [{ ...COLLEAGUE, emailAddress: "Dina.Okafor@LARKFIELD-WRA.example" }] });
  const result = await press();
  expect(result.left && Object.keys(result.departed.headers)).toEqual(["X-OutlookGuard-Outage"]);
  expect(fake.control.violations).toEqual([]);
});

describe("Everything else stays, with the number to ring", () => {
  it.each<[string, Partial<FakeItem>]>([
    ["somebody outside", { to: [OFFICER] }],
    ["somebody outside among others, in Bcc", { to: [COLLEAGUE], bcc: [OFFICER] }],
    ["a list of our own", { to: [{ ...COLLEAGUE, recipientType: "distributionList" }] }],
    ["something nobody knows the kind of", { to: [{ ...COLLEAGUE, recipientType: "other" }] }],
    ["a contact with our domain", { to: [{ ...COLLEAGUE, recipientType: "externalUser" }] }],
    ["a mailbox of ours under another domain", { to: [{ ...COLLEAGUE, emailAddress: "asha@elsewhere.example" }] }],
    ["a domain below ours", { to: [{ ...COLLEAGUE, emailAddress: `asha@mail.${OUR_DOMAIN}` }] }],
    ["a domain that ends like ours", { to: [{ ...COLLEAGUE, emailAddress: `asha@not${OUR_DOMAIN}` }] }],
    ["two at-signs", { to: [{ ...COLLEAGUE, emailAddress: `asha@x.example@${OUR_DOMAIN}` }] }],
    ["a look-alike letter", { to: [{ ...COLLEAGUE, emailAddress: "asha@lаrkfield-wra.example" }] }],
    ["a mail from elsewhere", { ...inside, from: { displayName: "", emailAddress: "p@gmail.example" } }],
    ["a mail that is to leave later", { ...inside, delayedUntil: new Date("2026-12-01T09:00:00Z") }],
    ["an invitation, which cannot carry the record's number", { ...inside, kind: "appointment" }],
  ])("%s", async (_, item) => {
    const { press, fake } = await down(item);
    expect(await press()).toMatchObject({ left: false, alert: { message: "I couldn't check this just now, so it hasn't gone. Ring Dina Okafor on 01632 960145. If someone is in danger ring 999." } });
    expect(fake.control.departed).toEqual([]);
  });

  it("the own domains are not known", async () => {
    expect(await (await down(inside, { deployment: {} })).press()).toMatchObject({ left: false, alert: { message: expect.stringContaining("Ring your data controller") as string } });
  });

  it("the header cannot be set", async () => {
    const { press, fake } = await down(inside);
    fake.control.misbehave("internetHeaders.setAsync", { does: "fail" });
    expect((await press()).left).toBe(false);
  });
});

describe("Only nobody there is an outage", () => {
  const html = () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
  it.each<[string, () => Response | Promise<Response>]>([
    ["a service with a fault of its own", () => problem(500)], ["a proxy's page", html], ["a garbled answer", () => json({})],
    ["an expired token", () => problem(401)], ["too many requests", () => problem(429)], ["a service that is slow", () => new Promise<Response>(() => undefined)],
  ])("%s is not", async (_, answer) => {
    expect((await (await down(inside, { service: { ...DOWN, "/api/disclosures": answer } })).press()).left).toBe(false);
  });
  it.each([502, 503, 504])("a gateway's %i is", async (status) => {
    expect((await (await down(inside, { service: { ...DOWN, "/api/disclosures": () => problem(status) } })).press()).left).toBe(true);
  });
  it("nobody signed in is not", async () => {
    expect((await (await down(inside, { token: null })).press()).left).toBe(false);
  });
});

it("The own domains are those that the service named before, where this runtime still knows them", async () => {
  const { press, fake, service, pass } = await stage({ item: inside, deployment: {} });
  void fake.control.raise("OnMessageCompose");
  await pass(10_000);
  Object.assign(service, DOWN);
  expect((await press()).left).toBe(true);
});

describe("The record", () => {
  const record = { id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, at: expect.stringMatching(/^2\d{3}-.*Z$/) as string, reason: "unavailable" };

  it.each<[Partial<FakeItem>, string]>([[inside, "sent_inside"], [{ to: [OFFICER] }, "kept"]])("is told later, once, and holds nothing of the mail (%#)", async (item, left) => {
    const { press, fake, service, pass, asked } = await down(item);
    await press();
    const before = asked("/api/outages").length;
    service["/api/outages"] = () => new Response(null, { status: 204 });
    service["/api/me"] = () => json(organisation());
    void fake.control.raise("OnMessageCompose");
    await pass(10_000);
    void fake.control.raise("OnMessageCompose");
    await pass(10_000);
    const told = asked("/api/outages").slice(before);
    // What the item remembers is the same record under the same number.
    expect(new Set(told.map((one) => one.document["id"])).size).toBe(1);
    expect(told[0]?.document).toEqual({ ...record, left });
    expect(fake.control.session).not.toHaveProperty("og.outage");
  });

  it.each<[string, StageOptions, string]>([
    ["slow", { service: { "/api/disclosures": () => new Promise<Response>(() => undefined) } }, "timeout"],
    ["too busy", { service: { "/api/disclosures": () => problem(429) } }, "too_many"],
    ["not understood", { service: { "/api/disclosures": () => json({}) } }, "not_understood"],
    ["not for this token", { service: { "/api/disclosures": () => problem(401) } }, "not_signed_in"],
    ["not asked, because the mail could not be read", { item: { to: [] } }, "item_unreadable"],
  ])("says in one word that the service was %s", async (_, options, reason) => {
    const { press, asked } = await stage(options);
    await press();
    expect(asked("/api/outages").map((one) => one.document)).toEqual([{ ...record, reason, left: "kept" }]);
  });

  it("is not made of a mail that was checked", async () => {
    const { press, asked } = await stage();
    await press();
    expect(asked("/api/outages")).toEqual([]);
  });

  it("of a mail that stayed outlives the runtime, because the item remembers it", async () => {
    const first = await down({ to: [OFFICER] });
    await first.press();
    const second = await stage({ item: { to: [OFFICER] } });
    Object.assign(second.fake.control.session, first.fake.control.session);
    void second.fake.control.raise("OnMessageCompose");
    await second.pass(10_000);
    expect(second.asked("/api/outages").map((one) => one.document)).toEqual([{ ...record, left: "kept" }]);
    expect(second.fake.control.session).not.toHaveProperty("og.outage");
  });
});
