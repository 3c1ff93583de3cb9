// @vitest-environment jsdom
import "../pane/inBrowser";
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { CASE, changes, closeAll, expectAccessible, idOf, noticeOf, ONE, open, pick, POLICE, press, taskOf, tick } from "./stage";

afterEach(closeAll);

const PAGES = ["Record what she agreed to", "I shared by phone, in person, post or fax", "Her file", "Her list on one page", "Add a person", "Add an address", "Protect a place", "Add somebody", "Leave somebody out", "Record a decision"];
const LIST = "<!doctype html><html><body><main><h1>What we have shared about you</h1><p>You can ask.</p><table><thead><tr><th scope=\"col\">When</th></tr></thead><tbody><tr><td>3 May 2026<script>alert(1)</script></td></tr></tbody></table></main></body></html>";

it.each(PAGES)("From “%s” she can change her mind in one press", async (name) => {
  const opened = await open({ [`GET /api/cases/${CASE}/her-list`]: { html: LIST } });
  await press(opened, name);
  await expectAccessible(opened);
  await press(opened, "She has changed her mind");
  expect(await screen.findByRole("heading", { level: 1, name: "She has changed her mind" })).toBe(document.activeElement);
});

it("Names and addresses come on the screen only on “show”, and go again", async () => {
  const opened = await open();
  const secrets = /Amara|Daniel|mail\.example|Fictional|new flat|1991/;
  expect(document.body.textContent).not.toMatch(secrets);
  expect(document.body.innerHTML).not.toMatch(secrets);
  await press(opened, "Show names and addresses");
  for (const secret of ["Amara Test", "Daniel Test", "og-test-amara@mail.example", "new flat"]) expect(document.body.textContent).toContain(secret);
  await expectAccessible(opened);
  await press(opened, "Hide names and addresses");
  expect(document.body.innerHTML).not.toMatch(secrets);
});

it("An address that was safe long ago is to be asked about again, one that isn't is not", async () => {
  await open({ [`GET /api/cases/${CASE}`]: { json: { ...ONE, ownAddresses: [{ ...ONE.ownAddresses[0], checked: "2020-01-05" }, { ...ONE.ownAddresses[0], id: idOf("12"), safety: "unsafe", checked: "2020-01-05" }] } } });
  expect(await screen.findAllByText("That is long ago. Ask her again.")).toHaveLength(1);
});

it("A case that is not there and one that is sealed are told apart by nobody", async () => {
  const opened = await open({}, null);
  await press(opened, /^OG-1042/);
  closeAll();
  await open({ "GET /api/cases/OG-9": { status: 404 } }, "OG-9");
  expect(await screen.findByText("There is no such case, or only its own team may see it.")).toBeTruthy();
});

it("A name that is looked for travels in the body", async () => {
  const opened = await open({ "POST /api/me/cases/search": { json: [] } }, null);
  await opened.user.type(screen.getByRole("textbox"), "Amara Test");
  expect(await screen.findByText("No case found that you may see.")).toBeTruthy();
  expect(opened.asked.filter(({ address }) => /amara/i.test(address))).toEqual([]);
  expect(changes(opened).at(-1)?.body).toEqual({ wanted: "Amara Test" });
});

it("What she agreed to is not sent before everything is there, then once, with six months", async () => {
  const opened = await open({ [`POST /api/cases/${CASE}/consents`]: { json: { facts: [idOf("20")] } } });
  await press(opened, "Record what she agreed to");
  await press(opened, "Save her answer");
  expect((await screen.findAllByRole("alert")).some((alert) => alert.textContent.includes("Tick both"))).toBe(true);
  expect(changes(opened)).toEqual([]);
  await tick(opened, POLICE.name);
  await tick(opened, "Danger and threats");
  await tick(opened, /change her mind at any time/);
  await tick(opened, /explain what it changes/);
  await pick(opened, "In person");
  await press(opened, "Save her answer");
  expect(await screen.findByText("Her answer is saved.")).toBeTruthy();
  const [sent, ...more] = changes(opened);
  expect(more).toEqual([]);
  expect(sent?.body).toMatchObject({ state: "given", agencies: [POLICE.id], categories: ["risk"], purposes: ["safety"], how: "in_person", toldSheCanChangeHerMind: true, toldTheImpact: true });
  const until = new Date(sent?.body?.["until"] as string);
  expect(Math.round((until.getTime() - Date.now()) / 86_400_000)).toBeGreaterThan(178);
});

