/** The walks of an administrator and a data controller, on the built host with its own store and fictional register. */
import { expect, test, type Page } from "@playwright/test";
import { asking, csv, dayFromNow, decide, expectAccessible, expectTitle, menu, open } from "./steps";

test.describe.configure({ mode: "default" });

/** Fills the form as somebody with the signed agreement in hand would. */
async function fillPartner(page: Page, name: string, domain: string): Promise<void> {
  await page.getByLabel("Name", { exact: false }).first().fill(name);
  await page.getByLabel("Domains", { exact: true }).fill(domain);
  const contact = page.getByRole("group", { name: "Contact for notices" });
  await contact.getByLabel("Name").fill("Kay Ferris");
  await contact.getByLabel("Mail address").fill(`duty@${domain}`);
  await contact.getByLabel("Number to ring back").fill("01632 960142");
  await contact.getByLabel("Number checked on").fill(dayFromNow(-1));
  await page.getByLabel("State", { exact: true }).selectOption({ label: "Signed" });
  await page.getByLabel("First day").fill(dayFromNow(-1));
  await page.getByLabel("Last day").fill(dayFromNow(365));
  await page.getByLabel("Look at it again on").fill(dayFromNow(180));
  await page.getByLabel("MARAC").check();
  await page.getByLabel("Choose the signed file").setInputFiles({ name: "isa.pdf", mimeType: "application/pdf", buffer: Buffer.from("a signed paper") });
  await expect(page.getByText("isa.pdf, version 1.0")).toBeVisible();
}

