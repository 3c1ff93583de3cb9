/** From "could not check" there is no way to "sent": the real bundles, a real network, and everything that breaks. */
import { expect, test, type Route } from "@playwright/test";
import { alertBox, behave, chips, closeAlert, line, delivery, departed, dontSend, expectGone, expectStopped, newMail, openDraft, pane, send, sendButton, settled, sharedPage, violations, WELL_BEHAVED } from "../steps";

const page = sharedPage();
const ROUTINE = "Update for the police, she agreed";
const COLLEAGUE = "grace.adeyemi@larkfield-wra.example";

test.afterEach(async () => {
  await page().unrouteAll({ behavior: "ignoreErrors" });
  await page().context().setOffline(false);
  await closeAlert(page());
  await behave(page(), ...WELL_BEHAVED);
});

const NETWORK: [name: string, fake: (route: Route) => Promise<void>, says: RegExp][] = [
  ["down", (route) => route.fulfill({ status: 503, body: "" }), /Ring|couldn't check/],
  ["a fault of the service", (route) => route.fulfill({ status: 500, json: { title: "Something went wrong on our side." } }), /couldn't check/],
  ["garbage", (route) => route.fulfill({ status: 200, contentType: "application/json", body: "{\"contract\":1,\"outcome\":" }), /didn't make sense/],
  ["a proxy's page", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<html>Sign in to the network</html>" }), /didn't make sense/],
  ["wrong schema", (route) => route.fulfill({ json: { contract: 2, outcome: "allow", ticket: "t" } }), /didn't make sense/],
  ["an outcome nobody knows", (route) => route.fulfill({ json: { contract: 1, outcome: "allow_all", recipients: [], obligations: [], ticket: "t" } }), /didn't make sense/],
  ["a redirect", (route) => route.fulfill({ status: 302, headers: { Location: "/ready" } }), /couldn't check|Ring/],
  ["a token that nobody takes", (route) => route.fulfill({ status: 401, json: {} }), /aren't signed in/],
];

for (const [name, fake, says] of NETWORK) {
  test(`Stays: ${name}`, async () => {
    await page().route("**/api/disclosures", fake);
    await openDraft(page(), ROUTINE);
    await expectStopped(page(), says);
  });
}

test("The control: the same mail, undisturbed, goes", async () => {
  await openDraft(page(), ROUTINE);
  await expectGone(page(), "encrypted");
});

test("Offline: mail to an agency stays with a telephone number, mail to a colleague goes, a list does not", async () => {
  await openDraft(page(), ROUTINE);
  await settled(page());
  await page().context().setOffline(true);
  await expectStopped(page(), "Ring Imogen Hale on 01632 960110");
  await dontSend(page());
  await chips(page(), "To").getByRole("button").click();
  await line(page(), "To").fill("marac-list@larkfield-wra.example;");
  await expectStopped(page(), "Ring Imogen Hale");
  await dontSend(page());
  await chips(page(), "To").getByRole("button").click();
  await line(page(), "To").fill(`${COLLEAGUE};`);
  await expectGone(page(), "plain");
  expect(await page().evaluate(() => window.outlookGuardFakeOffice.control.headers["X-OutlookGuard-Outage"])).toMatch(/^[0-9a-f-]{36}$/);
});

test("Slow: it stays after 12 seconds, and the answer that comes later does not release it, not even in classic Outlook", async () => {
  await behave(page(), ["Outlook", "classic, on Windows"]);
  await openDraft(page(), ROUTINE);
  await page().route("**/api/disclosures", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 15_000));
    await route.continue().catch(() => undefined);
  });
  await expectStopped(page(), "took too long");
  await page().waitForTimeout(5_000);
  await expect(alertBox(page())).toBeVisible();
  expect(await departed(page())).toBe(0);
  expect(await page().evaluate(() => window.outlookGuardFakeOffice.control.completions.filter(({ event }) => event === "OnMessageSend").length)).toBe(1);
});

test("A sign-in that has run out is renewed without a word", async () => {
  await behave(page(), ["Sign-in", "has run out once"]);
  await openDraft(page(), ROUTINE);
  await expectGone(page(), "encrypted");
});

test("Nobody signed in: it stays, and the pane offers to sign in", async () => {
  await behave(page(), ["Sign-in", "nobody is signed in"]);
  await openDraft(page(), ROUTINE);
  await expectStopped(page(), "You aren't signed in");
  await alertBox(page()).getByRole("button", { name: "Put it right" }).click();
  await expect(pane(page()).getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("Send pressed twice asks once and sends once", async () => {
  let asked = 0;
  page().on("request", (request) => { if (request.url().endsWith("/api/disclosures")) asked += 1; });
  await openDraft(page(), ROUTINE);
  await sendButton(page()).dblclick();
  await page().keyboard.press("Control+Enter");
  await expect(delivery(page())).toBeVisible();
  expect(asked).toBe(1);
  expect(await departed(page())).toBe(1);
});

test("Three runtimes woken by one Send: one mail", async () => {
  await behave(page(), ["Runtimes woken for one event", "3"]);
  await openDraft(page(), ROUTINE);
  await expectGone(page(), "encrypted");
  expect(await departed(page())).toBe(1);
});

const OUTLOOK: [calls: string, draft: string, says: RegExp][] = [
  ["give an empty file", "A file with risk details", /couldn't read “risk notes.txt”/],
  ["never give a file", "A file with risk details", /couldn't read “risk notes.txt”|took too long/],
  ["fail to give the text", ROUTINE, /couldn't read this mail/],
  ["refuse the header", ROUTINE, /couldn't have this encrypted/],
];

for (const [calls, draft, says] of OUTLOOK) {
  test(`Stays when Outlook's calls ${calls}`, async () => {
    await behave(page(), ["Outlook's calls", calls]);
    await openDraft(page(), draft);
    await expectStopped(page(), says);
  });
}

test("A header that is lost on the way is caught by the mail-flow rules", async () => {
  await behave(page(), ["Outlook's calls", "lose the header on the way"]);
  await openDraft(page(), ROUTINE);
  expect(await send(page())).toBe("gone");
  await expect(delivery(page())).toHaveAttribute("data-delivery", "came-back");
});

for (const [client, set] of [["new, on Windows", "everything"], ["classic, on Windows", "everything"], ["on Mac", "everything"], ["on the web", "1.12"]] as const) {
  test(`Outlook ${client}, up to ${set}`, async () => {
    await behave(page(), ["Outlook", client], ["Newest thing it can do", set]);
    await openDraft(page(), ROUTINE);
    await expectGone(page(), "encrypted");
    await openDraft(page(), "She said no");
    await expectStopped(page(), set === "1.12" ? "Open OutlookGuard above the mail" : "refused consent");
    await expect(alertBox(page()).getByRole("button", { name: "Put it right" })).toHaveCount(set === "1.12" ? 0 : 1);
  });
}

test("With a label in the build the label encrypts; without labels in Outlook the header does", async () => {
  await page().route("**/launchevent.js", async (route) => {
    const real = await route.fetch();
    const script = (await real.text()).replace(/encryptionLabel:\s*(["`'])\1/, "encryptionLabel:\"a1c9e9d4-0000-4000-8000-00000000e0c1\"");
    await route.fulfill({ response: real, body: script });
  });
  await openDraft(page(), ROUTINE);
  await expectGone(page(), "encrypted");
  const left = () => page().evaluate(() => { const [gone] = window.outlookGuardFakeOffice.control.departed; return { label: gone?.label ?? "", header: gone?.headers["X-OutlookGuard-Decision"] ?? "" }; });
  expect((await left()).label).not.toBe("");
  expect((await left()).header).not.toContain("encrypt");
  await behave(page(), ["Sensitivity labels", "none"]);
  await openDraft(page(), ROUTINE);
  await expectGone(page(), "encrypted");
  expect((await left()).label).toBe("");
  expect((await left()).header).toContain("do=encrypt");
});

test("A mail without personal data is not held up by a file that is read", async () => {
  await newMail(page(), "marac@northmoor.police.example", "Minutes", "The minutes are attached.");
  await page().getByLabel("A file from this computer").setInputFiles({ name: "minutes.txt", mimeType: "text/plain", buffer: Buffer.from("The room is booked for Thursday.") });
  await expectGone(page(), "plain");
  expect(await violations(page())).toEqual([]);
});
