/** Files on the mail. */
import { asPromise, CallFailed } from "./asPromise";
import { currentItem } from "./office";

export interface FileOnMail {
  id: string;
  name: string;
}

/** In the order in which the check counts them. */
export async function filesOnMail(): Promise<FileOnMail[]> {
  const item = currentItem();
  if (!item.getAttachmentsAsync) throw new CallFailed("no files");
  const given = await asPromise<Office.AttachmentDetailsCompose[]>((back) => { item.getAttachmentsAsync?.(back); });
  return given.map(({ id, name }) => ({ id, name }));
}

export function leaveOut(id: string): Promise<void> {
  const item = currentItem();
  if (!item.removeAttachmentAsync) throw new CallFailed("no files");
  return asPromise((back) => { item.removeAttachmentAsync?.(id, back); });
}
