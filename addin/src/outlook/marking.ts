/** The marking above a mail: prepared while composing, only looked for at Send. */
import { MARKING } from "../api/contract";
import { asPromise } from "./asPromise";
import { supports, type ComposedItem } from "./office";

/** No inline style: prependOnSend does not take any. */
const BANNER_HTML = `<p><strong>${MARKING}</strong></p>`;

/**
 * Registers the marking to be put above the mail when it leaves, or takes it back. Never to be called during a Send: there it does
 * nothing and breaks the next one. Source: office-js issue 6908.
 * @param isComposing asked at the last moment.
 * @returns whether it is as wished.
 */
export async function prepareMarking(item: ComposedItem, wished: "marked" | "unmarked", isComposing: () => boolean = () => true): Promise<boolean> {
  const { body } = item;
  if (!supports("1.13") || typeof (body as Partial<Office.Body>).prependOnSendAsync !== "function") return false;
  try {
    const type: unknown = await asPromise((back) => { body.getTypeAsync(back); });
    const html = type !== "text";
    const data = wished === "unmarked" ? "" : html ? BANNER_HTML : `${MARKING}\n`;
    if (!isComposing()) return false;
    await asPromise((back) => { body.prependOnSendAsync(data, { coercionType: html ? "html" : "text" }, back); });
    return true;
  } catch {
    return false;
  }
}

/**
 * @returns whether a mail begins with the marking. Further down it may be somebody else's: an earlier mail that was marked and is answered now.
 * @param html the body as read.
 */
export function beginsWithMarking(html: string): boolean {
  const text = html
    .replace(/<!--[^]*?-->/g, "")
    .replace(/<(head|style|script|title)\b[^]*?<\/\1\s*>/gi, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;|&#160;|&#xa0;|[\u00a0\u200b\ufeff]/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return text.startsWith(MARKING);
}
