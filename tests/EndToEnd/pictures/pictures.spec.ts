/** Keeps the pictures that the documents show. */
import { expect, test } from "@playwright/test";
import { tryExample } from "../steps";

const PICTURES: [file: string, example: string, width: number, height: number, scheme: "light" | "dark"][] = [
  ["encrypted", "Update for the police, she agreed", 1440, 900, "light"],
  ["asked", "A file nobody can look into", 1440, 900, "light"],
  ["held-dark", "Reply-all adds one she ruled out", 1440, 900, "dark"],
  ["stopped", "The password beside the file", 1440, 900, "light"],
  ["stopped-small", "A name in the subject", 320, 900, "light"],
];

for (const [file, example, width, height, scheme] of PICTURES) {
  test(`Picture: ${file}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await tryExample(page, example);
    await page.evaluate(() => { if (window.innerWidth > 400) window.scrollTo(0, 0); });
    const picture = await page.screenshot({ path: `../../addin/docs/${file}.png` });
    expect(picture.byteLength).toBeGreaterThan(10_000);
  });
}
