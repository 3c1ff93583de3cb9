/** Her one-page list. The service writes it as a page of its own; only its words are taken over here, so that the token stays in a header. */
import { call } from "./call";
import { DEADLINE_MS } from "./client";
import { serviceOrigin } from "./deployment";
import { pathOf } from "./oneCase";

export interface HerList { title: string; says: string[]; columns: string[]; rows: string[][] }

export const readHerList = (reference: string, token: string): Promise<HerList | undefined> =>
  call({ path: pathOf(reference, "/her-list"), method: "GET", token, origin: serviceOrigin(), deadlineMs: DEADLINE_MS }, async (heard) => {
    if (heard.kind !== "response" || heard.response.redirected || heard.response.status !== 200) return undefined;
    if (!/^text\/html\b/i.test(heard.response.headers.get("Content-Type") ?? "")) return undefined;
    return listIn(await heard.response.text());
  });

/** @returns undefined for a page that is not such a list. Nothing of a parsed page runs or loads. */
export function listIn(html: string): HerList | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const title = page.querySelector("main > h1")?.textContent.trim();
  if (title === undefined || title === "") return undefined;
  const words = (selector: string, within: ParentNode = page): string[] => [...within.querySelectorAll(selector)].map((one) => one.textContent.trim());
  return { title, says: words("main > p"), columns: words("main thead th"), rows: [...page.querySelectorAll("main tbody tr")].map((row) => words("td", row)) };
}
