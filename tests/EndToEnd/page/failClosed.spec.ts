/** From "could not check" there is no way to "sent". */
import { expect, test, type Route } from "@playwright/test";
import { banner, choose, open, sendButton } from "../steps";

const GOOD = {
  contract: 1, id: "0b6f7c1e-5d0a-4b8e-9a51-2f6c2f3d9e10", outcome: "allow", recipients: [{ address: "marac@northmoor.police.example", outcome: "allow", reasons: [] }],
  reasons: [], lifted: [], obligations: [], fixes: [], workerText: [], findings: [], unreadable: [], ticket: "t", elapsedMs: 1,
};
const answer = (change: object) => (route: Route) => route.fulfill({ json: { ...GOOD, ...change } });

const CASES: [name: string, fake: (route: Route) => Promise<void>][] = [
  ["no network", (route) => route.abort("internetdisconnected")],
  ["a fault of the service", (route) => route.fulfill({ status: 500, json: { title: "Something went wrong on our side." } })],
  ["a proxy's page", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<html>Sign in to the network</html>" })],
  ["a redirect", (route) => route.fulfill({ status: 302, headers: { Location: "/" } })],
  ["an outcome nobody knows", answer({ outcome: "allow_all" })],
  ["another version of the contract", answer({ contract: 2 })],
  ["an obligation nobody can keep", answer({ obligations: ["shred"] })],
  ["an answer for nobody", answer({ recipients: [] })],
  ["encryption promised without being asked for", answer({ outcome: "allow_encrypt_mark" })],
];

for (const [name, fake] of CASES) {
  test(`Not sent: ${name}`, async ({ page }) => {
    await page.route("**/api/disclosures", fake);
    await open(page);
    await choose(page, "Meeting moved, nothing personal");
    await sendButton(page).click();
    await expect(banner(page)).toHaveAttribute("data-outcome", "silent");
    await expect(page.getByRole("heading", { name: "Not checked, so not sent" })).toBeFocused();
    await expect(page.getByText("What arrives")).toHaveCount(0);
  });
}

test("The control: the same answer, unspoilt, lets it go", async ({ page }) => {
  await page.route("**/api/disclosures", answer({}));
  await open(page);
  await choose(page, "Meeting moved, nothing personal");
  await sendButton(page).click();
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow");
});

test("A repeat after silence carries the same key; a new press after an answer does not", async ({ page }) => {
  const keys: (string | undefined)[] = [];
  let silent = true;
  await page.route("**/api/disclosures", async (route) => {
    keys.push((route.request().postDataJSON() as { idempotencyKey?: string }).idempotencyKey);
    await (silent ? route.abort() : route.fulfill({ json: GOOD }));
  });
  await open(page);
  await choose(page, "Meeting moved, nothing personal");
  await sendButton(page).click();
  await expect(banner(page)).toHaveAttribute("data-outcome", "silent");
  silent = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow");
  await sendButton(page).click();
  await expect.poll(() => keys.length).toBe(3);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test("Two presses while the first is being checked ask once", async ({ page }) => {
  let asked = 0;
  await page.route("**/api/disclosures", async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.fulfill({ json: GOOD });
  });
  await open(page);
  await choose(page, "Meeting moved, nothing personal");
  await page.keyboard.press("Tab");
  await sendButton(page).dblclick();
  await page.keyboard.press("Control+Enter");
  await expect(banner(page)).toHaveAttribute("data-outcome", "allow");
  expect(asked).toBe(1);
});

test("A token that ran out is renewed once, and then the mail stays", async ({ page }) => {
  let tokens = 0;
  page.on("request", (request) => { if (request.url().endsWith("/dev/token")) tokens += 1; });
  await page.route("**/api/disclosures", (route) => route.fulfill({ status: 401, json: {} }));
  await open(page);
  await choose(page, "Meeting moved, nothing personal");
  await sendButton(page).click();
  await expect(page.getByText("You aren't signed in, so it hasn't gone.", { exact: false })).toBeVisible();
  expect(tokens).toBe(2);
});

test("When nobody answers at all, the page says so, and goes on by itself once somebody does", async ({ page }) => {
  await page.route("**/dev/personas", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByText("The checking service isn't answering.")).toBeVisible();
  await page.unroute("**/dev/personas");
  await expect(sendButton(page)).toBeVisible();
});
