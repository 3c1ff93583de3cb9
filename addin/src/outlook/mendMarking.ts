/** Puts the marking above the text on a click in the pane, where Outlook cannot do it by itself. The text below is not rewritten. */
import { MARKING } from "../api/contract";
import { asPromise } from "./asPromise";
import { beginsWithMarking } from "./marking";
import { currentItem } from "./office";

export async function isMarked(): Promise<boolean> {
  return beginsWithMarking(await asPromise((back) => { currentItem().body.getAsync("html", back); }));
}

export async function putMarkingOnTop(): Promise<void> {
  const { body } = currentItem();
  const type: unknown = await asPromise((back) => { body.getTypeAsync(back); });
  if (type === "text") await asPromise((back) => { body.prependAsync(`${MARKING}\n`, { coercionType: "text" }, back); });
  else await asPromise((back) => { body.prependAsync(`<p><strong>${MARKING}</strong></p>`, { coercionType: "html" }, back); });
}
