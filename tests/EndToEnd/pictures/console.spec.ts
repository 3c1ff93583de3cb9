/** Keeps the pictures of the console. They make their own agencies, so that something ends soon and something waits. */
import { expect, test, type Page } from "@playwright/test";
import { asking, dayFromNow, expectTitle, open } from "../console/steps";

async function keep(page: Page, file: string): Promise<void> {
  await expect(page.getByText("Loading…")).toHaveCount(0);
  await page.evaluate(() => { window.scrollTo(0, 0); });
  const picture = await page.screenshot({ path: `../../addin/docs/console-${file}.png` });
  expect(picture.byteLength).toBeGreaterThan(10_000);
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: "reduce" });
});

const agreement = (end: number): object => ({
  state: "signed", start: dayFromNow(-30), endInclusive: dayFromNow(end), purposes: ["safety", "marac"], categories: ["identity", "contact", "risk"], consentRequired: true, securityMethod: "message_encryption",
});

test("The register has something to show", async ({ request }) => {
  const [ben, imogen] = [await asking(request, "ben"), await asking(request, "imogen")];
  for (const [id, name, end] of [["coast-housing", "Coast Housing", 5], ["coast-health", "Coast Health", 24], ["coast-law", "Coast Law", 51]] as const) {
    const { id: proposal } = await ben("post", "/api/proposals", { agency: { id, name, domains: [`${id}.example`], pointOfContact: { address: `duty@${id}.example` }, agreement: agreement(end) } }) as { id: string };
    await imogen("post", `/api/proposals/${proposal}/approve`, {});
  }
  await ben("post", "/api/proposals", {
    agency: {
      id: "coast-health", name: "Coast Health", domains: ["coast-health.example", "coast-clinic.example"], pointOfContact: { address: "duty@coast-health.example", phone: "01632 960155" },
      agreement: { ...agreement(389), categories: ["identity", "contact", "health"] },
    },
    note: "They signed for another year and opened a clinic.",
  });
});

const PICTURES: [file: string, who: "ben" | "imogen", hash: string, title: string][] = [
  ["agencies", "ben", "#/agencies", "Agencies"],
  ["form", "ben", "#/agencies/%2Bnew", "Add a partner"],
  ["calendar", "imogen", "#/calendar", "Calendar"],
  ["rollout", "ben", "#/rollout", "Rollout"],
  ["setup", "ben", "#/setup", "Set-up"],
];

for (const [file, who, hash, title] of PICTURES) {
  test(`Picture: ${file}`, async ({ page }) => {
    await open(page, who, hash);
    await expectTitle(page, title);
    await keep(page, file);
  });
}

test("Picture: a proposal to approve", async ({ page }) => {
  await open(page, "imogen", "#/proposals");
  await page.getByRole("link", { name: "Agency: Coast Health" }).first().click();
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page.getByText("last 30 days", { exact: false }).nth(1)).toBeVisible();
  await keep(page, "proposal");
});

test("Picture: a mail that is tried, dark", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await open(page, "ben", "#/trial/coast-health");
  await page.getByLabel("Subject").fill("Case 12");
  await page.getByLabel("Message").fill("Samira Testcase came to the clinic on Tuesday with a broken wrist.");
  await page.getByLabel("Her made-up name").fill("Samira Testcase");
  await page.getByRole("button", { name: "See what would happen" }).click();
  await expect(page.locator("[data-outcome]")).toBeVisible();
  await keep(page, "trial-dark");
});

test("Picture: what is wrong, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "ben", "#/agencies/%2Bnew");
  await page.getByLabel("Domains", { exact: true }).fill("gmail.com");
  await page.getByRole("button", { name: "Propose it" }).click();
  await expect(page.getByText("It can't be proposed yet", { exact: false })).toBeVisible();
  await keep(page, "faults-small");
});
