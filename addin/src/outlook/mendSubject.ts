/** The subject line. */
import { asPromise, CallFailed } from "./asPromise";
import { currentItem } from "./office";

function line(): Office.Subject {
  const { subject } = currentItem();
  if (!subject) throw new CallFailed("no subject");
  return subject;
}

export const subjectNow = (): Promise<string> => asPromise((back) => { line().getAsync(back); });

export const setSubject = (subject: string): Promise<void> => asPromise((back) => { line().setAsync(subject, back); });
