/** What a worker does on the pages about cases, in words. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** A task pane's width. Source: Outlook shows it from 320 px upwards. */
export const PANE = { width: 320, height: 780 };

export async function openCases(page: Page, as?: string): Promise<void> {
  await page.goto("/cases.html");
  await expect(page.getByRole("heading", { name: "Find a case" })).toBeVisible();
  if (as !== undefined) await page.getByLabel("Working as").selectOption({ label: as });
  await expect(page.getByRole("heading", { name: "Find a case" })).toBeVisible();
}

export async function openCase(page: Page, reference: string, as?: string): Promise<void> {
  await openCases(page, as);
  await page.getByLabel("Case number or a whole name").fill(reference);
  await page.getByRole("button", { name: new RegExp(`^${reference}`) }).click();
  await expect(page.getByRole("heading", { name: `Case ${reference}`, level: 1 })).toBeVisible();
}

/** A case of this walk's own, so that walks do not meet. */
export async function newCase(page: Page, reference: string, as?: string): Promise<void> {
  await openCases(page, as);
  await page.getByRole("button", { name: "Open a new case" }).click();
  await page.getByLabel("Case number").fill(reference);
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByRole("heading", { name: `Case ${reference}`, level: 1 })).toBeVisible();
}

export const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).click();
export const tick = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("checkbox", { name }).check();
export const choose = (page: Page, question: string, answer: string): Promise<void> => page.getByRole("radiogroup", { name: question }).getByRole("radio", { name: answer, exact: true }).check();

export async function pickAgency(page: Page, name: string): Promise<void> {
  await page.getByRole("textbox", { name: /agency|share with|Who is it about/i }).fill(name);
  await press(page, `Choose ${name}`);
}

/** She agrees, aloud, to one agency. */
export async function sheAgrees(page: Page, agency: string): Promise<void> {
  await press(page, "Record what she agreed to");
  await pickAgency(page, agency);
  await tick(page, "Name, birth date, numbers");
  await tick(page, "Danger and threats");
  await tick(page, "I told her she can change her mind at any time");
  await tick(page, "I told her we will explain what it changes for her");
  await choose(page, "How did she say so?", "In person");
  await press(page, "Save her answer");
  await expect(page.getByText("Her answer is saved.")).toBeVisible();
}

/** A call with an agency of the case, recorded. */
export async function iRang(page: Page, agency: string): Promise<void> {
  await press(page, "I shared by phone, in person, post or fax");
  await page.getByRole("button", { name: agency, exact: true }).click();
  await tick(page, "Danger and threats");
  await choose(page, "Why could you share it?", "She agreed");
  await press(page, "Save on her file");
  await expect(page.getByText("It is on her file.")).toBeVisible();
}

/** No violation of any rule, nothing wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

/** How long a worker's task took the browser, for the report. Times are told, never asserted. */
export async function timed(task: string, walk: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await walk();
  process.stdout.write(`      ${task}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}
