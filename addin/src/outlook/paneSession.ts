/** What the pane and the Send share in the item's own session: two identifiers, never a word of the mail. */
import { called, itemOf } from "./mendCall";

/** The decision that stopped the mail, and what the worker said in answer. */
const DECISION = "outlookguard.decision";
const DECLARATION = "outlookguard.declaration";

const GUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** @returns the decision that the alert named, else the last one of this item, else nothing. */
export async function decisionToShow(): Promise<string | undefined> {
  const handedOver = await quietly(() => called<string>((done) => { itemOf().getInitializationContextAsync(done); }));
  const kept = await quietly(() => called<string>((done) => { itemOf().sessionData.getAsync(DECISION, done); }));
  return GUID.exec(kept ?? "")?.[0] ?? GUID.exec(handedOver ?? "")?.[0];
}

export const keepDeclaration = (id: string): Promise<void> => called((done) => { itemOf().sessionData.setAsync(DECLARATION, id, done); });

/** Tells when Outlook opens the pane for another decision while it is open already (set 1.15). */
export function onAnotherDecision(tell: () => void): void {
  if (!Office.context.requirements.isSetSupported("Mailbox", "1.15")) return;
  const type = (Office.EventType as unknown as Record<string, string>)["InitializationContextChanged"];
  if (type !== undefined) itemOf().addHandlerAsync(type, tell);
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
