// @vitest-environment jsdom
import "./inBrowser";
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { POLICE, encrypted } from "../answers";
import { closeAll, DECISION, expectAccessible, ME, open, press, stoppedBy } from "./stage";

const SCHOOL = "dsl@talloaks.sch.example";
const LISTED = "karen.bright.test@gmail.com";

afterEach(closeAll);

describe("Why was I stopped", () => {
  it("is said in one sentence and for each person, and ends with a phone number", async () => {
    const { container } = await open({ answer: stoppedBy("block_release", ["R5-FREEMAIL"], { workerText: ["That's a personal address, not an agency."] }) });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Held");
    await waitFor(() => { expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 })); });
    expect(screen.getByText("That's a personal address, not an agency.")).toBeDefined();
    const people = screen.getByRole("region", { name: "For each person" });
    expect(within(people).getByText("It is a personal address, not an agency.")).toBeDefined();
    expect(within(people).getByText("Northmoor Police")).toBeDefined();
    expect(screen.getByRole("link", { name: "01632 960110" }).getAttribute("href")).toBe("tel:01632960110");
    expect(screen.getByText(/Check nobody near you can hear/)).toBeDefined();
    await expectAccessible(container);
  });

  it("is answered by what was missing when the check had nothing against it: nothing is asked, and it does not say sent", async () => {
    const { user, office } = await open({ answer: { ...encrypted(), id: DECISION } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("It may go");
    expect(screen.queryByText(/Sent/)).toBeNull();
    expect(screen.queryByRole("button", { name: "I'm not sure: ask" })).toBeNull();
    await press(user, "Put the marking on top");
    expect(await screen.findByText("The marking is on top. Press Send again.")).toBeDefined();
    expect(office.control.item?.body).toBe("<p><strong>Personal and Confidential - to be opened by the recipient only</strong></p><p>Hello</p>");
    await waitFor(() => { expect(screen.queryByRole("button", { name: "Put the marking on top" })).toBeNull(); });
  });

  it("has no answer before the first Send", async () => {
    const { container } = await open({ answer: undefined });
    expect(screen.getByRole("heading", { name: "Nothing was stopped" })).toBeDefined();
    expect(screen.getByText(`Signed in as ${ME.name}`)).toBeDefined();
    await expectAccessible(container);
  });

  it("opens on the decision that an alert's button hands over, also while the pane is open already", async () => {
    const answer = stoppedBy("hard_block", ["S7-ADDRESS"]);
    const { office } = await open({ answer: undefined, replies: { [`/api/disclosures/${DECISION}`]: { json: answer } } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Nothing was stopped");
    office.Office.actions.associate("onMessageSend", (event: { completed: (options: object) => void }) => {
      event.completed({ allowEvent: false, errorMessage: "Stopped.", cancelLabel: "Why?", commandId: "OutlookGuardMessagePane", contextData: JSON.stringify({ disclosure: DECISION }) });
    });
    await office.control.send();
    office.control.pressAlert("take-action");
    expect(await screen.findByRole("heading", { name: "Stopped", level: 1 })).toBeDefined();
  });

  it.each([[404], [500], [403]])("cannot be looked up with status %d, and the mail is still there", async (status) => {
    const { container } = await open({ answer: stoppedBy("justify", ["C2-NOT-RECORDED"]), replies: { [`/api/disclosures/${DECISION}`]: { status } } });
    expect(screen.getByText(/Your mail is still here/)).toBeDefined();
    expect(screen.getByText(/ring 999/)).toBeDefined();
    await expectAccessible(container);
  });

  it("never offers danger at a hard stop", async () => {
    await open({ answer: stoppedBy("hard_block", ["S1-SAFETY-STOP", "C4-WITHDRAWN"]) });
    expect(screen.queryByRole("button", { name: "Someone is at risk" })).toBeNull();
    expect(screen.getByRole("button", { name: "I'm not sure: ask" })).toBeDefined();
  });

  it("shows a rule that these words do not know by its code", async () => {
    await open({ answer: stoppedBy("block_release", ["Z9-NEW"]) });
    expect(screen.getAllByText("Z9-NEW").length).toBeGreaterThan(0);
  });
});

describe("Signing in", () => {
  it("is asked for when there is no token, and then the pane goes on", async () => {
    let signedIn = false;
    const { user, container } = await open({
      answer: stoppedBy("justify", ["C2-NOT-RECORDED"]),
      quiet: () => (signedIn ? Promise.resolve("t") : Promise.reject(new Error("no"))),
      asking: () => { signedIn = true; return Promise.resolve("t"); },
    });
    expect(screen.getByRole("heading", { name: "Sign in" })).toBeDefined();
    await expectAccessible(container);
    await press(user, "Sign in");
    expect(await screen.findByRole("heading", { name: "One question first" })).toBeDefined();
  });

  it("that fails says so", async () => {
    const { user } = await open({ quiet: () => Promise.reject(new Error("no")), asking: () => Promise.reject(new Error("no")) });
    await press(user, "Sign in");
    expect(await screen.findByText(/That didn't work/)).toBeDefined();
  });

  it("is asked for again when the service knows the token no more", async () => {
    await open({ replies: { "/api/me": { status: 401 } } });
    expect(screen.getByRole("heading", { name: "Sign in" })).toBeDefined();
  });
});

describe("Taking somebody off", () => {
  const two = stoppedBy("block_release", ["R5-FREEMAIL"], {
    recipients: [
      { address: POLICE, outcome: "allow_encrypt_mark", reasons: [] },
      { address: LISTED, outcome: "block_release", reasons: ["R5-FREEMAIL"] },
    ],
  });
  const people = { to: [{ displayName: "Police", emailAddress: POLICE }], cc: [{ displayName: "Karen", emailAddress: LISTED.toUpperCase() }] };

  it("leaves everybody else in their place", async () => {
    const { user, office } = await open({ answer: two, item: people });
    await press(user, `Take ${LISTED} off`);
    expect(await screen.findByText(`${LISTED} is off. Press Send again.`)).toBeDefined();
    expect(office.control.item).toMatchObject({ to: people.to, cc: [] });
    expect(office.control.calls).not.toContain("to.setAsync");
    expect(office.control.violations).toEqual([]);
  });

  it("or sending to the others now, with those who wait named", async () => {
    const { user, office } = await open({ answer: two, item: { ...people, bcc: [{ displayName: "", emailAddress: SCHOOL }] } });
    await press(user, `Send to ${POLICE} now`);
    expect(await screen.findByText("Taken off this mail. Write to them later:")).toBeDefined();
    expect(office.control.item).toMatchObject({ to: people.to, cc: [], bcc: [] });
  });

  it("that Outlook refuses is told, and nothing else is changed", async () => {
    const { user, office } = await open({ answer: two, item: people });
    office.control.misbehave("cc.setAsync", { does: "fail" });
    await press(user, `Take ${LISTED} off`);
    expect(await screen.findByText(/Outlook didn't let me change that/)).toBeDefined();
    expect(office.control.item).toMatchObject(people);
  });

  it("is not offered for a member of a list, who stands nowhere on the mail", async () => {
    await open({ answer: two, item: { to: [{ displayName: "All", emailAddress: "all@larkfield-wra.example" }] } });
    expect(screen.queryByRole("button", { name: `Take ${LISTED} off` })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Send to/ })).toBeNull();
  });
});
