/** While a mail is being written: files are read early, the marking is prepared, nobody is disturbed. Nothing here lets a mail go. */
import { assessDraft, keepAttachment } from "../api/drafts";
import { serviceOrigin } from "../api/deployment";
import { freshId } from "../api/freshId";
import { readOrganisation } from "../api/organisation";
import { beginsWithMarking, prepareMarking } from "../outlook/marking";
import { note } from "../outlook/notes";
import { clientName, currentItem, type ComposedItem } from "../outlook/office";
import { PLAIN_FILE, type ReadFile } from "../outlook/readAttachments";
import { readMessage } from "../outlook/readMessage";
import { DECLARATION, forgetOutage, recall, recallOutage } from "../outlook/session";
import { signInSilently } from "../signin/signIn";
import { atSend } from "../words/atSend";
import { keep, keptBy, type Memory } from "./memory";
import { tellOutages, told } from "./outage";
import { submissionOf } from "./submission";

/** Several changes in a row are one. Chosen: longer than it takes to pick the next name from the list. */
export const PAUSE_MS = 1_200;
const ORGANISATION_MS = 5_000;
/** Where files cannot be kept by token, a draft carries them only up to here. Chosen: they go up once more at Send. */
const DRAFT_BYTES = 4 * 1024 * 1024;

/** The part of a compose event that is used. */
export interface ComposeEvent {
  completed(): void;
}

/** @returns when the event is over. Whatever happens it is completed: a compose event left open is a runtime that Outlook keeps. */
export async function onCompose(event: ComposeEvent, memory: Memory): Promise<void> {
  memory.turn += 1;
  const mine = memory.turn;
  const isCurrent = (): boolean => mine === memory.turn && memory.sending === 0;
  try {
    await new Promise((resolve) => { setTimeout(resolve, PAUSE_MS); });
    if (isCurrent()) await prepare(memory, isCurrent);
  } catch {
    // Send reads and asks again. What could not be prepared now is said there.
  } finally {
    event.completed();
  }
}

async function prepare(memory: Memory, isCurrent: () => boolean): Promise<void> {
  const item = currentItem();
  const origin = serviceOrigin();
  let token: string;
  try {
    token = await signInSilently();
  } catch {
    await note(item, { text: atSend.signInNote, button: atSend.signInButton });
    return;
  }
  await note(item, null);
  await makeUpFor(item, memory, token, origin);
  const organisation = memory.organisation ?? (await readOrganisation(token, origin, ORGANISATION_MS));
  if (organisation) memory.organisation = organisation;

  const mail = await readMessage("composing", keptBy(memory));
  const files = await keepFiles(mail.files, memory, token, origin, isCurrent);
  if (!isCurrent() || mail.to.length + mail.cc.length + mail.bcc.length === 0) return;
  const declaration = await recall(item, DECLARATION);
  const { request, files: parts } = submissionOf({ ...mail, files }, { client: clientName(), encryption: "available", declaration }, freshId());
  const draft = await assessDraft(request, parts, token, origin);
  // Where a rule stamps, a second marking in the body would be one too many.
  if (!draft || organisation?.marking !== "body" || !isCurrent()) return;
  const wanted = draft.obligations.includes("mark") && !beginsWithMarking(mail.html);
  await prepareMarking(item, wanted ? "marked" : "unmarked", isCurrent);
}

/** A Send that could not be checked is told now, whether this runtime saw it or only the item remembers. */
async function makeUpFor(item: ComposedItem, memory: Memory, token: string, origin: string): Promise<void> {
  await tellOutages(memory, token, origin);
  const left = await recallOutage(item);
  if (left && (await told(left, token, origin))) await forgetOutage(item);
}

/**
 * Has the service read the files now, so that Send carries only their tokens.
 * Classic Outlook is left out: its runtime forgets everything, and there a file can be edited without getting a new id.
 */
async function keepFiles(files: ReadFile[], memory: Memory, token: string, origin: string, isCurrent: () => boolean): Promise<ReadFile[]> {
  if (clientName() === "outlook-classic") {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return bytes <= DRAFT_BYTES ? files : [];
  }
  const known: ReadFile[] = [];
  for (const file of files) {
    if (!isCurrent()) break;
    // An attached mail has no name of its own to be known by; it goes as it is.
    if (file.content.kind !== "bytes" || file.contentType !== PLAIN_FILE) known.push(file);
    else {
      const kept = await keepAttachment(file.name, file.content.bytes, token, origin);
      if (kept === undefined) continue;
      keep(memory, file, kept);
      known.push({ ...file, content: { kind: "kept", token: kept } });
    }
  }
  return known;
}
