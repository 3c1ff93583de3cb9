/** Mails of every kind: large, many, shared, replied to, invitations, links. */
import { expect, test } from "@playwright/test";
import { chips, closeAlert, line, delivery, expectGone, expectStopped, folders, message, newMail, send, sharedPage, violations, departed, alertBox } from "../steps";

const page = sharedPage();
const POLICE = "marac@northmoor.police.example";
const attach = async (what: string): Promise<void> => {
  await page().getByRole("button", { name: "Attach" }).click();
  await page().getByRole("menuitem", { name: what }).click();
};

test.afterEach(async () => { await closeAlert(page()); });

test("A file of 25 MB is read whole or the mail stays, with words; nothing in between", async () => {
  await newMail(page(), POLICE, "Minutes", "The minutes are attached.");
  await attach("A file of 25 MB");
  const started = Date.now();
  const outcome = await send(page());
  process.stdout.write(`    25 MB, pressed at once: ${outcome} after ${String(Date.now() - started)} ms\n`);
  if (outcome === "stopped") await expect(alertBox(page())).toContainText(/too big|too long|couldn't read|can't read/);
  expect(await departed(page())).toBe(outcome === "gone" ? 1 : 0);
  expect(await violations(page())).toEqual([]);
});

test("100 people on one mail to agencies: stopped, each named in the answer", async () => {
  const many = Array.from({ length: 100 }, (_, at) => `officer${String(at)}@northmoor.police.example`).join("; ");
  await newMail(page(), many, "Thursday's meeting", "Can we move Thursday to 2pm?");
  await expect(chips(page(), "To")).toHaveCount(100);
  const answer = page().waitForResponse("**/api/disclosures");
  await send(page());
  expect(((await (await answer).json()) as { recipients: unknown[] }).recipients).toHaveLength(100);
  expect(await violations(page())).toEqual([]);
});

test("From the shared mailbox: it goes, as from the duty desk", async () => {
  await newMail(page(), POLICE, "Case OG-1042 update", "Amara Okonkwo moved on Friday with Chidi and Ada.");
  await page().getByLabel("From", { exact: true }).selectOption({ label: "Duty desk <duty@larkfield-wra.example> (shared mailbox)" });
  await expectGone(page(), "encrypted");
  await expect(delivery(page())).toContainText("From: Duty desk <duty@larkfield-wra.example>");
});

test("Reply to all with one new person whom she ruled out: stopped for that one", async () => {
  await folders(page()).getByText("Inbox", { exact: true }).click();
  await folders(page()).getByRole("button", { name: "Reply all: Case OG-1101" }).click();
  await expect(chips(page(), "Cc")).toHaveCount(1);
  await line(page(), "Cc").fill("frontdoor.cs@northmoor.gov.example;");
  await expectStopped(page(), "doesn't want anything shared with Northmoor Council Children's Services");
});

test("An invitation with a harmless place goes; with the refuge in its place it stays", async () => {
  await folders(page()).getByRole("button", { name: "New invitation" }).click();
  await line(page(), "Required").fill("grace.adeyemi@larkfield-wra.example;");
  await page().getByLabel("Subject").fill("Team meeting");
  await page().getByLabel("Place").fill("Room 2");
  await message(page()).fill("Shall we talk about the rota?");
  await expectGone(page(), "plain");
  await expect(delivery(page())).toContainText("Place: Room 2");
  await folders(page()).getByRole("button", { name: "An invitation that gives the refuge away" }).click();
  await expectStopped(page(), "gives away where someone is staying");
});

test("A contact list, whose people nobody can see, keeps the mail", async () => {
  await newMail(page(), "Thursday group", "Minutes", "The minutes are ready.");
  await expectStopped(page(), "can't see who this is for");
});

test("A link to a cloud file is asked about, never taken for read", async () => {
  await newMail(page(), POLICE, "Case OG-1042", "Amara Okonkwo's plan is in the file.");
  await attach("A file in the cloud, as a link");
  await expectStopped(page(), "plan.docx");
});

test("Bcc is not shown to the others", async () => {
  await newMail(page(), "grace.adeyemi@larkfield-wra.example", "Rota", "The rota is ready.");
  await line(page(), "Bcc").fill("imogen.hale@larkfield-wra.example;");
  await expectGone(page(), "plain");
  await expect(page().getByRole("article")).not.toContainText("imogen.hale");
  await page().getByRole("tab", { name: "imogen.hale@larkfield-wra.example" }).click();
  await expect(page().getByText("in Bcc, not seen by others")).toBeVisible();
});

test("Without a token the service gives nothing", async ({ request }) => {
  expect((await request.post("/api/disclosures", { data: {} })).status()).toBe(401);
  expect((await request.get("/api/disclosures")).status()).toBe(401);
});
