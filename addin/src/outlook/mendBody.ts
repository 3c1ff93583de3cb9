/**
 * The text of the mail, changed on a click in the pane and never while it is being sent: rewriting it then has lost text.
 * A body with pictures in it is left alone, because Outlook may lose them when it is written back.
 */
import { asPromise } from "./asPromise";
import { currentItem } from "./office";

export interface Body {
  type: "text" | "html";
  content: string;
}

/** Long mails take their time. Chosen: as long as a page may keep somebody waiting. */
const WRITE_MS = 10_000;

export async function bodyNow(): Promise<Body> {
  const { body } = currentItem();
  const type: unknown = await asPromise((back) => { body.getTypeAsync(back); });
  const known = type === "text" ? "text" : "html";
  return { type: known, content: await asPromise((back) => { body.getAsync(known, back); }) };
}

export const setBody = ({ type, content }: Body): Promise<void> =>
  asPromise((back) => { currentItem().body.setAsync(content, { coercionType: type }, back); }, WRITE_MS);

/** Whether writing the body back is safe. */
export const mayBeRewritten = ({ type, content }: Body): boolean => type === "text" || !/<img\b|<v:imagedata\b|\bcid:/i.test(content);
