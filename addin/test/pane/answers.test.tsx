// @vitest-environment jsdom
import "./inBrowser";
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { addedMonths, dayOf } from "../../src/pane/questions/days";
import { POLICE } from "../answers";
import { AGENCY, closeAll, DECISION, DECLARATION, expectAccessible, open, press, session, stoppedBy, tick } from "./stage";

afterEach(closeAll);

const found = (category: string, confidence = 0.9) => ({ part: "body", kind: category, category, start: 0, end: 3, confidence, why: [] });
const FINDINGS = [found("identity"), found("risk"), found("immigration"), found("location"), found("health", 0.4)];
const asked = stoppedBy("justify", ["C2-NOT-RECORDED"], { findings: FINDINGS });

describe("The three answers", () => {
  it("stand together at a question about her agreement", async () => {
    await open({ answer: asked });
    expect(screen.getByText("I can't see that she has agreed to share with Northmoor Police.")).toBeDefined();
    for (const name of ["She has agreed", "Someone is at risk", "I'm not sure: ask"]) expect(screen.getByRole("button", { name })).toBeDefined();
  });
});

describe("Someone is at risk", () => {
  const openForm = async () => {
    const opened = await open({ answer: asked });
    await press(opened.user, "Someone is at risk");
    await screen.findByRole("heading", { name: "Someone is at risk" });
    return opened;
  };

  it("never says to ask first", async () => {
    const { container } = await openForm();
    expect(screen.getByText("You do not need to ask first, and asking may not be safe.")).toBeDefined();
    expect(container.textContent).not.toMatch(/consent|agree|permission|ask her/i);
    await expectAccessible(container);
  });

  it("is three steps: who, what, share; and leaves only an identifier in the session", async () => {
    const opened = await openForm();
    await tick(opened.user, "A child");
    await opened.user.type(screen.getByLabelText("What could happen, and why now? One sentence."), "He left work with a knife.");
    await press(opened.user, "Share to keep someone safe");
    expect(await screen.findByRole("heading", { name: "Press Send again" })).toBeDefined();
    expect(opened.declared).toEqual([{
      disclosure: DECISION, purpose: "safety",
      override: { basis: "vital", reason: "He left work with a knife.", whoIsAtRisk: ["child"], categories: ["identity", "risk"] },
    }]);
    expect(session(opened)).toEqual({ "og.decision": DECISION, "og.declaration": DECLARATION });
  });

  it("ticks what was found, but never her status or where she is, and offers nothing that was not found", async () => {
    await openForm();
    const ticked = (name: string): boolean => screen.getByRole<HTMLInputElement>("checkbox", { name }).checked;
    expect([ticked("Danger and threats"), ticked("Visa or asylum"), ticked("Where she is staying")]).toEqual([true, false, false]);
    expect(screen.queryByRole("checkbox", { name: "Health" })).toBeNull();
  });

  it("says everything that is missing at once, and tells nobody", async () => {
    const { user, declared, container } = await openForm();
    await press(user, "Share to keep someone safe");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/Tick who is at risk\..*Say in one sentence what could happen\./);
    expect(document.activeElement).toBe(alert);
    expect(declared).toEqual([]);
    await expectAccessible(container);
  });

  it("can be gone through with the keyboard alone", async () => {
    const { user, declared } = await openForm();
    const next = async (times: number): Promise<void> => { for (let step = 0; step < times; step += 1) await user.tab(); };
    screen.getByRole("button", { name: "Back" }).focus();
    await next(1);
    await user.keyboard(" ");
    await next(3);
    await user.keyboard("He is on his way.{Enter}");
    expect(await screen.findByRole("heading", { name: "Press Send again" })).toBeDefined();
    expect(declared).toHaveLength(1);
  });

  it("shows which door the law's own order has", async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole("radio", { name: "A court or the law orders it" }));
    expect(screen.getByText("Give the order to the data controller. They decide.")).toBeDefined();
  });
});

