/** The tasks a worker does about a case, on the built host. */
import { expect, test, type Page } from "@playwright/test";
import { choose, expectAccessible, iRang, newCase, openCase, openCases, PANE, pickAgency, press, sheAgrees, tick, timed } from "./steps";

const POLICE = "Northmoor Police";
const NUMBER = String(Date.now()).slice(-7);

test.use({ viewport: PANE });

test("What she said aloud is recorded, and not before she was told both things", async ({ page }) => {
  await newCase(page, `W-1-${NUMBER}`);
  await press(page, "Record what she agreed to");
  await pickAgency(page, POLICE);
  await tick(page, "Name, birth date, numbers");
  await choose(page, "How did she say so?", "In person");
  await press(page, "Save her answer");
  await expect(page.getByRole("alert").filter({ hasText: "Tick both" })).toBeVisible();
  await expectAccessible(page);
  await press(page, "Back");
  await expect(page.getByText("Nothing is recorded yet.")).toBeVisible();

  await timed("Record what she agreed to", () => sheAgrees(page, POLICE));
  const said = page.getByRole("region", { name: "What she agreed to" });
  await expect(said).toContainText(POLICE);
  await expect(said).toContainText("She agreed, until");
  await expectAccessible(page);
});

test("She says no, and nothing else is asked", async ({ page }) => {
  await newCase(page, `W-2-${NUMBER}`);
  await timed("Record a refusal", async () => {
    await press(page, "Record what she agreed to");
    await choose(page, "What did she say?", "She says no");
    await pickAgency(page, "Northmoor Council Children's Services");
    await choose(page, "How did she say so?", "On the phone");
    await press(page, "Save her answer");
  });
  await expect(page.getByRole("region", { name: "What she agreed to" })).toContainText("She said no");
});