const choose = async (opened: Awaited<ReturnType<typeof open>>): Promise<void> => {
  await press(opened, "She has changed her mind");
  await pick(opened, "Everything, with everybody");
  await pick(opened, "On the phone");
  await press(opened, "See whom we will tell");
};
const affected = { told: [{ agency: POLICE.id, name: POLICE.name }], onlyNamed: [{ agency: "school", name: "Tall Oaks Primary School" }], since: null, tellHer: null };

it("Before it is confirmed, it is shown whom we tell; afterwards how far that has come, and what to tell her", async () => {
  const opened = await open({
    [`POST /api/cases/${CASE}/consents/changes/preview`]: { json: { ...affected, recorded: false } },
    [`POST /api/cases/${CASE}/consents/changes`]: { json: { ...affected, recorded: true, since: "2026-11-25T10:00:00Z", tellHer: idOf("31") } },
    [`GET /api/cases/${CASE}/notices`]: { json: [noticeOf("40", "sent"), noticeOf("41", "acknowledged"), noticeOf("42", "sent")] },
    "GET /api/tasks": { json: [taskOf("31", "tell_her_what_this_changes", "50"), taskOf("32", "ask_for_acknowledgement", "40")] },
    [`POST /api/tasks/${idOf("31")}`]: { json: taskOf("31", "tell_her_what_this_changes", "50") },
  });
  await choose(opened);
  expect(await screen.findByRole("heading", { name: "Whom we will tell" })).toBe(document.activeElement);
  expect(changes(opened).map(({ path }) => path)).toEqual([`/api/cases/${CASE}/consents/changes/preview`]);
  expect(await screen.findByText(/would give her away/)).toBeTruthy();
  await expectAccessible(opened);
  await press(opened, "Stop sharing now");
  expect(await screen.findByText("3 of 3 told, 1 answered, 1 late")).toBeTruthy();
  await expectAccessible(opened);
  const [preview, change] = changes(opened);
  expect(change?.body).toEqual(preview?.body);
  expect(change?.body).not.toHaveProperty("said");
  await press(opened, "I told her");
  await waitFor(() => { expect(changes(opened).at(-1)?.body).toEqual({ outcome: "done" }); });
});

it("Where nobody can say whom we will tell, she can still stop it", async () => {
  const opened = await open({
    [`POST /api/cases/${CASE}/consents/changes/preview`]: { status: 503 },
    [`POST /api/cases/${CASE}/consents/changes`]: { json: { told: [], onlyNamed: [], recorded: true, since: "2026-11-25T10:00:00Z", tellHer: null } },
  });
  await choose(opened);
  await press(opened, "Stop sharing now");
  expect(await screen.findByRole("heading", { name: "Sharing has stopped" })).toBeTruthy();
});

it("An answer that doesn't say that it is in force is never shown as if it were", async () => {
  const opened = await open({
    [`POST /api/cases/${CASE}/consents/changes/preview`]: { json: { ...affected, recorded: false } },
    [`POST /api/cases/${CASE}/consents/changes`]: { json: { ...affected, recorded: false } },
  });
  await choose(opened);
  await press(opened, "Stop sharing now");
  expect(await screen.findByText("I couldn't save this. Nothing is lost: try again in a minute.")).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Sharing has stopped" })).toBeNull();
  await press(opened, "Stop sharing now");
  const [, first, second] = changes(opened);
  expect(first?.body?.["id"]).toBe(second?.body?.["id"]);
});

