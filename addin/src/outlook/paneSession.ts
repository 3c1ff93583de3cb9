/** What the pane and the Send share: two identifiers in the item's own session, never a word of the mail. */
import { asPromise, CallFailed } from "./asPromise";
import { currentItem, supports } from "./office";
import { DECISION, DECLARATION, recall, remember } from "./session";

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** @returns the last decision on this draft, else the one that the alert's button handed over, else nothing. */
export async function decisionToShow(): Promise<string | undefined> {
  const item = currentItem();
  return (await recall(item, DECISION)) ?? GUID.exec(await handedOver(item))?.[0];
}

async function handedOver(item: ReturnType<typeof currentItem>): Promise<string> {
  if (!item.getInitializationContextAsync) return "";
  try {
    return String(await asPromise<unknown>((back) => { item.getInitializationContextAsync?.(back); }));
  } catch {
    return "";
  }
}

/** @throws when Outlook does not hold it: then the next Send would ask the same again, and the page must say so. */
export async function keepDeclaration(id: string): Promise<void> {
  const item = currentItem();
  await remember(item, DECLARATION, id);
  if ((await recall(item, DECLARATION)) !== id) throw new CallFailed("not held");
}

/** Tells when Outlook opens the pane for another decision while it is open already (set 1.15). */
export function onAnotherDecision(tell: () => void): void {
  if (!supports("1.15")) return;
  const type = (Office.EventType as unknown as Partial<Record<string, string>>)["InitializationContextChanged"];
  const item = currentItem() as { addHandlerAsync?: (type: string, handler: () => void) => void };
  if (type !== undefined) item.addHandlerAsync?.(type, tell);
}
