import { expect, test } from "@playwright/test";
import { banner, choose, open, send, sendButton, tryExample } from "../steps";

const OUTCOMES: [example: string, outcome: string, headline: string][] = [
  ["Meeting moved, nothing personal", "allow", "Sent"],
  ["To a colleague about a client", "allow_mark", "Marked. Sent"],
  ["Update for the police, she agreed", "allow_encrypt_mark", "Encrypted and marked. Sent"],
  ["A file nobody can look into", "justify", "One question first"],
  ["She said no", "block_release", "Held"],
  ["A name in the subject", "hard_block", "Stopped"],
];

for (const [example, outcome, headline] of OUTCOMES) {
  test(`${headline}: ${example}`, async ({ page }) => {
    await tryExample(page, example);
    await expect(banner(page)).toHaveAttribute("data-outcome", outcome);
    const heading = page.getByRole("heading", { name: headline, exact: true, level: 2 });
    await expect(heading).toBeFocused();
    await expect(page.getByText("Personal and Confidential - to be opened by the recipient only")).toHaveCount(/mark/.test(outcome) ? 1 : 0);
    await expect(page.getByText("Encrypted", { exact: true })).toHaveCount(outcome === "allow_encrypt_mark" ? 1 : 0);
  });
}

test("The subject is cleaned in one click, and the mail then goes", async ({ page }) => {
  await tryExample(page, "A name in the subject");
  await page.getByRole("button", { name: "Use “Case OG-1042”" }).click();
  await expect(page.getByLabel("Subject")).toHaveValue("Case OG-1042");
  await expect(sendButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow_encrypt_mark");
});

test("The password is taken out and shown once for a call", async ({ page }) => {
  await tryExample(page, "The password beside the file");
  await page.getByRole("button", { name: "Take the password out" }).click();
  await expect(page.getByLabel("Message")).toHaveValue(/The password is \[given by phone\]\./);
  await expect(page.getByText("Bluebell-472", { exact: true })).toBeVisible();
  await expect(page.getByText("Check nobody near you can hear")).toBeVisible();
});

test("A look-alike is replaced by the real address", async ({ page }) => {
  await tryExample(page, "An address that only looks right");
  await page.getByRole("button", { name: "Use marac@northmoor.police.example" }).click();
  await send(page);
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow_encrypt_mark");
});

test("Half an address goes back into the box", async ({ page }) => {
  await tryExample(page, "Half an address");
  await page.getByRole("button", { name: "Correct marac@northmoor" }).click();
  await expect(page.getByLabel("To", { exact: true })).toBeFocused();
  await expect(page.getByLabel("To", { exact: true })).toHaveValue("marac@northmoor");
});

test("A mail to many becomes one each, and the rest waits", async ({ page }) => {
  await tryExample(page, "Many people on one mail");
  await page.getByRole("button", { name: "Make 7 mails, one each" }).click();
  await send(page);
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow");
  await expect(page.getByText("6 more to send")).toBeVisible();
  await page.getByRole("button", { name: "Open the next one" }).click();
  await expect(page.getByText("5 more to send")).toBeVisible();
});

test("Those who may have it get it now, and the one who may not waits", async ({ page }) => {
  await tryExample(page, "Reply-all adds one she ruled out");
  await page.getByRole("button", { name: "Send to marac@northmoor.police.example now" }).click();
  await send(page);
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow_encrypt_mark");
  await expect(page.getByText("1 more to send")).toBeVisible();
});

test("Someone is at risk: half a minute, and no word about asking her first", async ({ page }) => {
  await open(page);
  await choose(page, "Someone is at risk, agreement ended");
  await page.getByLabel("Someone is at risk").first().uncheck();
  await send(page);
  await expect(banner(page)).toHaveAttribute("data-outcome", "block_release");
  await page.getByRole("button", { name: "Someone is at risk", exact: true }).click();
  await expect(page.getByLabel("Who is at risk?")).toBeFocused();
  await expect(page.getByText("You do not need to ask first, and asking may not be safe.")).toBeVisible();
  await page.keyboard.type("The housing officer");
  await page.keyboard.press("Tab");
  await page.keyboard.type("He said today that he will hurt her");
  await page.keyboard.press("Control+Enter");
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow_encrypt_mark");
  await expect(page.getByText("Shared because someone is at risk.", { exact: false })).toBeVisible();
});

test("What is changed after an answer makes the answer old", async ({ page }) => {
  await tryExample(page, "She said no");
  await page.getByLabel("Message").fill("Something else.");
  await expect(page.getByText("You have changed the mail since. Press Send again.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Someone is at risk", exact: true })).toHaveCount(0);
});

test("Why? names rules and kinds, never the words", async ({ page }) => {
  await tryExample(page, "She said no");
  await page.getByText("Why?", { exact: true }).click();
  const why = page.locator("details");
  await expect(why).toContainText("C3-REFUSED: marac@northmoor.police.example");
  await expect(why).toContainText("person name (identity)");
  await expect(why).not.toContainText("Nguyễn");
});

test("A finding that is wrong is said so by keyboard, and the thanks are read out", async ({ page }) => {
  await tryExample(page, "She said no");
  await page.getByText("Why?", { exact: true }).click();
  const wrong = page.getByRole("group", { name: "Is this wrong? person name (identity)" });
  await expect(wrong.getByRole("button")).toHaveText(["Not her", "Not a person", "Not personal data"]);
  const told = page.waitForRequest("**/api/feedback");
  await wrong.getByRole("button", { name: "Not a person: person name (identity)" }).focus();
  await page.keyboard.press("Enter");
  expect(Object.keys((await told).postDataJSON() as object).sort()).toEqual(["disclosure", "end", "kind", "part", "says", "start"]);
  await expect(page.getByRole("status").filter({ hasText: "Thank you. Only a count is kept, never the words." })).toBeFocused();
  await expect(wrong).toHaveCount(0);
});

test("A saying that is lost can be said again", async ({ page }) => {
  await page.route("**/api/feedback", (route) => route.fulfill({ status: 503 }));
  await tryExample(page, "She said no");
  await page.getByText("Why?", { exact: true }).click();
  const not = page.getByRole("button", { name: "Not her: person name (identity)" });
  await not.click();
  await expect(page.getByText("That didn't arrive. Try again in a minute.")).toBeVisible();
  await expect(not).toBeEnabled();
});
