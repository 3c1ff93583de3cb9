/** The mail in the window as the pane needs it, read anew before every page is drawn. */
import { bodyNow, mayBeRewritten } from "../outlook/mendBody";
import { filesOnMail, type FileOnMail } from "../outlook/mendFiles";
import { isMarked } from "../outlook/mendMarking";
import { addressesOnMail } from "../outlook/mendRecipients";
import { subjectNow } from "../outlook/mendSubject";

export interface Mail {
  addresses: string[];
  subject: string;
  files: FileOnMail[];
  /** Whether the text can be changed without losing pictures. */
  rewritable: boolean;
  /** Whether the marking stands on top. */
  marked: boolean;
}

/** What Outlook does not give is left out: then the pane offers less, and nothing goes because of it. */
export async function readMail(): Promise<Mail> {
  const or = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch {
      return otherwise;
    }
  };
  return {
    addresses: await or(addressesOnMail, []),
    subject: await or(subjectNow, ""),
    files: await or(filesOnMail, []),
    rewritable: await or(async () => mayBeRewritten(await bodyNow()), false),
    marked: await or(isMarked, false),
  };
}
