/** What a worker does in the played Outlook, in words. */
import { expect, test, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { FakeOffice } from "../../addin/src/simulator/office";

declare global {
  interface Window { outlookGuardFakeOffice: FakeOffice }
}

/** One page for a whole file: opening it is what costs. */
export function sharedPage(): () => Page {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
    await page.goto("/simulator.html");
    await expect(sendButton(page)).toBeVisible();
  });
  test.afterAll(async () => { await page.context().close(); });
  return () => page;
}

export const sendButton = (page: Page): Locator => page.getByRole("button", { name: "Send", exact: true });
export const alertBox = (page: Page): Locator => page.getByRole("alertdialog");
export const delivery = (page: Page): Locator => page.locator("[data-delivery]");
export const folders = (page: Page): Locator => page.getByRole("navigation", { name: "Folders" });
export const pane = (page: Page): FrameLocator => page.frameLocator("iframe[title='OutlookGuard']");
export const message = (page: Page): Locator => page.getByRole("textbox", { name: "Message" });
export const line = (page: Page, name: string): Locator => page.getByLabel(`${name}: name or address`, { exact: true });
export const chips = (page: Page, line: string): Locator => page.getByRole("list", { name: line, exact: true }).getByRole("listitem");

/** How Outlook, the service and the sign-in behave from now on, by the panel's own words. */
export async function behave(page: Page, ...choices: [label: string, option: string][]): Promise<void> {
  const panel = folders(page).locator("details", { hasText: "How Outlook and the service behave" });
  if ((await panel.getAttribute("open")) === null) await panel.locator("summary").click();
  for (const [label, option] of choices) await panel.getByLabel(label, { exact: true }).selectOption({ label: option });
}

export const WELL_BEHAVED: [string, string][] = [
  ["Outlook", "on the web"], ["Newest thing it can do", "everything"], ["Runtimes woken for one event", "1"], ["Outlook's calls", "work"],
  ["The service", "answers"], ["Sign-in", "works by itself"], ["Sensitivity labels", "one that encrypts"],
];

export async function openDraft(page: Page, title: string): Promise<void> {
  await folders(page).getByRole("button", { name: title, exact: true }).click();
  await expect(sendButton(page)).toBeEnabled();
}

export async function newMail(page: Page, to: string, subject: string, body: string): Promise<void> {
  await folders(page).getByRole("button", { name: "New mail" }).click();
  await line(page, "To").fill(`${to};`);
  await page.getByLabel("Subject").fill(subject);
  await message(page).fill(body);
}

/** Waits until what happens after the last change, before Send, has happened: files read, words warm. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(100);
  await page.evaluate(() => window.outlookGuardFakeOffice.control.settled());
}

/** Presses Send and waits for Outlook's dialog or for the mail that has gone. */
export async function send(page: Page): Promise<"gone" | "stopped"> {
  await sendButton(page).click();
  await expect(delivery(page).or(alertBox(page))).toBeVisible();
  return (await delivery(page).isVisible()) ? "gone" : "stopped";
}

/** What an add-in must never do was not done. */
export const violations = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.outlookGuardFakeOffice.control.violations);
export const departed = (page: Page): Promise<number> => page.evaluate(() => window.outlookGuardFakeOffice.control.departed.length);

export async function expectGone(page: Page, how: "encrypted" | "plain"): Promise<void> {
  expect(await send(page) === "gone" ? "" : await alertBox(page).innerText()).toBe("");
  await expect(delivery(page)).toHaveAttribute("data-delivery", how);
  expect(await violations(page)).toEqual([]);
}

/** It stays, is told in words, and nothing has left. */
export async function expectStopped(page: Page, says: string | RegExp): Promise<void> {
  expect(await send(page)).toBe("stopped");
  await expect(alertBox(page)).toContainText(says, { timeout: 2_000 });
  expect(await departed(page)).toBe(0);
  expect(await violations(page)).toEqual([]);
}

export async function stopAndOpenPane(page: Page, title: string): Promise<FrameLocator> {
  await openDraft(page, title);
  expect(await send(page)).toBe("stopped");
  await alertBox(page).getByRole("button", { name: "Put it right" }).click();
  await expect(alertBox(page)).toHaveCount(0);
  const beside = pane(page);
  await expect(beside.getByRole("heading").first()).toBeVisible();
  return beside;
}

/** Whatever dialog a failed test left open. */
export async function closeAlert(page: Page): Promise<void> {
  await page.evaluate(() => { window.outlookGuardFakeOffice.control.pressAlert("dont-send"); });
  await expect(alertBox(page)).toHaveCount(0);
}

export const dontSend = (page: Page): Promise<void> => alertBox(page).getByRole("button", { name: "Don't Send" }).click();
