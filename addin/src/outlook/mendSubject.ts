/** The subject line. */
import { called, itemOf } from "./mendCall";

export const subjectNow = (): Promise<string> => called((done) => { itemOf().subject.getAsync(done); });

export const setSubject = (subject: string): Promise<void> => called((done) => { itemOf().subject.setAsync(subject, done); });
