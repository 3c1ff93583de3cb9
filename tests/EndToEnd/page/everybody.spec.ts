/** The page for everybody: keyboard, screen reader, small screens, the dark, and nothing kept. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { banner, choose, open, send, sendButton, tryExample } from "../steps";

const STATES: [name: string, reach: (page: Page) => Promise<void>][] = [
  ["writing", open],
  ["missing recipients", async (page) => { await open(page); await sendButton(page).click(); }],
  ["danger form", async (page) => { await open(page); await choose(page, "Someone is at risk, agreement ended"); }],
  ["encrypted, with why", async (page) => { await tryExample(page, "Update for the police, she agreed"); await page.getByText("Why?", { exact: true }).click(); }],
  ["asked", (page) => tryExample(page, "A file nobody can look into")],
  ["held for one of two", (page) => tryExample(page, "Reply-all adds one she ruled out")],
  ["stopped", (page) => tryExample(page, "The password beside the file")],
  ["invitation", (page) => tryExample(page, "An invitation that gives the refuge away")],
];

for (const scheme of ["light", "dark"] as const) {
  for (const [name, reach] of STATES) {
    test(`axe finds nothing: ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await reach(page);
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
    });
  }
}

for (const width of [320, 640, 1000, 1440]) {
  test(`Nothing is cut off or scrolls sideways at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const example of ["Someone is at risk, agreement ended", "Many people on one mail", "Reply-all adds one she ruled out"]) {
      await tryExample(page, example);
      const wide = await page.evaluate(() => [...document.querySelectorAll("body *")].filter((one) => {
        const { right, width: own } = one.getBoundingClientRect();
        return own > 0 && right > document.documentElement.clientWidth + 1;
      }).map((one) => one.outerHTML.slice(0, 120)));
      expect(wide).toEqual([]);
    }
  });
}

test("A mail is written and sent by keyboard alone", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the mail" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("To", { exact: true })).toBeFocused();
  await page.keyboard.type("marac@northmoor.police.example,");
  await expect(page.getByRole("status").filter({ hasText: "marac@northmoor.police.example added" })).toBeVisible();
  await page.getByLabel("Subject").focus();
  await page.keyboard.type("Thursday's meeting");
  await page.getByLabel("Message").focus();
  await page.keyboard.type("Can we move it?");
  await page.keyboard.press("Control+Enter");
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow");
});

test("A mail to nobody is explained, and the explanation leads to the box", async ({ page }) => {
  await open(page);
  await sendButton(page).click();
  await page.getByRole("button", { name: "Who is it for? Add at least one address." }).click();
  await expect(page.getByLabel("To", { exact: true })).toBeFocused();
});

test("Files are chosen, named, and taken off again", async ({ page }) => {
  await open(page);
  await page.locator("input[type=file]").setInputFiles([{ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("one") }, { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from("two") }]);
  await expect(page.getByRole("status").filter({ hasText: "a.txt attached. b.txt attached." })).toBeVisible();
  const files = page.getByRole("list", { name: "Files" });
  await files.getByRole("button", { name: "Remove a.txt" }).click();
  await expect(page.getByRole("button", { name: "Add files" })).toBeFocused();
  await expect(files).toHaveText("b.txt (1 KB)");
});

test("Nothing about anybody is kept in the browser or said on its console", async ({ page, context }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await open(page);
  for (const example of ["Update for the police, she agreed", "The password beside the file", "She said no"]) {
    await choose(page, example);
    await send(page);
  }
  const kept = async (): Promise<string> => JSON.stringify(await page.evaluate(async () => [
    { ...localStorage }, { ...sessionStorage }, document.cookie, (await indexedDB.databases()).map((one) => one.name), await caches.keys(), location.href, history.state as unknown,
  ])) + JSON.stringify(await context.cookies());
  const canary = /Okonkwo|Amara|Bluebell|Nguyễn|OG-10|marac|stand\.in\.token/;
  expect(await kept()).not.toMatch(canary);
  expect(addresses.join(" ")).not.toMatch(canary);
  expect(said).toEqual([]);
  // The control: what this test looks for, it finds.
  await page.evaluate(() => { sessionStorage.setItem("draft", "Amara"); });
  expect(await kept()).toMatch(canary);
});
