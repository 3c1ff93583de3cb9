/** What Send does in Outlook: the steps of `guardSend`, with Outlook, the sign-in and the service behind them. */
import { reportOutcome, type Left } from "../api/afterwards";
import { assessDisclosure, type Reply } from "../api/client";
import { deployment, serviceOrigin } from "../api/deployment";
import { freshId } from "../api/freshId";
import { readOrganisation, type Organisation } from "../api/organisation";
import { paneButton } from "../outlook/alert";
import { applyObligations } from "../outlook/applyObligations";
import { DECISION_HEADER, OUTAGE_HEADER, putOnHeader, takeOffHeader } from "../outlook/header";
import { clientName, currentItem, supports } from "../outlook/office";
import { readMessage, type ReadMail } from "../outlook/readMessage";
import { DECISION, DECLARATION, recall, remember, rememberOutage } from "../outlook/session";
import { Stays } from "../outlook/stays";
import { signInSilently } from "../signin/signIn";
import { atSend, fill } from "../words/atSend";
import type { SendEvent } from "./ending";
import { guardSend, type How } from "./guardSend";
import { keptBy, type Memory } from "./memory";
import { goesInsideOnly, recordOf, tellOutages } from "./outage";
import { submissionOf } from "./submission";

/** Reading who the organisation is runs beside the check and must be there when it ends. Chosen. */
const ORGANISATION_MS = 5_000;

/** What one press of Send holds in its hand. */
interface Press {
  memory: Memory;
  origin: string;
  /** Resolves to undefined when nobody is signed in. */
  token: Promise<string | undefined>;
  /** How the obligations were carried out. */
  left: Left;
  isOver: boolean;
}

/** @returns when the event has ended. */
export async function onSend(event: SendEvent, kind: "message" | "appointment", memory: Memory): Promise<void> {
  memory.sending += 1;
  // What is being prepared while composing stops here.
  memory.turn += 1;
  const outageId = freshId();
  const press: Press = { memory, origin: serviceOrigin(), token: ended(signInSilently()), left: { left: "kept" }, isOver: false };
  // Runs beside the reading; who needs it waits for it.
  const organisation = organisationOf(press);

  await guardSend<ReadMail>(event, {
    read: () => readMessage("sending", keptBy(memory)),
    assess: (mail) => assess(mail, press),
    carryOut: async (answer, mail) => {
      // A second try, because the first may have carried a token that had expired.
      const known = (await organisation) ?? (await organisationOf(press));
      press.left = await applyObligations(answer, mail, { marking: known?.marking, encryptionLabel: deployment.encryptionLabel });
      if (press.isOver) await takeOffHeader(currentItem(), DECISION_HEADER);
    },
    outage: {
      goesInsideOnly: async (mail) => goesInsideOnly(mail, ownDomains(memory)) && (await putOnHeader(currentItem(), OUTAGE_HEADER, outageId)),
      sentence: () => phoneSentence(memory),
    },
    hint: () => (supports("1.14") ? [] : [atSend.where]),
    ending: (how) => {
      press.isOver = true;
      void tell(how, outageId, press).catch(() => undefined);
      return how.ending.allowEvent ? undefined : paneButton(kind, atSend.button, how.answer?.id);
    },
  });
  memory.sending -= 1;
}

/** One question to the service, and a second one where the first could not be understood through no fault of the mail. */
async function assess(mail: ReadMail, press: Press): Promise<Reply> {
  const { memory, origin } = press;
  const declaration = await recall(currentItem(), DECLARATION);
  const encryption = mail.kind === "message" || (deployment.encryptionLabel !== "" && supports("1.13")) ? "available" : "unavailable";
  const ask = (read: ReadMail, token: string): Promise<Reply> =>
    assessDisclosure(submissionOf(read, { client: clientName(), encryption, declaration }, freshId()), token, origin);

  const token = await press.token;
  if (token === undefined) return SIGN_IN;
  const first = await ask(mail, token);
  if (first.kind === "answered") return first;
  if (first.problem?.code === "not-your-mailbox") throw new Stays("not-your-mailbox");
  if (first.why === "sign-in") {
    press.token = ended(signInSilently("fresh"));
    const fresh = await press.token;
    return fresh === undefined ? SIGN_IN : await ask(mail, fresh);
  }
  if (first.problem?.code === "attachment-not-kept") {
    memory.files.clear();
    return await ask({ ...mail, files: (await readMessage("sending")).files }, token);
  }
  return first;
}

const SIGN_IN: Reply = { kind: "could-not-check", why: "sign-in" };

async function organisationOf({ memory, token, origin }: Press): Promise<Organisation | undefined> {
  const known = memory.organisation;
  if (known) return known;
  const signedIn = await token;
  const read = signedIn === undefined ? undefined : await ended(readOrganisation(signedIn, origin, ORGANISATION_MS));
  if (read) memory.organisation = read;
  return read;
}

const ownDomains = (memory: Memory): string[] => [...(memory.organisation?.domains ?? []), ...deployment.domains];

function phoneSentence(memory: Memory): string {
  const { name, phone } = memory.organisation?.dataController ?? deployment.dataController;
  return name !== "" && phone !== "" ? fill(atSend.outage.ring, { name, phone }) : atSend.outage.ringSomebody;
}

/** For the record, and for the pane. Nobody waits for it: it starts before Outlook is told, because classic Outlook may stop the script then. */
async function tell(how: How, outageId: string, { memory, left, token, origin }: Press): Promise<void> {
  if (how.answer) void remember(currentItem(), DECISION, how.answer.id);
  const record = recordOf(how, outageId);
  if (record) {
    memory.outages.push(record);
    if (record.left === "kept") void rememberOutage(currentItem(), record);
  }
  const signedIn = await token;
  if (signedIn === undefined) return;
  if (how.answer) await reportOutcome(how.answer.id, how.ending.allowEvent ? left : { left: "kept" }, signedIn, origin);
  else if (record) await tellOutages(memory, signedIn, origin);
}

const ended = <T>(work: Promise<T>): Promise<T | undefined> => work.then((value) => value, () => undefined);
