/** What an administrator and a data controller do in the console, in words. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type APIRequestContext, type Page } from "@playwright/test";

export const PEOPLE = {
  ben: "Ben Hollis, Office and systems manager",
  imogen: "Imogen Hale, Data controller",
  maya: "Maya Okafor, Deputy data controller",
  priya: "Priya Nair, Refuge worker",
} as const;
export type Who = keyof typeof PEOPLE;

export async function open(page: Page, who: Who, hash = ""): Promise<void> {
  await page.goto("/console.html");
  // A change of the hash alone loads nothing: begin anew, and go there only as who may see it.
  await page.reload();
  await as(page, who);
  if (hash !== "") await page.evaluate((there) => { location.hash = there; }, hash);
}

export async function as(page: Page, who: Who): Promise<void> {
  await page.getByLabel("Signed in as").selectOption({ label: PEOPLE[who] });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

export const menu = (page: Page, name: string): Promise<void> => page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name }).click();

export async function expectTitle(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Opens the waiting proposal of that name and decides it. */
export async function decide(page: Page, who: Who, name: string, deed: "Approve" | "Reject", note = ""): Promise<void> {
  await open(page, who, "#/proposals");
  await page.getByRole("link", { name }).first().click();
  await page.getByRole("button", { name: deed, exact: true }).click();
  const dialog = page.getByRole("dialog");
  if (note !== "") await dialog.getByRole("textbox").fill(note);
  await dialog.getByRole("button", { name: deed, exact: true }).click();
  await expect(page.getByText(deed === "Approve" ? "Approved. It is in force now." : "Rejected. Nothing was changed.")).toBeVisible();
}

/** A made-up person's own requests, for what the console does not do. */
export async function asking(request: APIRequestContext, who: Who): Promise<(method: "get" | "post", path: string, data?: object) => Promise<unknown>> {
  const { accessToken } = await (await request.post("/dev/token", { data: { persona: who } })).json() as { accessToken: string };
  return async (method, path, data) => {
    const answer = await request[method](path, { headers: { Authorization: `Bearer ${accessToken}` }, ...(data && { data }) });
    expect(answer.ok(), `${method} ${path}: ${String(answer.status())} ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? undefined : await answer.json() as unknown;
  };
}

export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(" | ")}`)).toEqual([]);
}

/** In London, `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string =>
  new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "Europe/London" }).format(new Date(Date.now() + days * 86_400_000));

export const csv = (name: string, lines: string[]): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) });
