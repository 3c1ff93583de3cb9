/** What a worker does on the page, in words. */
import { expect, type Locator, type Page } from "@playwright/test";

export const sendButton = (page: Page): Locator => page.getByRole("button", { name: "Send", exact: true });
export const banner = (page: Page): Locator => page.locator("[data-outcome]");

/** Opens the page and waits until somebody can write. */
export async function open(page: Page): Promise<void> {
  await page.goto("/");
  await expect(sendButton(page)).toBeVisible();
}

export async function choose(page: Page, example: string): Promise<void> {
  const box = page.getByLabel("Start from an example");
  if (await box.isVisible()) await box.selectOption({ label: example });
  else await page.getByRole("navigation", { name: "Ready examples" }).getByRole("button", { name: example }).click();
}

/** Presses Send and waits for the answer. */
export async function send(page: Page): Promise<void> {
  await sendButton(page).click();
  await expect(banner(page)).toBeVisible();
}

export async function tryExample(page: Page, example: string): Promise<void> {
  await open(page);
  await choose(page, example);
  await send(page);
}
