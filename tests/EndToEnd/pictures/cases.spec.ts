/** Keeps the pictures of the pages about cases: a task pane's width first, because that is where they must fit. */
import { expect, test, type Page } from "@playwright/test";
import { choose, iRang, newCase, openCase, PANE, press, sheAgrees } from "../cases/steps";

const NUMBER = String(Date.now()).slice(-5);

async function keep(page: Page, file: string): Promise<void> {
  const picture = await page.screenshot({ path: `../../addin/docs/cases-${file}.png`, fullPage: true });
  expect(picture.byteLength).toBeGreaterThan(10_000);
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(PANE);
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("Picture: a case, names hidden", async ({ page }) => {
  await openCase(page, "OG-1042");
  await expect(page.getByText("She agreed, until").first()).toBeVisible();
  await keep(page, "case");
});

test("Picture: a case with names, wide and dark", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await openCase(page, "OG-1042");
  await press(page, "Show names and addresses");
  await expect(page.getByText("She agreed, until").first()).toBeVisible();
  await keep(page, "case-dark");
});

test("Picture: recording what she agreed to", async ({ page }) => {
  await openCase(page, "OG-1042");
  await press(page, "Record what she agreed to");
  await expect(page.getByRole("checkbox", { name: "Northmoor Police" })).toBeVisible();
  await press(page, "Save her answer");
  await keep(page, "agree");
});

test("Pictures: she has changed her mind", async ({ page }) => {
  await newCase(page, `P-1-${NUMBER}`);
  await sheAgrees(page, "Northmoor Police");
  await sheAgrees(page, "Tall Oaks Primary School");
  await iRang(page, "Northmoor Police");
  await press(page, "She has changed her mind");
  await choose(page, "What should stop?", "Everything, with everybody");
  await choose(page, "How did she tell you?", "On the phone");
  await keep(page, "change");
  await press(page, "See whom we will tell");
  await expect(page.getByRole("heading", { name: "Whom we will tell" })).toBeVisible();
  await keep(page, "whom");
  await press(page, "Stop sharing now");
  await expect(page.getByText("Told, no answer yet")).toBeVisible({ timeout: 30_000 });
  await keep(page, "stopped");
  await press(page, "Back to the case");
  await press(page, "Her file");
  await expect(page.getByText(/lines$/)).toBeVisible();
  await keep(page, "file");
  await press(page, "Back");
  await press(page, "Her list on one page");
  await expect(page.getByText("Who with")).toHaveCount(2);
  await keep(page, "list");
});

test("Picture: something shared by phone", async ({ page }) => {
  await openCase(page, "OG-1042");
  await press(page, "I shared by phone, in person, post or fax");
  await page.getByRole("button", { name: "Northmoor Police", exact: true }).click();
  await expect(page.getByLabel("Number you used")).toBeVisible();
  await keep(page, "share");
});
