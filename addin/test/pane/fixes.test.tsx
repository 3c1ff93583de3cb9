// @vitest-environment jsdom
import "./inBrowser";
import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Fix } from "../../src/api/contract";
import { POLICE } from "../answers";
import { closeAll, open, press, session, stoppedBy, DECLARATION, expectAccessible } from "./stage";

afterEach(closeAll);

const fixable = (rule: string, fix: Fix, more: Parameters<typeof stoppedBy>[2] = {}, recipient: Parameters<typeof stoppedBy>[3] = {}) =>
  stoppedBy("hard_block", [rule], { reasons: [{ rule, fix }], fixes: [fix], ...more }, recipient);
const password = (part: string, start: number, end: number) => ({ part, kind: "password", category: "secret", start, end, confidence: 0.9, why: [] });

describe("The real address", () => {
  const address = "marac@northm00r.police.example";

  it("takes the look-alike's place, in the box where it stands", async () => {
    const answer = fixable("S3-LOOKALIKE", "choose_real_address", {}, { address, instead: POLICE });
    const { user, office } = await open({ answer, item: { to: [{ displayName: "School", emailAddress: "dsl@talloaks.sch.example" }], cc: [{ displayName: "x", emailAddress: address }] } });
    await press(user, `Use ${POLICE}`);
    expect(await screen.findByText(`${POLICE} is in its place. Press Send again.`)).toBeDefined();
    expect(office.control.item?.cc.map(({ emailAddress }) => emailAddress)).toEqual([POLICE]);
    expect(office.control.item?.to).toHaveLength(1);
  });

  it("that nobody names is left to the worker", async () => {
    await open({ answer: fixable("S3-LOOKALIKE", "choose_real_address", {}, { address }) });
    expect(screen.getByText("Take this address off and choose the real one.")).toBeDefined();
  });
});

describe("The subject", () => {
  it("keeps nothing but the case and that it is a reply", async () => {
    const { user, office } = await open({ answer: fixable("S5-SUBJECT", "clean_subject"), item: { subject: "RE: Amara, OG-1042" } });
    await press(user, "Use “RE: Case OG-1042”");
    expect(await screen.findByText("The subject is now “RE: Case OG-1042”. Press Send again.")).toBeDefined();
    expect(office.control.item?.subject).toBe("RE: Case OG-1042");
  });

  it("asks for the case first where none is known, and then offers it", async () => {
    const cases = { "/api/me/cases": { json: [{ reference: "OG-1042", sealed: true, initials: "A.O." }] } };
    const opened = await open({ answer: fixable("S5-SUBJECT", "clean_subject"), item: { subject: "Amara" }, replies: { ...cases, "/api/cases/OG-1042/shared": { json: [] } } });
    await press(opened.user, "Choose the case, then the subject can name it");
    expect(await screen.findByText("OG-1042 · A.O. · small team only")).toBeDefined();
    await expectAccessible(opened.container);
    await press(opened.user, /^OG-1042/);
    await press(opened.user, "Use “Case OG-1042”");
    expect(await screen.findByText(/The subject is now/)).toBeDefined();
    expect(session(opened)["og.declaration"]).toBe(DECLARATION);
  });
});

describe("The password", () => {
  it("is taken out of the text, shown once and kept nowhere", async () => {
    const opened = await open({ answer: fixable("S6-PASSWORD", "remove_password", { findings: [password("body", 16, 28)] }), item: { body: "<div>The password is <b>Bluebell-472</b>.</div><p style=\"color:red\">Hello</p>" } });
    await press(opened.user, "Take the password out");
    expect(await screen.findByText("Bluebell-472")).toBeDefined();
    expect(screen.getAllByText(/Check nobody near you can hear/).length).toBeGreaterThan(1);
    expect(opened.office.control.item?.body).toBe("<div>The password is <b>given by phone</b>.</div><p style=\"color:red\">Hello</p>");
    expect(JSON.stringify([session(opened), opened.declared])).not.toContain("Bluebell");
    expect(opened.office.control.violations).toEqual([]);
  });

  it("in plain text and in the subject goes too", async () => {
    const { user, office } = await open({
      answer: fixable("S6-PASSWORD", "remove_password", { findings: [password("body", 12, 24), password("subject", 5, 17)] }),
      item: { bodyType: "text", body: "Password: Bluebell-472. Bye", subject: "Key: Bluebell-472" },
    });
    await press(user, "Take the password out");
    expect(await screen.findByText("The password is out of the mail. Press Send again.")).toBeDefined();
    expect(office.control.item).toMatchObject({ body: "Password: given by phone. Bye", subject: "Key: given by phone" });
  });

  it.each([
    ["two candidates", "<p>The password is Bluebell-472, or the pin is Larkspur-901.</p>"],
    ["none of that length", "<p>The password is short.</p>"],
    ["one that also stands in an address", "<p>The password is Bluebell-472. <a href=\"https://x.example/Bluebell-472\">x</a></p>"],
  ])("with %s is left to the worker, and the text stays", async (_, body) => {
    const { user, office } = await open({ answer: fixable("S6-PASSWORD", "remove_password", { findings: [password("body", 16, 28)] }), item: { body } });
    await press(user, "Take the password out");
    expect(await screen.findByText(/Take the password out of the mail by hand/)).toBeDefined();
    expect(office.control.item?.body).toBe(body);
  });

  it.each([
    ["inside a file", "<p>Hello</p>", "attachments[0]"],
    ["beside a picture, which Outlook could lose", "<p>The password is Bluebell-472. <img src=\"cid:1\"></p>", "body"],
  ])("%s cannot be taken out from here", async (_, body, part) => {
    await open({ answer: fixable("S6-PASSWORD", "remove_password", { findings: [password(part, 16, 28)] }), item: { body } });
    expect(screen.queryByRole("button", { name: "Take the password out" })).toBeNull();
    expect(screen.getByText(/Take the password out of the mail by hand/)).toBeDefined();
  });
});