it("The page never asks her reason", async () => {
  const opened = await open();
  await press(opened, "She has changed her mind");
  expect(await screen.findByText("She doesn't have to say why. Don't ask her.")).toBeTruthy();
  expect(screen.queryAllByRole("textbox")).toEqual([]);
});

it("A call is recorded with the listed number; another number is noticed", async () => {
  const opened = await open({ [`POST /api/cases/${CASE}/file/shared`]: { json: { id: idOf("60") } } });
  await press(opened, "I shared by phone, in person, post or fax");
  expect(await screen.findByText("Ring back on the listed number. Check nobody near you can hear.")).toBeTruthy();
  await press(opened, POLICE.name);
  const number = await screen.findByRole<HTMLInputElement>("textbox", { name: /Number you used/ });
  expect(number.value).toBe(POLICE.phone);
  expect(screen.queryByText(/not the listed number/)).toBeNull();
  await opened.user.type(number, "1");
  expect(await screen.findByText(/not the listed number/)).toBeTruthy();
  await opened.user.type(number, "{Backspace}");
  await tick(opened, "Health");
  await pick(opened, "She agreed");
  expect(await screen.findByText(/She has not agreed to this with them/)).toBeTruthy();
  const ground = screen.getByRole("radiogroup", { name: "Why could you share it?" });
  await opened.user.click(within(ground).getByRole("radio", { name: "To protect life" }));
  await press(opened, "Save on her file");
  expect(await screen.findByText("It is on her file.")).toBeTruthy();
  expect(changes(opened)[0]?.body).toMatchObject({ channel: "phone", agency: POLICE.id, categories: ["health"], purpose: "safety", basis: "vital", number: POLICE.phone });
});

it("Who asked to take a stop contact off is not offered to do it; somebody else is", async () => {
  const asked = (mine: boolean): object => ({ ...ONE, stopContacts: [{ ...ONE.stopContacts[0], removalAskedAt: "2026-11-24T10:00:00Z", removalAskedByMe: mine }] });
  await open({ [`GET /api/cases/${CASE}`]: { json: asked(true) } });
  expect(screen.queryByRole("button", { name: /^Remove them/ })).toBeNull();
  expect(await screen.findByRole("button", { name: /^Keep them/ })).toBeTruthy();
  closeAll();
  const opened = await open({ [`GET /api/cases/${CASE}`]: { json: asked(false) }, [`DELETE /api/cases/${CASE}/stop-contacts/${idOf("04")}`]: { status: 204 } });
  await press(opened, /^Remove them/);
  await waitFor(() => { expect(changes(opened).map(({ method }) => method)).toEqual(["DELETE"]); });
});

it("Her list is taken over as words: nothing of it runs", async () => {
  const opened = await open({ [`GET /api/cases/${CASE}/her-list`]: { html: LIST } });
  await press(opened, "Her list on one page");
  expect(await screen.findByRole("columnheader", { name: "When" })).toBeTruthy();
  expect(opened.container.querySelector("script")).toBeNull();
});

it("Another answer than hers is said to be no answer", async () => {
  const opened = await open({ [`GET /api/cases/${CASE}/her-list`]: { html: "<html><body>proxy</body></html>" } });
  await press(opened, "Her list on one page");
  expect(await screen.findByText("I couldn't look this up just now. Try again in a minute.")).toBeTruthy();
});

it("No address on the way holds a name or an address of hers", async () => {
  const opened = await open();
  await press(opened, "Show names and addresses");
  await press(opened, "Her file");
  expect(opened.asked.filter(({ address }) => /amara|daniel|mail\.example/i.test(address))).toEqual([]);
  expect(window.localStorage.length + window.sessionStorage.length).toBe(0);
  expect(window.location.href).not.toContain(CASE);
});
