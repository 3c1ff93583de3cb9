/** One press of Send: read, ask, carry out, end. Everything that is not a named permission with its obligations carried out keeps the mail. */
import type { Reply, Silence, Submission } from "../api/client";
import { MARKING, mayLeave, type Answer } from "../api/contract";
import { Stays } from "../outlook/stays";
import { atSend, fill } from "../words/atSend";
import { kept, onlyOnce, sent, type Ending, type SendEvent } from "./ending";

/** How long a worker is kept waiting. Outlook gives up at 5 minutes; people give up sooner. Source: fault matrix. */
export const SEND_DEADLINE_MS = 12_000;

/** What Outlook and the service do for a Send. */
export interface Steps<Mail = Submission> {
  /** The final mail. Rejects when any part of it cannot be read. */
  read: () => Promise<Mail>;
  assess: (mail: Mail) => Promise<Reply>;
  /** Carries out every obligation. Rejects when one cannot be. */
  carryOut: (answer: Answer, mail: Mail) => Promise<void>;
  /** When nobody was there to check: whether the mail goes to named mailboxes inside and nowhere else, and what is said when it does not. */
  outage?: { goesInsideOnly: (mail: Mail) => Promise<boolean>; sentence: () => string };
  /** Said after the service's own sentences, where the dialog has no button. */
  hint?: () => string[];
  /** Told just before Outlook is, once. What it throws or gives back cannot let a mail go. */
  ending?: (how: How) => Pick<Ending, "commandId" | "cancelLabel" | "contextData"> | undefined;
}

/** How a Send ended, for the record and for the dialog's button. */
export interface How {
  ending: Ending;
  answer?: Answer;
  /** It could not be checked: why there was no answer, or that the mail itself could not be read. */
  unchecked?: Silence | "mail";
}

/** @returns when the event has ended. It never rejects because of a step. */
export function guardSend<Mail>(event: SendEvent, steps: Steps<Mail>, deadlineMs = SEND_DEADLINE_MS): Promise<void> {
  const end = onlyOnce<How>((how) => { event.completed(withButton(how, steps)); });
  return withDeadline(decide(steps), deadlineMs).then(end, (why: unknown) => { end(fault(why)); });
}

async function decide<Mail>(steps: Steps<Mail>): Promise<How> {
  const mail = await steps.read();
  const reply = await steps.assess(mail);
  if (reply.kind === "could-not-check") return await unchecked(mail, reply, steps);
  const { answer } = reply;
  if (!mayLeave(answer.outcome)) return { answer, ending: kept([...sentencesOf(answer), ...(steps.hint?.() ?? [])]) };
  try {
    await steps.carryOut(answer, mail);
  } catch (why) {
    return { answer, ending: fault(why).ending };
  }
  return { answer, ending: sent() };
}

async function unchecked<Mail>(mail: Mail, reply: { outage?: true; why: Silence }, { outage }: Steps<Mail>): Promise<How> {
  const unchecked = reply.why;
  if (reply.outage !== true || !outage) return { unchecked, ending: kept([atSend.silence[unchecked]]) };
  const inside: unknown = await outage.goesInsideOnly(mail);
  return { unchecked, ending: inside === true ? sent() : kept([outage.sentence()]) };
}

function withButton<Mail>(how: How, { ending }: Steps<Mail>): Ending {
  try {
    // The verdict comes last: nothing that a button says can undo it.
    return { ...ending?.(how), ...how.ending };
  } catch {
    return how.ending;
  }
}

/** Named wherever the cause has a name. */
function fault(why: unknown): How {
  const sentence = why instanceof Stays ? fill(atSend.stays[why.why], { file: why.file ?? "", marking: MARKING }) : atSend.silence.unreachable;
  return { unchecked: "mail", ending: kept([sentence]) };
}

function sentencesOf({ outcome, workerText }: Answer): string[] {
  if (workerText.length > 0) return workerText;
  return [outcome === "justify" ? atSend.outcome.justify : outcome === "block_release" ? atSend.outcome.block_release : atSend.outcome.hard_block];
}

/** The timer can only refuse: there is no way from "late" to "sent". */
function withDeadline(work: Promise<How>, deadlineMs: number): Promise<How> {
  let bell: ReturnType<typeof setTimeout>;
  const late = new Promise<How>((resolve) => {
    bell = setTimeout(() => { resolve({ unchecked: "late", ending: kept([atSend.silence.late]) }); }, deadlineMs);
  });
  const quiet = (): void => { clearTimeout(bell); };
  work.then(quiet, quiet);
  return Promise.race([work, late]);
}
