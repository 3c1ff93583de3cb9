/**
 * The text of the mail, changed on a click in the pane and never while it is being sent: rewriting it then has lost text.
 * A body with pictures in it is left alone, because Outlook may lose them when it is written back.
 */
import { called, itemOf } from "./mendCall";

export type Body = { type: "text" | "html"; content: string };

export async function bodyNow(): Promise<Body> {
  const { body } = itemOf();
  const type = (await called<Office.CoercionType>((done) => { body.getTypeAsync(done); })) as string;
  if (type === "html") return { type, content: await called((done) => { body.getAsync("html" as Office.CoercionType, done); }) };
  return { type: "text", content: await called((done) => { body.getAsync("text" as Office.CoercionType, done); }) };
}

export const setBody = ({ type, content }: Body): Promise<void> =>
  called((done) => { itemOf().body.setAsync(content, { coercionType: type as Office.CoercionType }, done); });

/** Whether writing the body back is safe. */
export const mayBeRewritten = ({ type, content }: Body): boolean => type === "text" || !/<img\b|<v:imagedata\b|\bcid:/i.test(content);
