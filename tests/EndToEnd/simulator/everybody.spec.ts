/** For everybody: screen readers, keyboards, small screens, the dark; and nothing about anybody is kept or said. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { alertBox, behave, chips, closeAlert, expectGone, folders, line, message, newMail, openDraft, pane, send, sendButton, settled, sharedPage, stopAndOpenPane } from "../steps";

const page = sharedPage();

const STATES: [name: string, reach: (page: Page) => Promise<void>][] = [
  ["a new mail", async (here) => { await newMail(here, "marac@northmoor.police.example", "Minutes", "The minutes."); await behave(here); }],
  ["the alert", async (here) => { await openDraft(here, "She said no"); await send(here); await expect(alertBox(here)).toBeVisible(); await here.waitForTimeout(500); }],
  ["the pane", async (here) => { await stopAndOpenPane(here, "The password beside the file"); }],
  ["the danger form", async (here) => { const beside = await stopAndOpenPane(here, "Someone is at risk, agreement ended"); await beside.getByRole("button", { name: "Someone is at risk" }).click(); await expect(beside.getByLabel("Another person")).toBeVisible(); }],
  ["what arrived", async (here) => { await openDraft(here, "Update for the police, she agreed"); await expectGone(here, "encrypted"); }],
  ["an invitation", async (here) => { await openDraft(here, "An invitation that gives the refuge away"); }],
  ["drafts", async (here) => { await folders(here).getByRole("button", { name: /^Drafts/ }).click(); }],
];

test.afterEach(async () => { await closeAlert(page()); });

for (const scheme of ["light", "dark"] as const) {
  for (const [name, reach] of STATES) {
    test(`axe finds nothing: ${name}, ${scheme}`, async () => {
      await page().emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await reach(page());
      // A dialog that is still fading has another contrast for a moment: what counts is the page at rest.
      await expect(async () => {
        // Fluent UI's own traps of the keyboard's focus: it takes them out of the way as soon as they are reached.
        const { violations } = await new AxeBuilder({ page: page() }).exclude("[data-tabster-dummy]").withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.html}`).join(" | ")}`)).toEqual([]);
      }).toPass({ timeout: 20_000 });
    });
  }
}

for (const width of [320, 640, 1000]) {
  test(`Nothing is cut off or scrolls sideways at ${String(width)} px`, async () => {
    await page().setViewportSize({ width, height: 800 });
    await openDraft(page(), "Many people on one mail");
    await send(page());
    await alertBox(page()).getByRole("button", { name: "Put it right" }).click();
    await expect(pane(page()).getByRole("heading").first()).toBeVisible();
    for (const frame of page().frames().filter((one) => !one.url().includes("runtime"))) {
      const wide = await frame.evaluate(() => [...document.querySelectorAll("body *")].filter((one) => {
        const { right, width: own } = one.getBoundingClientRect();
        return own > 0 && right > document.documentElement.clientWidth + 1;
      }).map((one) => one.outerHTML.slice(0, 120)));
      expect(wide).toEqual([]);
    }
    await page().setViewportSize({ width: 1440, height: 900 });
  });
}

test("A mail is written, stopped, mended and sent by keyboard alone", async () => {
  await folders(page()).getByRole("button", { name: "New mail" }).focus();
  await page().keyboard.press("Enter");
  await line(page(), "To").focus();
  await page().keyboard.type("marac@northm00r.police.example,");
  await expect(chips(page(), "To")).toHaveCount(1);
  await page().getByLabel("Subject").focus();
  await page().keyboard.type("Case OG-1042");
  await message(page()).focus();
  await page().keyboard.type("Amara Okonkwo can give her statement on Friday.");
  await page().keyboard.press("Control+Enter");
  await expect(alertBox(page())).toBeVisible();
  await alertBox(page()).getByRole("button", { name: "Put it right" }).focus();
  await page().keyboard.press("Enter");
  await pane(page()).getByRole("button", { name: "Use marac@northmoor.police.example" }).focus();
  await page().keyboard.press("Enter");
  await expect(chips(page(), "To")).toContainText(["marac@northmoor.police.example"]);
  await sendButton(page()).focus();
  await page().keyboard.press("Enter");
  await expect(page().getByRole("heading", { name: "What arrived" })).toBeFocused();
});

test("Nothing about anybody is kept in the browser, said on its console or written into an address", async ({ browser }) => {
  const fresh = await browser.newContext();
  const here = await fresh.newPage();
  const said: string[] = [];
  const addresses: string[] = [];
  here.on("console", (one) => said.push(one.text()));
  here.on("pageerror", (error) => said.push(error.message));
  here.on("request", (request) => addresses.push(request.url()));
  await here.goto("/");
  await expect(sendButton(here)).toBeVisible();
  for (const title of ["Update for the police, she agreed", "Nobody has asked her yet"]) {
    await openDraft(here, title);
    await settled(here);
    await send(here);
  }
  await alertBox(here).getByRole("button", { name: "Put it right" }).click();
  await expect(pane(here).getByRole("heading").first()).toBeVisible();

  const kept = async (): Promise<string> => {
    const all = await Promise.all(here.frames().map((frame) => frame.evaluate(async () => [
      { ...localStorage }, { ...sessionStorage }, document.cookie, (await indexedDB.databases()).map((one) => one.name), await caches.keys(), location.href, history.state as unknown, window.name,
    ])));
    return JSON.stringify(all) + JSON.stringify(await fresh.cookies());
  };
  const session = (): Promise<string> => here.evaluate(() => JSON.stringify(window.outlookGuardFakeOffice.control.session));
  const canary = /Okonkwo|Amara|Łucja|Wiśniewska|OG-1|marac|northmoor|eyJ/;
  expect(await kept()).not.toMatch(canary);
  expect(await session()).not.toMatch(canary);
  expect(addresses.join(" ")).not.toMatch(canary);
  expect(said).toEqual([]);

  // The control: what this test looks for, it finds, in each of the places.
  await here.frames()[1]?.evaluate(() => { sessionStorage.setItem("draft", "Amara"); console.log("Amara"); void fetch("/ready?Amara"); });
  await here.evaluate(() => { Object.assign(window.outlookGuardFakeOffice.control.session, { draft: "Amara" }); });
  expect(await kept()).toMatch(canary);
  expect(await session()).toMatch(canary);
  await expect.poll(() => said.join(" ")).toMatch(canary);
  await expect.poll(() => addresses.join(" ")).toMatch(canary);
  await fresh.close();
});
