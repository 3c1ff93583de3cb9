/** Outlook's callbacks as promises. Only the word "succeeded" counts; everything else, and silence, rejects. */

/** How long one call may take. Chosen: most take under 100 ms; three in a row fit into a Send's 12 s. */
export const CALL_MS = 3_000;
/** A file's content, which may come from the server first. Source: reports of 8 to 10 s for large files; two turns of it do not fit. */
export const CONTENT_MS = 8_000;

/** An Outlook call that did not succeed: it failed, it threw, or it never called back. */
export class CallFailed extends Error {}

export function asPromise<T>(start: (back: (result: Office.AsyncResult<T>) => void) => void, deadlineMs = CALL_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const bell = setTimeout(() => { reject(new CallFailed("silent")); }, deadlineMs);
    const fail = (why: string): void => {
      clearTimeout(bell);
      reject(new CallFailed(why));
    };
    try {
      start((result) => {
        clearTimeout(bell);
        // The first answer counts: a promise that is settled stays as it is.
        if (isSuccess(result)) resolve(result.value);
        else fail("failed");
      });
    } catch {
      fail("threw");
    }
  });
}

/** By its word: the enum is not there in every version of Office.js. */
const isSuccess = (result: unknown): boolean => (result as { status?: unknown } | null | undefined)?.status === "succeeded";
