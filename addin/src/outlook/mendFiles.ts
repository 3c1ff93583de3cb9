/** Files on the mail. */
import { called, itemOf } from "./mendCall";

export interface FileOnMail {
  id: string;
  name: string;
}

/** In the order in which the check counts them. */
export const filesOnMail = async (): Promise<FileOnMail[]> =>
  (await called<Office.AttachmentDetailsCompose[]>((done) => { itemOf().getAttachmentsAsync(done); })).map(({ id, name }) => ({ id, name }));

export const leaveOut = (id: string): Promise<void> => called((done) => { itemOf().removeAttachmentAsync(id, done); });
