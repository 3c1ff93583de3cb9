/** One press of Send: read, ask, carry out, end. Everything that is not a named permission with its obligations carried out keeps the mail. */
import type { Reply, Submission } from "../api/client";
import { mayLeave, type Answer } from "../api/contract";
import { words } from "../words/words";
import { kept, onlyOnce, sent, type Ending, type SendEvent } from "./ending";

/** How long a worker is kept waiting. Outlook gives up at 5 minutes; people give up sooner. Source: fault matrix. */
export const SEND_DEADLINE_MS = 12_000;

/** What Outlook and the service do for a Send. */
export interface Steps {
  /** The final mail. Rejects when any part of it cannot be read. */
  read: () => Promise<Submission>;
  assess: (mail: Submission) => Promise<Reply>;
  /** Carries out every obligation. Rejects when one cannot be. */
  carryOut: (answer: Answer) => Promise<void>;
}

/** @returns when the event has ended. It never rejects because of a step. */
export function guardSend(event: SendEvent, steps: Steps, deadlineMs = SEND_DEADLINE_MS): Promise<void> {
  const end = onlyOnce(event);
  return withDeadline(decide(steps), deadlineMs).then(end, () => { end(kept([words.silence.unreachable])); });
}

async function decide({ read, assess, carryOut }: Steps): Promise<Ending> {
  const reply = await assess(await read());
  if (reply.kind === "could-not-check") return kept([words.silence[reply.why]]);
  const { answer } = reply;
  if (!mayLeave(answer.outcome)) return kept(answer.workerText.length > 0 ? answer.workerText : [words.result[answer.outcome].note]);
  await carryOut(answer);
  return sent();
}

/** The timer can only refuse: there is no way from "late" to "sent". */
function withDeadline(work: Promise<Ending>, deadlineMs: number): Promise<Ending> {
  let bell: ReturnType<typeof setTimeout>;
  const late = new Promise<Ending>((resolve) => {
    bell = setTimeout(() => { resolve(kept([words.silence.late])); }, deadlineMs);
  });
  const quiet = (): void => { clearTimeout(bell); };
  work.then(quiet, quiet);
  return Promise.race([work, late]);
}
