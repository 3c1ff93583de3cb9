/** The walk a worker takes, on the built host with its own store and fictional register. */
import { expect, test } from "@playwright/test";
import { EXAMPLES, type Example } from "../../../addin/src/simulator/examples/examples";
import { banner, open, send, sendButton, tryExample } from "../steps";

/** What each group promises. */
const OUTCOMES: Record<Example["group"], RegExp> = {
  goes: /^(allow|allow_mark|allow_encrypt_mark)$/,
  asked: /^justify$/,
  held: /^block_release$/,
  stopped: /^hard_block$/,
};

for (const { group, title } of EXAMPLES) {
  test(`${group}: ${title}`, async ({ page }) => {
    await tryExample(page, title);
    await expect(banner(page)).toHaveAttribute("data-outcome", OUTCOMES[group]);
    if (group === "goes") await expect(page.getByRole("heading", { name: "What arrives" })).toBeVisible();
    else await expect(page.locator("[data-outcome] + div p").first()).not.toBeEmpty();
  });
}

const MENDS: [example: string, button: string | RegExp, outcome: string][] = [
  ["A name in the subject", "Use “Case OG-1042”", "allow_encrypt_mark"],
  ["An address that only looks right", "Use marac@northmoor.police.example", "allow_encrypt_mark"],
  ["Reply-all adds one she ruled out", "Send to marac@northmoor.police.example now", "allow_encrypt_mark"],
  ["A file nobody can look into", "Leave out docs.zip", "allow"],
];

for (const [example, button, outcome] of MENDS) {
  test(`Mended in one click: ${example}`, async ({ page }) => {
    await tryExample(page, example);
    await page.getByRole("button", { name: button }).click();
    await send(page);
    await expect(banner(page)).toHaveAttribute("data-outcome", outcome);
  });
}

test("The password is cut out by the place that the service names", async ({ page }) => {
  await tryExample(page, "The password beside the file");
  await page.getByRole("button", { name: "Take the password out" }).click();
  await expect(page.getByLabel("Message")).toHaveValue("Form attached. The password is [given by phone].\n\nPriya");
});

test("Somebody else's mailbox, and a page without a token, get nothing", async ({ request }) => {
  expect((await request.post("/api/disclosures", { data: {} })).status()).toBe(401);
  expect((await request.get("/api/disclosures")).status()).toBe(401);
});

test("The page keeps to the host's own policy", async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await open(page);
  await page.getByLabel("To", { exact: true }).fill("marac@northmoor.police.example");
  await sendButton(page).focus();
  await send(page);
  expect(said).toEqual([]);
});