describe("The earlier messages", () => {
  const answer = stoppedBy("block_release", ["N1-CATEGORY"], { obligations: ["strip_thread"] });

  it.each([
    ["Outlook on the web", "<div>Hello Karen</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">From: x</div><div>old words</div>"],
    ["classic Outlook", "<html><head><style>p{}</style></head><body><div><p>Hello Karen</p><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p><b>From:</b> x <b>Sent:</b> y</p></div><p>old words</p></div></body></html>"],
    ["Gmail", "<div>Hello Karen</div><div class=\"gmail_quote\"><blockquote>old words</blockquote></div>"],
  ])("of %s are left out, and the new text stays", async (_, body) => {
    const { user, office } = await open({ answer, item: { body } });
    await press(user, "Leave out the earlier messages");
    expect(await screen.findByText("The earlier messages are out. Press Send again.")).toBeDefined();
    expect(office.control.item?.body).toContain("Hello Karen");
    expect(office.control.item?.body).not.toMatch(/old words|From:/);
  });

  it("of a plain text mail too", async () => {
    const { user, office } = await open({ answer, item: { bodyType: "text", body: "Hello\n\n-----Original Message-----\nFrom: x\nold words" } });
    await press(user, "Leave out the earlier messages");
    expect(await screen.findByText("The earlier messages are out. Press Send again.")).toBeDefined();
    expect(office.control.item?.body).toBe("Hello");
  });

  it("are left to the worker where nobody knows where they begin", async () => {
    const { user, office } = await open({ answer, item: { body: "<p>Hello</p><p>old words</p>" } });
    await press(user, "Leave out the earlier messages");
    expect(await screen.findByText(/by hand/)).toBeDefined();
    expect(office.control.item?.body).toBe("<p>Hello</p><p>old words</p>");
  });
});

it("A group is parted: one stays, the others are named", async () => {
  const { user, office } = await open({
    answer: fixable("S8-GROUP", "send_separately"),
    item: { to: [{ displayName: "", emailAddress: POLICE }, { displayName: "", emailAddress: "og-test-one@gmail.com" }], cc: [], bcc: [{ displayName: "", emailAddress: "og-test-two@gmail.com" }] },
  });
  await press(user, `Keep only ${POLICE} here`);
  expect(await screen.findByText("og-test-two@gmail.com")).toBeDefined();
  expect(office.control.item).toMatchObject({ to: [{ emailAddress: POLICE }], bcc: [] });
});

describe("Files", () => {
  const answer = stoppedBy("justify", ["A1-UNPROTECTED"], { reasons: [{ rule: "A1-UNPROTECTED", fix: "protect_files" }], fixes: ["protect_files"] });
  const attachments = [{ id: "f1", name: "risk.docx", size: 3, format: "base64" as const, content: "AAAA" }];

  it("can be left out", async () => {
    const { user, office, container } = await open({ answer, item: { attachments } });
    await press(user, "Protect the files");
    await expectAccessible(container);
    await press(user, "Leave out risk.docx");
    expect(await screen.findByText("risk.docx is left out. Press Send again.")).toBeDefined();
    expect(office.control.item?.attachments).toEqual([]);
  });

  it("or the worker says why the encrypted mail is enough", async () => {
    const opened = await open({ answer, item: { attachments } });
    await press(opened.user, "Protect the files");
    await press(opened.user, "The encrypted mail is enough");
    await opened.user.type(screen.getByLabelText("Say why in one sentence"), "Her inbox is hers alone.");
    await press(opened.user, "Save the reason");
    expect(await screen.findByRole("heading", { name: "Press Send again" })).toBeDefined();
    expect(opened.declared).toEqual([expect.objectContaining({ confirmed: [{ rule: "A1-UNPROTECTED", reason: "Her inbox is hers alone." }] })]);
  });
});

it("An invitation has lines of its own", async () => {
  const other = "og-test-one@gmail.com";
  const answer = stoppedBy("block_release", ["R5-FREEMAIL"], {}, { address: other });
  const { user, office } = await open({ answer, item: { kind: "appointment", to: [{ displayName: "", emailAddress: POLICE }], cc: [{ displayName: "", emailAddress: other }] } });
  await press(user, `Take ${other} off`);
  expect(await screen.findByText(`${other} is off. Press Send again.`)).toBeDefined();
  expect(office.control.item?.cc).toEqual([]);
});

it("Half an address is corrected in the mail", async () => {
  await open({ answer: fixable("S7-ADDRESS", "fix_address", {}, { address: "marac@northmoor" }) });
  expect(screen.getByText("Correct this address in the mail: marac@northmoor")).toBeDefined();
});
