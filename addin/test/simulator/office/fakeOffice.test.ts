import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeOffice, type FakeOffice, type FakeOfficeOptions, type FakeRecipient, type Flavour } from "../../../src/simulator/office";

const POLICE: FakeRecipient = { displayName: "Northmoor Police", emailAddress: "marac@northmoor.police.example" };
const many = (count: number): FakeRecipient[] => Array.from({ length: count }, (_, at) => ({ displayName: "", emailAddress: `p${String(at)}@x.example` }));

type Item = Office.MessageCompose & Office.AppointmentCompose;
const itemOf = (fake: FakeOffice): Item => fake.Office.context.mailbox.item as Item;

interface Result<T> { status: string; value: T; error: { code: number; name: string } | null }
/** One call, with whatever it answers. */
const ask = <T = unknown>(call: (back: (result: Office.AsyncResult<T>) => void) => void): Promise<Result<T>> =>
  new Promise((resolve) => { call((result) => { resolve(result as unknown as Result<T>); }); });

/** A fake whose Send handler ends as told. */
function sending(end: (event: { completed: (options?: object) => void }) => void, options: FakeOfficeOptions = {}): FakeOffice {
  const fake = createFakeOffice(options);
  fake.Office.actions.associate("onMessageSend", end as never);
  return fake;
}

// The enum of the typings has no value at run time in a test; the fake compares the word.
const HTML = "html" as unknown as Office.CoercionType;

const PNG = "iVBORw0KGgo=";
const file = (id: string, more: object = {}) => ({ id, name: `${id}.txt`, size: 5, format: "base64" as const, content: PNG, ...more });