test("She has changed her mind: whom we tell is shown, it stops, they are told, she is to be told", async ({ page }) => {
  await newCase(page, `W-3-${NUMBER}`);
  await sheAgrees(page, POLICE);
  await sheAgrees(page, "Tall Oaks Primary School");
  await timed("Record a call", () => iRang(page, POLICE));

  await timed("She has changed her mind, from a case page to in force", async () => {
    await press(page, "She has changed her mind");
    await choose(page, "What should stop?", "Everything, with everybody");
    await choose(page, "How did she tell you?", "On the phone");
    await press(page, "See whom we will tell");
    await expect(page.getByRole("heading", { name: "Whom we will tell" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(/Northmoor Police[\s\S]*These are not told[\s\S]*Tall Oaks Primary School/);
    await expectAccessible(page);
    await press(page, "Stop sharing now");
    await expect(page.getByRole("heading", { name: "Sharing has stopped" })).toBeVisible();
  });
  await expect(page.getByText("Told, no answer yet")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("1 of 1 told, 0 answered, 0 late")).toBeVisible();
    await expectAccessible(page);

  await press(page, "I told her");
  await expect(page.getByText("Tell her what this changes")).toBeHidden();
  await press(page, "Back to the case");
  await expect(page.getByRole("region", { name: "What she agreed to" })).toContainText("She changed her mind, since");
  await press(page, "Her file");
  await expect(page.getByText("She was told what it changes")).toBeVisible();
});

for (const [number, stops, fill, says] of [
  [4, "Sharing with one agency", async (page: Page) => { await page.getByLabel("Which agency?").selectOption(POLICE); }, "She changed her mind"],
  [5, "One kind of information", async (page: Page) => { await tick(page, "Danger and threats"); }, "She agreed"],
  [6, "Everything, until a day", async (page: Page) => { await page.getByLabel("Last day of the stop").fill("2027-01-31"); }, "Stopped for now"],
] as const) {
  test(`She stops: ${stops}`, async ({ page }) => {
    await newCase(page, `W-${String(number)}-${NUMBER}`);
    await sheAgrees(page, POLICE);
    await press(page, "She has changed her mind");
    await choose(page, "What should stop?", stops);
    await fill(page);
    await choose(page, "How did she tell you?", "In person");
    await press(page, "See whom we will tell");
    await expect(page.getByText("No agency has anything about her from us.")).toBeVisible();
    await press(page, "Stop sharing now");
    await expect(page.getByText("Nobody had to be told.")).toBeVisible();
    await press(page, "Back to the case");
    const said = page.getByRole("region", { name: "What she agreed to" });
    await expect(said).toContainText(says);
    if (stops === "One kind of information") await expect(said).not.toContainText("Danger and threats");
  });
}

test("The task to tell her can be put off, with a reason", async ({ page }) => {
  await newCase(page, `W-7-${NUMBER}`);
  await sheAgrees(page, POLICE);
  await press(page, "She has changed her mind");
  await choose(page, "What should stop?", "Everything, with everybody");
  await choose(page, "How did she tell you?", "In a message");
  await press(page, "See whom we will tell");
  await press(page, "Stop sharing now");
  await press(page, "My tasks");
  const task = page.getByRole("listitem").filter({ hasText: `Case W-7-${NUMBER}` });
  await task.getByRole("button", { name: "Not now" }).click();
  await task.getByRole("button", { name: "Put it off" }).click();
  await expect(task.getByText("Say why in one sentence.")).toBeVisible();
  await task.getByLabel("Until when?").fill("2027-01-15");
  await task.getByLabel("Why not now?").fill("He is with her until Friday.");
  await task.getByRole("button", { name: "Put it off" }).click();
  await expect(task).toContainText("Put off until 15 Jan 2027");
  await expectAccessible(page);
});

test("Names and addresses are hidden until somebody shows them", async ({ page }) => {
  await openCase(page, "OG-1042");
  await expect(page.getByRole("main")).not.toContainText("Okonkwo");
  await expectAccessible(page);
  await press(page, "Show names and addresses");
  await expect(page.getByRole("region", { name: "People" })).toContainText("Amara Okonkwo");
  await expect(page.getByRole("region", { name: "Never write to" })).toContainText("Daniel Okonkwo");
  await expectAccessible(page);
  await press(page, "Hide names and addresses");
  await expect(page.getByRole("main")).not.toContainText("Okonkwo");
});

test("A case that is sealed to a worker is not there, for her team it is", async ({ page }) => {
  await openCases(page, "Priya Nair");
  await page.getByLabel("Case number or a whole name").fill("OG-1140");
  await expect(page.getByText("No case found that you may see.")).toBeVisible();
  await openCase(page, "OG-1140", "Grace Adeyemi");
  await expect(page.getByText("Only its own team may see this case").first()).toBeVisible();
});

test("A case is found by a whole name, which stands in no address", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openCases(page);
  await page.getByLabel("Case number or a whole name").fill("Amara Okonkwo");
  await expect(page.getByRole("button", { name: /^OG-1042/ })).toBeVisible();
  expect(asked.filter((address) => /amara|okonkwo/i.test(decodeURIComponent(address)))).toEqual([]);
});

test("One worker asks to take a stop contact off, another does it", async ({ page }) => {
  const reference = `W-8-${NUMBER}`;
  await newCase(page, reference, "Priya Nair");
  await timed("Add a stop contact", async () => {
    await press(page, "Add somebody");
    await page.getByLabel("Name", { exact: true }).fill("Kyle Test");
    await page.getByLabel("Their mail addresses: one a line").fill("kyle.test@northmoor.police.example");
    await press(page, "Save");
    await expect(page.getByText("Saved.")).toBeVisible();
  });
  await press(page, /^Ask to remove/);
  await expect(page.getByText("You asked to remove them. Somebody else must do it.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Remove them/ })).toBeHidden();
  await openCase(page, reference, "Grace Adeyemi");
  await press(page, /^Remove them/);
  await expect(page.getByText("Nobody is on this list.")).toBeVisible();
});

test("Safeguards of a case: an address, a place, somebody left out, a decision for the whole case", async ({ page }) => {
  await newCase(page, `W-9-${NUMBER}`);
  await press(page, "Add an address");
  await page.getByLabel("Mail address or number").fill("og-test-w9@mail.example");
  await choose(page, "Is it safe?", "Safe");
  await press(page, "Save");
  await expect(page.getByRole("region", { name: "Her own addresses" })).toContainText("Safe, she said so on");
  await press(page, /^She says it isn't safe/);
  await expect(page.getByRole("region", { name: "Her own addresses" })).toContainText("Not safe");

  await press(page, "Protect a place");
  await page.getByLabel("What do we call it?").fill("new flat");
  await page.getByLabel("Address", { exact: true }).fill("4 Fictional Close, Larkfield");
  await press(page, "Save");
  await expect(page.getByRole("region", { name: "Places to protect" })).toContainText("Place 1");

  await press(page, "Leave somebody out");
  await page.getByLabel("Mail address or number").fill("s.brother@northmoor.gov.example");
  await press(page, "Save");
  await expect(page.getByRole("region", { name: "Not for this person" })).toContainText("Worker 1");

  await press(page, "Record a decision");
  await page.getByLabel("Who decided?").fill("MARAC, Helen Shaw");
  await press(page, "Save");
  await expect(page.getByRole("region", { name: "Decision for the whole case" })).toContainText("MARAC, Helen Shaw decided");

  await press(page, "Add a person");
  await page.getByLabel("Name", { exact: true }).fill("Mina Test");
  await choose(page, "Who is it?", "Survivor");
  await press(page, "Save");
  await expect(page.getByRole("region", { name: "People" })).toContainText("Survivor");
  await expectAccessible(page);
});

test("Her file: what each agency has, a filter, a correction; her list for paper", async ({ page }) => {
  const reference = `W-10-${NUMBER}`;
  await newCase(page, reference);
  await sheAgrees(page, POLICE);
  await iRang(page, POLICE);
  await press(page, "Her file");
  await expect(page.getByRole("region", { name: "What each agency has" })).toContainText(POLICE);
  await page.getByLabel("Only this agency").selectOption(POLICE);
  await page.getByLabel("Only this kind of information").selectOption("Danger and threats");
  await expect(page.getByText("2 lines")).toBeVisible();
  await expectAccessible(page);
  await press(page, /^This is not hers: Shared by phone/);
  await press(page, "Correct her file");
  await expect(page.getByText("Does not belong to this case")).toBeVisible();
  await press(page, "Back");
  await press(page, "Her list on one page");
  await expect(page.getByText("We have not shared anything about you.")).toBeVisible();
  await press(page, "Back");
  await iRang(page, POLICE);
  await press(page, "Her list on one page");
  await expect(page.getByRole("region", { name: "What we have shared about you" })).toContainText(POLICE);
  await expectAccessible(page);
});

test("She ends a stop", async ({ page }) => {
  await newCase(page, `W-11-${NUMBER}`);
  await sheAgrees(page, POLICE);
  await press(page, "She has changed her mind");
  await choose(page, "What should stop?", "Everything, until a day");
  await page.getByLabel("Last day of the stop").fill("2027-01-31");
  await choose(page, "How did she tell you?", "In person");
  await press(page, "See whom we will tell");
  await press(page, "Stop sharing now");
  await press(page, "Back to the case");
  await press(page, "She ends this stop");
  await choose(page, "How did she tell you?", "In person");
  await expectAccessible(page);
  await press(page, "End the stop");
  await expect(page.getByText("What she has stopped")).toBeHidden();
  await expect(page.getByRole("region", { name: "What she agreed to" })).toContainText("She agreed, until");
});

test("By keyboard alone: from the case to sharing stopped", async ({ page }) => {
  await openCase(page, "OG-1110");
  const reach = async (name: string): Promise<void> => {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement?.textContent === wanted || document.activeElement?.getAttribute("value") === wanted, name)) return;
    }
    throw new Error(`${name} was not reached`);
  };
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "She has changed her mind" })).toBeFocused();
  await reach("all");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await reach("See whom we will tell");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Whom we will tell" })).toBeFocused();
  await reach("Stop sharing now");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Sharing has stopped" })).toBeFocused();
});

test("Nothing about a case is kept by the browser, stands in the page's address or on its console", async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await openCase(page, "OG-1042");
  await press(page, "Show names and addresses");
  await press(page, "Her file");
  await expect(page.getByText("Everything, newest first")).toBeVisible();
  expect(said).toEqual([]);
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe("/cases.html");
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, "", 0]);
});
