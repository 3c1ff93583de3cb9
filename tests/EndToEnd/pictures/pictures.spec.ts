/** Keeps the pictures that the documents show. */
import { expect, test, type Page } from "@playwright/test";
import { alertBox, expectGone, openDraft, pane, send, sendButton, stopAndOpenPane } from "../steps";

const PICTURES: [file: string, scheme: "light" | "dark", reach: (page: Page) => Promise<void>][] = [
  ["arrived", "light", async (page) => { await openDraft(page, "Update for the police, she agreed"); await expectGone(page, "encrypted"); }],
  ["alert", "light", async (page) => { await openDraft(page, "Reply-all adds one she ruled out"); await send(page); await expect(alertBox(page)).toBeVisible(); }],
  ["pane", "light", async (page) => { await stopAndOpenPane(page, "The password beside the file"); }],
  ["asked-dark", "dark", async (page) => { await stopAndOpenPane(page, "Nobody has asked her yet"); }],
  ["at-risk", "light", async (page) => {
    const beside = await stopAndOpenPane(page, "Someone is at risk, agreement ended");
    await beside.getByRole("button", { name: "Someone is at risk" }).click();
    await expect(beside.getByLabel("Another person")).toBeVisible();
  }],
];

for (const [file, scheme, reach] of PICTURES) {
  test(`Picture: ${file}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto("/simulator.html");
    await expect(sendButton(page)).toBeVisible();
    await reach(page);
    // What opens has stopped moving.
    await page.waitForTimeout(600);
    const picture = await page.screenshot({ path: `../../addin/docs/${file}.png` });
    expect(picture.byteLength).toBeGreaterThan(10_000);
  });
}

test("Picture: on a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/simulator.html");
  await expect(sendButton(page)).toBeVisible();
  await stopAndOpenPane(page, "A name in the subject");
  await pane(page).getByRole("heading").first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(600);
  await page.screenshot({ path: "../../addin/docs/pane-small.png" });
});