test("A new partner: proposed by one, approved by another, in force", async ({ page }) => {
  const began = Date.now();
  await open(page, "ben");
  await expectTitle(page, "Agencies");
  await page.getByRole("button", { name: "Add a partner" }).click();
  await expectTitle(page, "Add a partner");
  await fillPartner(page, "Saltmarsh Women's Aid", "saltmarsh-wa.example");
  await expect(page.getByLabel("Short name")).toHaveValue("saltmarsh-women-s-aid");
  await page.getByLabel("Why this change?").fill("New partner for the coast.");
  await page.getByRole("button", { name: "Propose it" }).click();
  await expectTitle(page, "Agency: Saltmarsh Women's Aid");
  await expect(page.getByText("You proposed this. Another person decides.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0);
  await expectAccessible(page);
  const proposed = Date.now();

  await decide(page, "imogen", "Agency: Saltmarsh Women's Aid", "Approve", "Seen the signed paper.");
  await page.getByRole("link", { name: "See the agency" }).click();
  await expectTitle(page, "Saltmarsh Women's Aid");
  await expect(page.getByText("In force", { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  const done = Date.now();
  console.log(`A new partner: proposed after ${((proposed - began) / 1000).toFixed(1)} s and in force after ${((done - began) / 1000).toFixed(1)} s of scripted typing (people: the aim is 5 minutes).`);

  await open(page, "ben", "#/trial/saltmarsh-women-s-aid");
  await expect(page.getByRole("textbox", { name: "To" })).toHaveValue("duty@saltmarsh-wa.example");
  await page.getByLabel("Subject").fill("Meeting");
  await page.getByLabel("Message").fill("Can we move Thursday's meeting to two o'clock?");
  await page.getByLabel("It is about a made-up client").uncheck();
  await page.getByRole("button", { name: "See what would happen" }).click();
  await expect(page.locator("[data-outcome]")).toHaveAttribute("data-outcome", "allow");
  await expect(page.getByRole("cell", { name: "Partner, agreement in force" })).toBeVisible();
});

test("What is wrong is said at its box, in a list that leads there, before anything is sent", async ({ page }) => {
  await open(page, "ben", "#/agencies/%2Bnew");
  await page.getByLabel("Domains", { exact: true }).fill("gmail.com");
  await page.getByLabel("Name", { exact: false }).first().click();
  await expect(page.getByText("Anybody can have a mailbox at gmail.com. List the person's address instead.")).toBeVisible();
  await page.getByRole("button", { name: "Propose it" }).click();
  const list = page.getByRole("group", { name: /It can't be proposed yet/ });
  await expect(list).toBeFocused();
  await list.getByRole("button", { name: /^Name: / }).click();
  await expect(page.getByLabel("Name", { exact: false }).first()).toBeFocused();
  await expectAccessible(page);
});

test("What only the service knows is said at its box too", async ({ page }) => {
  await open(page, "ben", "#/agencies/%2Bnew");
  await page.getByLabel("Name", { exact: false }).first().fill("Other Police");
  await page.getByLabel("Domains", { exact: true }).fill("northmoor.police.example");
  await page.getByRole("button", { name: "Propose it" }).click();
  await expect(page.getByRole("group", { name: /It can't be proposed yet/ }).getByRole("button", { name: /Belongs to Northmoor Police/ })).toBeVisible();
});

test("A search finds by name, domain and address, and a state narrows it; back leads to the same list", async ({ page }) => {
  await open(page, "ben");
  await page.getByLabel("Search").fill("northmoor gov");
  await expect(page.getByText("2 agencies")).toBeVisible();
  await page.getByLabel("Agreement").selectOption({ label: "Suspended (0)" });
  await expect(page.getByText("No agency fits.", { exact: false })).toBeVisible();
  await page.getByLabel("Agreement").selectOption({ index: 0 });
  await page.getByRole("link", { name: "Northmoor Council Housing Options" }).click();
  await expectTitle(page, "Northmoor Council Housing Options");
  await page.goBack();
  await expect(page.getByLabel("Search")).toHaveValue("northmoor gov");
});

test("Suspending takes one person and a reason and counts at once; starting again takes two", async ({ page }) => {
  await open(page, "ben");
  await page.getByRole("link", { name: "Tall Oaks Primary School" }).click();
  await expectTitle(page, "Tall Oaks Primary School");
  await page.getByRole("button", { name: "Suspend now" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Suspend now" }).click();
  await expect(dialog.getByText("Write one sentence that says why.")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("textbox").fill("Their mail was broken into.");
  await dialog.getByRole("button", { name: "Suspend now" }).click();
  await expect(page.getByText("Tall Oaks Primary School is suspended from this moment.")).toBeVisible();
  await expect(page.getByText("Suspended", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Propose to start again" }).click();
  await dialog.getByRole("textbox").fill("They changed all passwords.");
  await dialog.getByRole("button", { name: "Propose it" }).click();
  await expect(page.getByText("A change waits for another person.")).toBeVisible();
  await decide(page, "imogen", "Agency: Tall Oaks Primary School", "Approve");
});

test("What a change would have done last month is shown before it counts", async ({ page, request }) => {
  const grace = await asking(request, "grace");
  await grace("post", "/api/disclosures", {
    contract: 1, kind: "message", from: { name: "Grace Adeyemi", address: "grace.adeyemi@larkfield-wra.example" }, to: [{ name: "", address: "marac@northmoor.police.example" }], cc: [], bcc: [],
    subject: "Case OG-1042", body: { type: "text", content: "Amara Okonkwo was threatened again on Tuesday. The risk is high." }, attachments: [],
    declared: { case: "OG-1042", purpose: "safety" }, client: { name: "walk", version: "1", encryption: "available" }, idempotencyKey: crypto.randomUUID(),
  });
  await open(page, "ben");
  await page.getByRole("link", { name: "Northmoor Police" }).click();
  await page.getByRole("button", { name: "Propose a change" }).click();
  await expect(page.getByRole("button", { name: "Propose it" })).toHaveAttribute("aria-disabled", "true");
  await page.getByLabel("Risk", { exact: true }).uncheck();
  await page.getByLabel("What happened", { exact: true }).uncheck();
  await page.getByRole("button", { name: "Propose it" }).click();
  await expectTitle(page, "Agency: Northmoor Police");
  await expect(page.getByText("Removed: Risk")).toBeVisible();
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page.getByRole("group", { name: "Mails that would have ended differently" })).toContainText("Held");
  await decide(page, "imogen", "Agency: Northmoor Police", "Reject", "We need both.");
});

test("A file: each change and each line that can't be used is seen first; all are approved in one step", async ({ page }) => {
  await open(page, "ben", "#/import");
  await page.getByLabel("CSV file, saved as UTF-8").setInputFiles(csv("partners.csv", [
    "id,name,domains,contact_address,state,start,end,purposes,categories",
    `coast-housing,Coast Housing,coast-housing.example,duty@coast-housing.example,signed,${dayFromNow(-10)},${dayFromNow(5)},safety,identity; contact`,
    `coast-health,Coast Health,coast-health.example,duty@coast-health.example,signed,${dayFromNow(-10)},${dayFromNow(20)},safety,identity; health`,
    `coast-law,Coast Law,coast-law.example,duty@coast-law.example,signed,${dayFromNow(-10)},${dayFromNow(50)},legal,identity`,
    "BAD ID,Nobody,nobody.example,,,,,,",
    "coast-mail,Coast Mail,gmail.com,,,,,,",
  ]));
  await expect(page.getByRole("group", { name: "Lines that can't be used" }).getByRole("row")).toHaveCount(3);
  await page.getByText("Line 2: Coast Housing", { exact: false }).click();
  await expect(page.getByRole("group", { name: "New fields" }).first()).toContainText("coast-housing.example");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Propose 3 changes" }).click();
  await page.getByRole("link", { name: "See them" }).click();
  await expectTitle(page, "An import with 3 changes that wait");
  await open(page, "imogen", "#/proposals");
  await page.getByRole("link", { name: "Import with 3 changes" }).click();
  await page.getByRole("button", { name: "Approve all 3" }).click();
  await expect(page.getByText("3 approved. 0 left over.")).toBeVisible();
});

test("What ends soon stands in the calendar by 7, 30 and 60 days, and the data controller extends it a little", async ({ page }) => {
  await open(page, "imogen", "#/calendar");
  const reminders = page.getByRole("region", { name: "Ending soon" });
  for (const heading of ["Within 7 days", "Within 30 days", "Within 60 days"]) await expect(reminders.getByRole("heading", { name: heading })).toBeVisible();
  await expect(page.getByRole("region", { name: "All dates" }).getByRole("link", { name: "Coast Law" })).toBeVisible();
  await expectAccessible(page);
  await reminders.getByRole("link", { name: "Coast Housing" }).click();
  await page.getByRole("button", { name: "Extend" }).click();
  await page.getByRole("dialog").getByLabel("New last day").fill(dayFromNow(30));
  await page.getByRole("dialog").getByLabel("Why?").fill("The new one is being signed.");
  await page.getByRole("dialog").getByRole("button", { name: "Extend" }).click();
  await expect(page.getByText("The last day is now", { exact: false })).toBeVisible();
});

test("A team starts by observing, and what enforcing would have done is counted", async ({ page }) => {
  await open(page, "ben", "#/rollout");
  await page.getByRole("button", { name: "Add a team" }).click();
  await page.getByLabel("Name", { exact: false }).first().fill("Outreach");
  await page.getByLabel("Mail addresses of the team").fill("maya.okafor@larkfield-wra.example");
  await page.getByRole("button", { name: "Propose it" }).click();
  await expect(page.getByRole("group", { name: /It can't be proposed yet/ })).toContainText("Choose the last day. It ends by itself then.");
  await page.getByLabel("From", { exact: false }).fill(dayFromNow(0));
  await page.getByLabel("Until, with that day").fill(dayFromNow(60));
  await page.getByRole("button", { name: "Propose it" }).click();
  await expectTitle(page, "Team: Outreach");
  await decide(page, "imogen", "Team: Outreach", "Approve");
  await open(page, "ben", "#/rollout");
  await expect(page.getByRole("row", { name: /Outreach/ })).toContainText("Observe");
  await expectAccessible(page);
});

test("First partners come out of a list of domains", async ({ page }) => {
  await open(page, "ben", "#/setup");
  await page.getByLabel("CSV file with the columns domain and count").setInputFiles(csv("domains.csv", ["domain,count", "coast-refuge.example,40", "gmail.com,30", "northmoor.police.example,20"]));
  await expect(page.getByRole("row", { name: /gmail.com/ })).toContainText("never a partner");
  await page.getByLabel("coast-refuge.example", { exact: true }).check();
  await page.getByRole("button", { name: "Propose 1 partners" }).click();
  await expect(page.getByText("1 partners are proposed.", { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test("Who has been told of a change of mind, who has answered, and the letter itself", async ({ page, request }) => {
  const grace = await asking(request, "grace");
  await grace("post", "/api/cases/OG-1077/file/shared", {
    id: crypto.randomUUID(), channel: "phone", agency: "housing", categories: ["identity"], purpose: "safety", basis: "consent",
  });
  await grace("post", "/api/cases/OG-1077/consents/changes", { id: crypto.randomUUID(), change: "withdraw", agency: "housing", how: "phone" });
  await open(page, "imogen", "#/notices");
  const row = page.getByRole("row", { name: /Northmoor Council Housing Options/ }).first();
  await expect(async () => {
    await open(page, "imogen", "#/notices");
    await expect(row).toContainText("Sent", { timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Open / }).first().click();
  await expect(page.getByRole("dialog")).toContainText("Subject:");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await row.getByRole("button", { name: /They have it/ }).click();
  await page.getByRole("dialog").getByLabel("By reply").check();
  await page.getByRole("dialog").getByRole("button", { name: "They have it" }).click();
  await expect(page.getByText("Recorded: Northmoor Council Housing Options has the notice.")).toBeVisible();
  await page.getByLabel("Show").selectOption({ label: "All" });
  await expect(row).toContainText("Acknowledged by reply");
});

test("Administrators see no notice and no case; data controllers no register to keep; others nothing", async ({ page }) => {
  await open(page, "ben", "#/notices");
  await expectTitle(page, "Agencies");
  await expect(page.getByRole("navigation", { name: "Pages" }).getByRole("link")).toHaveText(["Agencies", "Proposals", "Calendar", "Import", "Try a mail", "Rollout", "Set-up"]);
  await open(page, "imogen");
  await expect(page.getByRole("navigation", { name: "Pages" }).getByRole("link")).toHaveText(["Proposals to approve", "Notices board", "Calendar", "Case import"]);
  await open(page, "priya", "#/agencies");
  await expectTitle(page, "There is nothing here for you");
});

test("Everything is reached and read by keyboard: a change is proposed without a mouse", async ({ page }) => {
  await open(page, "ben");
  await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Add a partner" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expectTitle(page, "Add a partner");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Keyboard Trust");
  for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
  await page.keyboard.type("keyboard-trust.example");
  await page.getByRole("button", { name: "Propose it" }).focus();
  await page.keyboard.press("Enter");
  await expectTitle(page, "Agency: Keyboard Trust");
  await page.getByRole("button", { name: "Take it back" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Taken back. Nothing was changed.")).toBeVisible();
});

const SCREENS: [who: "ben" | "imogen", hash: string, title: string][] = [
  ["ben", "#/agencies", "Agencies"], ["ben", "#/agencies/%2Bnew", "Add a partner"], ["ben", "#/proposals", "Proposals"], ["ben", "#/calendar", "Calendar"], ["ben", "#/import", "Import"],
  ["ben", "#/trial", "Try a mail"], ["ben", "#/rollout", "Rollout"], ["ben", "#/rollout/%2Bnew", "Add a team"], ["ben", "#/setup", "Set-up"], ["ben", "#/setup/organisation", "Propose a change: our organisation"],
  ["imogen", "#/proposals", "Proposals to approve"], ["imogen", "#/notices", "Notices board"], ["imogen", "#/cases", "Case import"],
];

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any screen, ${scheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const [who, hash, title] of SCREENS) {
      await open(page, who, hash);
      await expectTitle(page, title);
      await expect(page.getByText("Loading…")).toHaveCount(0);
      await expectAccessible(page);
    }
  });
}

for (const width of [320, 640, 1000]) {
  test(`Nothing is cut off at ${String(width)} px: only tables scroll`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const hash of ["#/agencies", "#/agencies/%2Bnew", "#/calendar", "#/rollout", "#/setup", "#/trial"]) {
      await open(page, "ben", hash);
      await expect(page.getByText("Loading…")).toHaveCount(0);
      const wide = await page.evaluate(() => [...document.querySelectorAll("body *")].filter((one) => {
        const { right, width: own } = one.getBoundingClientRect();
        return own > 0 && right > document.documentElement.clientWidth + 1 && !one.closest("table");
      }).map((one) => one.outerHTML.slice(0, 120)));
      expect(wide, hash).toEqual([]);
    }
  });
}

test("The console keeps to the host's policy, keeps nothing and says nothing", async ({ page, context }) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (fault) => said.push(fault.message));
  await open(page, "ben");
  for (const name of ["Proposals", "Calendar", "Import", "Try a mail", "Rollout", "Set-up", "Agencies"]) {
    await menu(page, name);
    await expectTitle(page, name);
  }
  expect(said).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  expect(await context.cookies()).toEqual([]);
});