describe("Address lines", () => {
  it("return only what is resolved, and a contact list not at all or without an address", async () => {
    const fake = createFakeOffice({ item: { to: [POLICE, { ...POLICE, resolved: false }, { ...POLICE, contactList: "missing" }, { ...POLICE, contactList: "empty" }] } });
    const { value } = await ask<Office.EmailAddressDetails[]>((back) => { itemOf(fake).to.getAsync(back); });
    expect(value.map((one) => one.emailAddress)).toEqual(["marac@northmoor.police.example", ""]);
  });

  it.each<[Flavour, string | undefined, number]>([["classic", "1.15", 500], ["classic", undefined, 1_000], ["web", undefined, 1_000], ["new", undefined, 1_000], ["mac", undefined, 1_200]])("%s %s returns %i of 1200", async (flavour, mailbox, count) => {
    const fake = createFakeOffice({ flavour, ...(mailbox && { mailbox }), item: { to: many(1_200) } });
    expect((await ask<unknown[]>((back) => { itemOf(fake).to.getAsync(back); })).value).toHaveLength(count);
  });

  it("take at most 100 in one call", async () => {
    const fake = createFakeOffice();
    expect((await ask((back) => { itemOf(fake).to.setAsync(many(101), back); })).error?.name).toBe("NumberOfRecipientsExceeded");
    expect((await ask((back) => { itemOf(fake).to.setAsync(many(100), back); })).status).toBe("succeeded");
  });

  it("are attendees in an invitation, which has an organiser, a place and no headers", () => {
    const item = itemOf(createFakeOffice({ item: { kind: "appointment" } }));
    expect([item.requiredAttendees, item.optionalAttendees, item.location, item.organizer]).not.toContain(undefined);
    expect([item.to, item.from, item.internetHeaders, item.delayDeliveryTime]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("Files", () => {
  it.each<[Flavour, boolean]>([["web", false], ["new", false], ["classic", true], ["mac", true]])("%s answers a fourth call at the same time: %j", async (flavour, answers) => {
    const fake = createFakeOffice({ flavour, item: { attachments: ["a", "b", "c", "d"].map((id) => file(id)) } });
    const results = await Promise.all(["a", "b", "c", "d"].map((id) => ask((back) => { itemOf(fake).getAttachmentContentAsync(id, back); })));
    expect(results.map((one) => one.status)).toEqual(["succeeded", "succeeded", "succeeded", answers ? "succeeded" : "failed"]);
    expect(fake.control.violations).toEqual(answers ? [] : ["more-than-three-attachment-calls"]);
  });

  it("are not given out over 25 MB, and a link shared in the body is not listed", async () => {
    const fake = createFakeOffice({ item: { attachments: [file("big", { size: 25 * 1024 * 1024 + 1 }), file("link", { sharedByLink: true })] } });
    expect((await ask<unknown[]>((back) => { itemOf(fake).getAttachmentsAsync(back); })).value).toHaveLength(1);
    expect((await ask((back) => { itemOf(fake).getAttachmentContentAsync("big", back); })).error?.name).toBe("AttachmentSizeExceeded");
  });

  it("a cloud file is an address", async () => {
    const fake = createFakeOffice({ item: { attachments: [file("c", { format: "url", content: "https://cloud.example/x" })] } });
    expect((await ask<Office.AttachmentDetailsCompose[]>((back) => { itemOf(fake).getAttachmentsAsync(back); })).value[0]?.attachmentType).toBe("cloud");
    expect((await ask((back) => { itemOf(fake).getAttachmentContentAsync("c", back); })).value).toEqual({ content: "https://cloud.example/x", format: "url" });
  });
});

describe("The body", () => {
  it("takes what was prepared above it before the handlers run", async () => {
    let seen = "";
    const fake = sending((event) => {
      itemOf(fake).body.getAsync(HTML, (result) => { seen = result.value; event.completed({ allowEvent: true }); });
    }, { item: { body: "<p>Hello</p>" } });
    await ask((back) => { itemOf(fake).body.prependOnSendAsync("<b>Marked</b>", { coercionType: HTML }, back); });
    await fake.control.send();
    expect(seen).toBe("<b>Marked</b><br><p>Hello</p>");
    expect(fake.control.prepended).toBeNull();
  });

  it("prepared during a Send does nothing, and fails with 9032 from the next on", async () => {
    const statuses: (number | string)[] = [];
    const fake = sending((event) => {
      itemOf(fake).body.prependOnSendAsync("x", (result) => {
        statuses.push(String(result.status) === "failed" ? result.error.code : "succeeded");
        event.completed({ allowEvent: false, errorMessage: "No." });
      });
    });
    await fake.control.send();
    await fake.control.send();
    expect(statuses).toEqual(["succeeded", 9032]);
    expect(fake.control.item?.body).toBe("");
    expect(fake.control.violations).toContain("prepend-while-sending");
  });

  it.each<[string, FakeOfficeOptions, string, string]>([
    ["over 5,000 characters", {}, "x".repeat(5_001), "DataExceedsMaximumSize"],
    ["HTML into plain text", { item: { bodyType: "text" } }, "<b>x</b>", "InvalidFormatError"],
    ["without the permission", { mayPrependOnSend: false }, "x", "PermissionDenied"],
  ])("refuses to prepare %s", async (_, options, data, name) => {
    const fake = createFakeOffice(options);
    expect((await ask((back) => { itemOf(fake).body.prependOnSendAsync(data, { coercionType: HTML }, back); })).error?.name).toBe(name);
  });

  it("written during a Send is a violation, outside it is not", async () => {
    const fake = sending((event) => { itemOf(fake).body.setAsync("y", () => { event.completed({ allowEvent: true }); }); });
    await ask((back) => { itemOf(fake).body.setAsync("x", back); });
    expect(fake.control.violations).toEqual([]);
    await fake.control.send();
    expect(fake.control.violations).toEqual(["body-set-while-sending"]);
  });
});

it.each<[string, (item: Item) => unknown[]]>([
  ["1.7", (item) => [item.internetHeaders, item.sessionData]],
  ["1.10", (item) => [item.sessionData]],
  ["1.12", (item) => [item.sensitivityLabel, item.delayDeliveryTime, Reflect.get(item.body, "prependOnSendAsync")]],
  ["1.13", (item) => [Reflect.get(item, "getInitializationContextAsync")]],
])("A client with Mailbox %s lacks what came later", (mailbox, missing) => {
  const fake = createFakeOffice({ mailbox });
  expect(missing(itemOf(fake)).every((one) => one === undefined)).toBe(true);
  expect(fake.Office.context.requirements.isSetSupported("Mailbox", mailbox)).toBe(true);
  expect(fake.Office.context.requirements.isSetSupported("Mailbox", "1.14")).toBe(false);
});

it.each<[string, number]>([["1.15", 50_000], ["1.16", 2_621_440]])("Session data of %s holds %i characters, keys counted", async (mailbox, limit) => {
  const fake = createFakeOffice({ mailbox });
  expect((await ask((back) => { itemOf(fake).sessionData.setAsync("k", "x".repeat(limit), back); })).error?.name).toBe("DataExceedsMaximumSize");
  expect((await ask((back) => { itemOf(fake).sessionData.setAsync("k", "x".repeat(limit - 1), back); })).status).toBe("succeeded");
});

describe("Labels", () => {
  const labels = { enabled: true, catalog: [{ id: "parent", name: "Confidential", children: [{ id: "child", name: "Agencies" }] }] };
  it("that are not enabled fail with 7000", async () => {
    expect((await ask((back) => { itemOf(createFakeOffice()).sensitivityLabel.setAsync("child", back); })).error?.code).toBe(7000);
  });
  it.each([["child", "succeeded"], ["parent", "failed"], ["stranger", "failed"]])("%s: %s", async (id, status) => {
    expect((await ask((back) => { itemOf(createFakeOffice({ labels })).sensitivityLabel.setAsync(id, back); })).status).toBe(status);
  });
});

it("Five notes fit, one with a button, none over 150 characters", async () => {
  const { notificationMessages } = itemOf(createFakeOffice());
  const add = (key: string, type: string, message = "x"): Promise<Result<void>> => ask((back) => { notificationMessages.addAsync(key, { type, message }, back); });
  const statuses = [];
  for (const [key, type, message] of [["a", "insightMessage"], ["b", "insightMessage"], ["c", "errorMessage"], ["d", "errorMessage", "x".repeat(151)], ["e", "errorMessage"], ["f", "errorMessage"], ["g", "errorMessage"], ["h", "errorMessage"]] as const)
    statuses.push((await add(key, type, message)).status === "succeeded");
  expect(statuses).toEqual([true, false, true, false, true, true, true, false]);
});

describe("Headers", () => {
  it.each(["none", "late", "at-once"] as const)("dropped: %s", async (dropped) => {
    const fake = sending((event) => { event.completed({ allowEvent: true }); });
    fake.control.dropHeaders(dropped);
    await ask((back) => { itemOf(fake).internetHeaders.setAsync({ "X-A": "1" }, back); });
    const read = await ask((back) => { itemOf(fake).internetHeaders.getAsync(["X-A"], back); });
    expect(read.value).toEqual(dropped === "at-once" ? {} : { "X-A": "1" });
    const sent = await fake.control.send();
    expect(sent.left && sent.departed.headers).toEqual(dropped === "none" ? { "X-A": "1" } : {});
  });
});

describe("Sending", () => {
  it("without a handler goes nowhere", async () => {
    expect(await createFakeOffice().control.send()).toEqual({ left: false, why: "no-handler" });
  });

  it("an allowed mail leaves as it stands", async () => {
    const fake = sending((event) => { event.completed({ allowEvent: true }); }, { item: { to: [POLICE], subject: "OG-1042" } });
    expect(await fake.control.send()).toMatchObject({ left: true, departed: { subject: "OG-1042", to: [POLICE], releasedLate: false } });
  });

  it("what is not exactly allowed stays", async () => {
    for (const options of [undefined, {}, { allowEvent: "true" }, { allowEvent: 1 }, { allowEvent: false }])
      expect((await sending((event) => { event.completed(options); }).control.send()).left).toBe(false);
  });

  it.each<[Flavour, number]>([["classic", 1], ["web", 0], ["new", 0], ["mac", 0]])("a second, late word on %s releases %i mails", async (flavour, count) => {
    const fake = sending((event) => {
      event.completed({ allowEvent: false, errorMessage: "No." });
      setTimeout(() => { event.completed({ allowEvent: true }); }, 5);
    }, { flavour });
    expect((await fake.control.send()).left).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(fake.control.departed.filter((one) => one.releasedLate)).toHaveLength(count);
    expect(fake.control.violations).toEqual(["completed-twice"]);
  });

  it("three runtimes at once each complete, and only the first counts", async () => {
    const fake = createFakeOffice({ runtimesPerEvent: 3 });
    for (const runtime of [fake, fake.openEventRuntime(), fake.openEventRuntime()])
      runtime.Office.actions.associate("onMessageSend", ((event: { completed: (o: object) => void }) => { event.completed({ allowEvent: true }); }) as never);
    expect((await fake.control.send()).left).toBe(true);
    await Promise.resolve();
    expect(fake.control.completions.map((one) => one.late)).toEqual([false, true, true]);
    expect(fake.control.departed).toHaveLength(1);
    expect(fake.control.violations).toEqual([]);
  });

  it("no item at all is null", () => { expect(createFakeOffice({ item: null }).Office.context.mailbox.item).toBeNull(); });
});

describe("The alert", () => {
  const stop = async (options: object, more: FakeOfficeOptions = {}): Promise<FakeOffice> => {
    const fake = sending((event) => { event.completed({ allowEvent: false, ...options }); }, more);
    await fake.control.send();
    return fake;
  };

  it.each<[string, object, FakeOfficeOptions, string]>([
    ["501 characters", { errorMessage: "x".repeat(501) }, {}, "alert-too-long"],
    ["a button of 21", { commandId: "p", cancelLabel: "x".repeat(21) }, {}, "cancel-label-too-long"],
    ["data that is no text", { commandId: "p", contextData: { a: 1 } }, {}, "context-data-not-text"],
    ["a button the manifest does not have", { commandId: "q" }, { commandIds: ["p"] }, "unknown-command"],
    ["a relaxed mode", { sendModeOverride: "promptUser" }, {}, "send-mode-relaxed"],
  ])("with %s breaks a limit", async (_, options, more, violation) => {
    expect((await stop(options, more)).control.violations).toEqual([violation]);
  });

  it("has a button from 1.14 on, which opens the pane with its data", async () => {
    const options = { errorMessage: "No.", commandId: "p", cancelLabel: "See why", contextData: "{}" };
    expect((await stop(options, { mailbox: "1.13" })).control.alert).toEqual({ message: "No." });
    const fake = await stop(options);
    const opened: string[][] = [];
    fake.control.onPane = (id, data) => opened.push([id, data]);
    fake.control.pressAlert("take-action");
    expect(opened).toEqual([["p", "{}"]]);
    const pane = fake.openPaneRuntime();
    expect((await ask((back) => { pane.Office.context.mailbox.item?.getInitializationContextAsync(back); })).value).toBe("{}");
  });
});

describe("Misbehaviour on demand", () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  const read = (fake: FakeOffice): Result<unknown>[] => {
    const heard: Result<unknown>[] = [];
    itemOf(fake).subject.getAsync(((result: Result<unknown>) => { heard.push(result); }) as never);
    return heard;
  };

  it("hangs, comes late, fails, lies, comes twice, throws, and behaves again", async () => {
    const fake = createFakeOffice({ item: { subject: "s" } });
    fake.control.misbehave("subject.getAsync", { does: "hang" }, 1);
    fake.control.misbehave("subject.getAsync", { does: "late", afterMs: 90_000 }, 1);
    fake.control.misbehave("subject.getAsync", { does: "fail", code: 5001 }, 1);
    fake.control.misbehave("subject.getAsync", { does: "answer", value: "" }, 1);
    fake.control.misbehave("subject.getAsync", { does: "status", value: "maybe" }, 1);
    fake.control.misbehave("subject.getAsync", { does: "twice" }, 1);
    const heard = Array.from({ length: 6 }, () => read(fake));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard.map((one) => one.length)).toEqual([0, 0, 1, 1, 1, 2]);
    expect(heard[2]?.[0]).toMatchObject({ status: "failed", error: { code: 5001 } });
    expect(heard[3]?.[0]).toMatchObject({ status: "succeeded", value: "" });
    expect(heard[4]?.[0]).toMatchObject({ status: "maybe", value: "s" });
    await vi.advanceTimersByTimeAsync(100_000);
    expect(heard[1]).toHaveLength(1);
    fake.control.misbehave("subject.getAsync", { does: "throw" }, 1);
    expect(() => read(fake)).toThrow();
    const well = read(fake);
    await vi.advanceTimersByTimeAsync(0);
    expect(well[0]).toMatchObject({ status: "succeeded", value: "s" });
  });

  it("a handler that never completes is over after five minutes, and the mail is still there", async () => {
    const fake = sending(() => undefined);
    const result = fake.control.send();
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(await result).toEqual({ left: false, why: "timed-out" });
    expect(fake.control.departed).toEqual([]);
  });
});

it("A change of the mail raises its event in the event runtimes and is heard in the pane", async () => {
  const fake = createFakeOffice();
  const raised: string[] = [];
  for (const name of ["onMessageRecipientsChanged", "onMessageAttachmentsChanged", "onMessageFromChanged", "onSensitivityLabelChanged"])
    fake.Office.actions.associate(name, ((event: { type: string; completed: () => void }) => { raised.push(event.type); event.completed(); }) as never);
  const pane = fake.openPaneRuntime();
  let heard = 0;
  await ask((back) => { pane.Office.context.mailbox.item?.addHandlerAsync(fake.Office.EventType.RecipientsChanged, () => { heard += 1; }, back); });
  fake.control.setRecipients("to", [POLICE]);
  fake.control.addAttachment(file("a"));
  fake.control.setFrom({ displayName: "Helpline", emailAddress: "helpline@larkfield-wra.example" });
  fake.control.setLabel("x");
  await fake.control.settled();
  expect(raised).toEqual(["OnMessageRecipientsChanged", "OnMessageAttachmentsChanged", "OnMessageFromChanged", "OnSensitivityLabelChanged"]);
  expect(heard).toBe(1);
});