describe("She has agreed", () => {
  const openForm = async () => {
    const opened = await open({ answer: asked, item: { subject: "Case OG-1042" } });
    await press(opened.user, "She has agreed");
    await screen.findByRole("heading", { name: "She has agreed" });
    return opened;
  };
  const until = dayOf(addedMonths(new Date(), 6));

  it("is told with how, when, until when, what, and that she knows her two rights", async () => {
    const { user, declared, container } = await openForm();
    await expectAccessible(container);
    await user.click(screen.getByRole("radio", { name: "On the phone" }));
    await tick(user, "I told her she can change her mind at any time");
    await tick(user, "I told her we will explain what it changes for her");
    await user.type(screen.getByLabelText("What did she say? You can leave this empty."), "Yes, tell them.");
    await press(user, "Save her answer");
    expect(await screen.findByRole("heading", { name: "Press Send again" })).toBeDefined();
    expect(declared).toEqual([{
      disclosure: DECISION, case: "OG-1042", purpose: "safety",
      agreed: [{ agency: AGENCY.id, how: "phone", said: "Yes, tell them.", when: expect.stringMatching(/^\d{4}-.*Z$/) as string, until, categories: ["identity", "risk"], toldSheCanChangeHerMind: true, toldTheImpact: true }],
    }]);
  });

  it.each([
    ["one of the two is not told", (): void => undefined, /Tick both/],
    ["it has no end", () => { fireEvent.change(screen.getByLabelText("Until when?"), { target: { value: "" } }); }, /Say until when/],
    ["it ended already", () => { fireEvent.change(screen.getByLabelText("Until when?"), { target: { value: "2020-01-01" } }); }, /Say until when/],
    ["it never ends", () => { fireEvent.change(screen.getByLabelText("Until when?"), { target: { value: "2099-01-01" } }); }, /within five years/],
    ["it lies in the future", () => { fireEvent.change(screen.getByLabelText("When?"), { target: { value: "2099-01-01" } }); }, /can't be in the future/],
  ])("cannot be saved when %s", async (_, spoil, fault) => {
    const { user, declared } = await openForm();
    await user.click(screen.getByRole("radio", { name: "In person" }));
    await tick(user, "I told her she can change her mind at any time");
    spoil();
    await press(user, "Save her answer");
    expect((await screen.findByRole("alert")).textContent).toMatch(fault);
    expect(declared).toEqual([]);
  });

  it("is not on offer where nobody knows whose address it is", async () => {
    await open({ answer: stoppedBy("justify", ["C2-NOT-RECORDED"], {}, { agencies: [] }) });
    expect(screen.queryByRole("button", { name: "She has agreed" })).toBeNull();
  });
});

describe("I'm not sure", () => {
  it("asks the data controller by name, without the words of the mail, and holds it", async () => {
    const { user, declared, container } = await open({ answer: asked });
    await press(user, "I'm not sure: ask");
    expect(await screen.findByText("Your question goes to Imogen Hale. The words of your mail don't.")).toBeDefined();
    await expectAccessible(container);
    await press(user, "Send the question");
    expect(await screen.findByText("Press Send once more. The mail is then held, not sent, and Imogen Hale gets your question.")).toBeDefined();
    expect(declared).toEqual([{ disclosure: DECISION, purpose: "safety", notSure: true }]);
  });
});

describe("A reason answers", () => {
  it.each([
    ["R1-SEALED", "Only a small team may see this case"],
    ["R3-NO-AGREEMENT", "We have no agreement with them"],
    ["S1-SAFETY-STOP", "This address is on a safety stop"],
    ["S2-UNSAFE-CONTACT", "We don't know that this address is safe for her"],
    ["S3-LOOKALIKE", "This address looks like a known one but isn't"],
  ])("%s", async (rule, title) => {
    const { user, declared, container } = await open({ answer: stoppedBy("justify", [rule]) });
    await press(user, title);
    await screen.findByRole("heading", { name: title });
    await expectAccessible(container);
    await press(user, "Save the reason");
    expect((await screen.findByRole("alert")).textContent).toContain("Say why in one sentence.");
    await user.type(screen.getByLabelText("Say why in one sentence"), "She needs it today.");
    await press(user, "Save the reason");
    expect(await screen.findByRole("heading", { name: "Press Send again" })).toBeDefined();
    expect(declared).toEqual([{ disclosure: DECISION, purpose: "safety", confirmed: [{ rule, reason: "She needs it today." }] }]);
  });

  it.each([["To keep someone safe", "safety"], ["Something else", "not_safety"]])("P1 with: %s", async (label, purpose) => {
    const { user, declared } = await open({ answer: stoppedBy("justify", ["P1-NO-PURPOSE"]) });
    await press(user, "What is this for?");
    await user.click(await screen.findByRole("radio", { name: label }));
    await press(user, "Save the reason");
    await screen.findByRole("heading", { name: "Press Send again" });
    expect(declared).toEqual([{ disclosure: DECISION, purpose, confirmed: [{ rule: "P1-NO-PURPOSE", reason: label }] }]);
  });

  it("U1 after the case, with what the file holds; nothing is told before the last question", async () => {
    const opened = await open({
      answer: stoppedBy("justify", ["U1-UNREADABLE"], { unreadable: [{ attachment: 0, why: "encrypted" }] }),
      replies: { "/api/me/cases": { json: [{ reference: "OG-1042", sealed: false }] } },
    });
    await press(opened.user, "Which case is it about?");
    await press(opened.user, /^OG-1042/);
    expect(await screen.findByRole("heading", { name: "A file can't be read" })).toBeDefined();
    expect(opened.declared).toEqual([]);
    await tick(opened.user, "Health");
    await opened.user.type(screen.getByLabelText("Say why in one sentence"), "I wrote it.");
    await press(opened.user, "Save the reason");
    await screen.findByRole("heading", { name: "Press Send again" });
    expect(opened.declared).toEqual([{ disclosure: DECISION, case: "OG-1042", purpose: "safety", confirmed: [{ rule: "U1-UNREADABLE", reason: "I wrote it.", categories: ["health"] }] }]);
  });

  it("R6 only with the whole checklist", async () => {
    const { user, declared, container } = await open({ answer: stoppedBy("justify", ["R6-FAX"], {}, { address: "01632960100@fax.example" }) });
    await press(user, "Fax is the last choice");
    await expectAccessible(container);
    await user.type(await screen.findByLabelText("Say why in one sentence"), "Their mail is down.");
    for (const box of screen.getAllByRole("checkbox").slice(1)) await user.click(box);
    await press(user, "All done");
    expect((await screen.findByRole("alert")).textContent).toContain("Every line of the list must be done.");
    await user.click(screen.getAllByRole("checkbox")[0] ?? document.body);
    await press(user, "All done");
    await screen.findByRole("heading", { name: "Press Send again" });
    expect(declared).toEqual([expect.objectContaining({
      confirmed: [{ rule: "R6-FAX", reason: "Their mail is down.", checklist: ["number_read_back", "recipient_standing_by", "cover_sheet", "no_identifiers_on_cover", "receipt_asked"] }],
    })]);
  });
});

describe("An answer that could not be saved", () => {
  it.each([[500, /couldn't save your answer/], [401, /couldn't save your answer/]])("with status %d is told, and no identifier is left", async (status, said) => {
    const opened = await open({ answer: asked, replies: { "/api/declarations": { status } } });
    await press(opened.user, "I'm not sure: ask");
    await press(opened.user, "Send the question");
    expect((await screen.findByRole("alert")).textContent).toMatch(said);
    expect(session(opened)["og.declaration"]).toBeUndefined();
  });

  it("because the service found fault with it shows the fault", async () => {
    const { user } = await open({ answer: asked, replies: { "/api/declarations": { status: 400, json: { title: "No", errors: { reason: ["Is too long."] } } } } });
    await press(user, "I'm not sure: ask");
    await press(user, "Send the question");
    expect((await screen.findByRole("alert")).textContent).toBe("Is too long.");
  });

  it("because Outlook did not hold its identifier is told too", async () => {
    const { user, office } = await open({ answer: asked });
    office.control.misbehave("sessionData.setAsync", { does: "fail" });
    await press(user, "I'm not sure: ask");
    await press(user, "Send the question");
    expect((await screen.findByRole("alert")).textContent).toMatch(/couldn't save your answer/);
  });
});

it("What was shared before is shown with the case: kinds and days, of these agencies only", async () => {
  const { user } = await open({
    answer: stoppedBy("justify", ["C7-NO-CASE"], { findings: FINDINGS }),
    replies: {
      "/api/me/cases": { json: [{ reference: "OG-1042", sealed: false }] },
      "/api/cases/OG-1042/shared": { json: [
        { agency: AGENCY.id, name: AGENCY.name, categories: ["identity", "children"], last: "2026-02-11", times: 2 },
        { agency: "st_brannocks", name: "St Brannock's", categories: ["health"], last: "2026-02-12", times: 1 },
      ] },
    },
  });
  await press(user, "Which case is it about?");
  await press(user, /^OG-1042/);
  await press(user, "Back");
  expect(await screen.findByText("Northmoor Police, last on 11 February 2026: Name, birth date, numbers, About children")).toBeDefined();
  expect(screen.queryByText(/St Brannock/)).toBeNull();
});

it("Nothing of the mail or the answers is written to a store or the console of the browser", async () => {
  const spies = (["log", "info", "warn", "error", "debug"] as const).map((method) => vi.spyOn(console, method).mockImplementation(() => undefined));
  console.warn("control");
  const { user } = await open({ answer: asked, item: { subject: "canary-subject", to: [{ displayName: "", emailAddress: POLICE }] } });
  await press(user, "Someone is at risk");
  await tick(user, "A child");
  await user.type(screen.getByLabelText(/What could happen/), "canary-reason");
  await press(user, "Share to keep someone safe");
  await screen.findByRole("heading", { name: "Press Send again" });
  const seen = JSON.stringify(spies.map(({ mock }) => mock.calls));
  expect(seen).toContain("control");
  expect(seen + JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), Reflect.get(document, "cookie")])).not.toContain("canary");
});
