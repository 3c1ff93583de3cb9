/** Every outcome, as the ready drafts promise it, from Send to what arrives. */
import { expect, test } from "@playwright/test";
import { EXAMPLES } from "../../../addin/src/simulator/examples/examples";
import { alertBox, delivery, dontSend, expectGone, expectStopped, folders, message, openDraft, send, sendButton, settled, sharedPage, violations } from "../steps";

const page = sharedPage();
const MARKING = "Personal and Confidential - to be opened by the recipient only";

const ARRIVES: Record<string, ["encrypted" | "plain", marked: boolean]> = { meeting: ["plain", false], agreed: ["encrypted", true], colleague: ["plain", true] };
/** A word of the sentence that each stop is explained with. */
const SAYS: Record<string, string> = {
  unreadable: "I can't read", fax: "Fax is the last choice", "no-answer": "I can't see that she's agreed", "open-file": "holds risk details",
  danger: "agreement with Harbourside", refused: "refused consent", "free-mail": "personal address", "reply-all": "doesn't want anything shared",
  immigration: "Immigration details", "look-alike": "looks like northmoor.police.example", subject: "Names in the subject", password: "password is in the same mail",
  refuge: "gives away where someone is staying", newsletter: "learn about each other", "stop-contact": "safety stop", incomplete: "isn't complete",
};

for (const { id, group, title } of EXAMPLES) {
  test(`${group}: ${title}`, async () => {
    await openDraft(page(), title);
    if (group !== "goes") {
      await expectStopped(page(), SAYS[id] ?? "nobody wrote down what this says");
      const words = await alertBox(page()).innerText();
      expect(words.length).toBeLessThan(600);
      await dontSend(page());
      return;
    }
    const [how, marked] = ARRIVES[id] ?? ["plain", false];
    await expectGone(page(), how);
    await expect(delivery(page()).getByText(MARKING)).toHaveCount(marked ? 1 : 0);
  });
}

test("Routine consented mail: no click, no dialog, encrypted and marked", async () => {
  const took: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await openDraft(page(), "Update for the police, she agreed");
    await settled(page());
    await expectGone(page(), "encrypted");
    await expect(delivery(page())).toContainText("No click, no dialog.");
    await expect(delivery(page()).getByText(MARKING)).toHaveCount(1);
    took.push(Number(await delivery(page()).getAttribute("data-took")));
  }
  // Printed, not asserted: goal at most 300 ms warm.
  process.stdout.write(`    added time of a routine mail, warm: ${took.join(", ")} ms\n`);
});

test("A stopped mail that is left waits in Drafts, and can be opened again", async () => {
  await openDraft(page(), "She said no");
  await expectStopped(page(), "refused consent");
  await dontSend(page());
  await expect(sendButton(page())).toBeEnabled();
  await folders(page()).getByRole("button", { name: "New mail" }).click();
  await folders(page()).getByRole("button", { name: /^Drafts/ }).click();
  const draft = page().getByRole("region", { name: "Drafts" }).getByRole("listitem").filter({ hasText: "Case OG-1090" }).first();
  await expect(draft).toContainText("Stopped");
  await draft.getByRole("button").click();
  await expect(message(page())).toContainText("Nguyễn Thị Hoa");
});

test("A distribution list is opened: each member's copy can be looked at", async () => {
  await folders(page()).getByRole("button", { name: "New mail" }).click();
  await page().getByRole("button", { name: "Address book: To" }).click();
  await page().getByRole("menuitem", { name: /MARAC list/ }).click();
  await page().getByLabel("Subject").fill("Thursday's meeting");
  await message(page()).fill("Can we move Thursday to 2pm?");
  expect(await send(page())).toBe("gone");
  await page().getByRole("tab", { name: "frontdoor.cs@northmoor.gov.example" }).click();
  await expect(page().getByText("as a member of MARAC list")).toBeVisible();
  expect(await violations(page())).toEqual([]);
});
