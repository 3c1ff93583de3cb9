/** One call to Outlook from the pane: a failure, a fault or silence is a rejection that the page can tell. */

/** Chosen: a page may wait longer than a Send; a call that Outlook never answers must still end. */
const DEADLINE_MS = 10_000;

export class OutlookRefused extends Error {
  override readonly name = "OutlookRefused";
}

export function called<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const bell = setTimeout(() => { reject(new OutlookRefused("no answer")); }, DEADLINE_MS);
    const end = (result: Office.AsyncResult<T>): void => {
      clearTimeout(bell);
      // By name: a status that nobody has heard of is no success.
      if ((result.status as string) === "succeeded") resolve(result.value);
      else reject(new OutlookRefused("refused"));
    };
    try {
      start(end);
    } catch {
      clearTimeout(bell);
      reject(new OutlookRefused("fault"));
    }
  });
}

/** The mail or invitation in the window. @throws when Outlook gives none. */
export function itemOf(): Office.MessageCompose & Office.AppointmentCompose {
  const { item } = Office.context.mailbox;
  if (!item) throw new OutlookRefused("no item");
  return item as unknown as Office.MessageCompose & Office.AppointmentCompose;
}
