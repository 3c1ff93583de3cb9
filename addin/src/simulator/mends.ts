/**
 * The one-click mends. Each works on the draft alone and never sends: the worker presses Send again and the
 * changed mail is checked from the start, so a wrong mend costs a click, never a leak.
 */
import type { Answer, Fix, RecipientAnswer } from "../api/contract";
import { fill, words } from "../words/words";
import type { Box } from "./checks";
import { everyone, fieldOf, mailboxOf, NOT_YET_SAID, onlyThese, swapAddress, without, type Draft } from "./draft";

/** What a mend did. */
export interface Change {
  draft: Draft;
  note: string;
  /** Drafts split off, to be sent after this one. */
  waiting?: Draft[];
  /** What was cut out, shown once to be read out in a call. */
  cut?: string[];
  /** An address to be typed again. */
  retype?: string;
  focus: Box | "send";
}

export type Mend =
  | { key: string; does: "send"; label: string }
  | { key: string; does: "change"; label: string; change: () => Change }
  | { key: string; does: "advice"; advice: string };

/** @returns the mends for an answer, in the order to show them; none when the mail went. */
export function mendsFor(draft: Draft, answer: Answer): Mend[] {
  if (goes(answer)) return [];
  return [...answer.fixes.flatMap((fix) => FIX[fix](draft, answer)), ...offers(draft, answer)];
}

export const goes = ({ outcome }: { outcome: Answer["outcome"] }): boolean =>
  outcome === "allow" || outcome === "allow_mark" || outcome === "allow_encrypt_mark";

const FIX: Record<Fix, (draft: Draft, answer: Answer) => Mend[]> = {
  retry: () => [{ key: "retry", does: "send", label: words.mend.retry }],
  fix_address: (draft, answer) => withFix(answer, "fix_address").map(({ address }) => fixAddress(draft, address)),
  choose_real_address: (draft, answer) => withFix(answer, "choose_real_address").map(({ address }) => chooseReal(draft, address, answer.workerText)),
  clean_subject: (draft) => [cleanSubject(draft)],
  remove_password: (draft, answer) => [removePassword(draft, answer)],
  send_separately: (draft) => [sendSeparately(draft)],
  protect_files: (draft, answer) => [...leaveOut(draft, answer), { key: "protect_files", does: "advice", advice: words.mend.protect_files_advice }],
};

function withFix(answer: Answer, fix: Fix): RecipientAnswer[] {
  const rules = answer.reasons.filter((reason) => reason.fix === fix).map((reason) => reason.rule);
  return answer.recipients.filter((recipient) => recipient.reasons.some((rule) => rules.includes(rule)));
}

function fixAddress(draft: Draft, address: string): Mend {
  const field = fieldOf(draft, address) ?? "to";
  return change(`fix_address ${address}`, fill(words.mend.fix_address, { address }), () => ({
    draft: without(draft, address),
    note: fill(words.mend.fixingAddress, { field: words.compose[field] }),
    retype: address,
    focus: "to",
  }));
}

function chooseReal(draft: Draft, address: string, sentences: string[]): Mend {
  const real = realAddress(address, sentences);
  if (!real) return { key: `choose_real_address ${address}`, does: "advice", advice: words.mend.choose_real_address_advice };
  return change(`choose_real_address ${address}`, fill(words.mend.choose_real_address, { address: real }), () => ({
    draft: swapAddress(draft, address, real),
    note: fill(words.mend.choseRealAddress, { address: real }),
    focus: "send",
  }));
}

/**
 * The sentence names the real domain ("This looks like harbourside-ha.example but isn't."); the name before the @ stays.
 * With two look-alikes on one mail it does not say which is whose, so then the worker chooses.
 */
function realAddress(address: string, sentences: string[]): string | undefined {
  const named = sentences.flatMap((sentence) => /looks like (?:\S+@)?([\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+)/u.exec(sentence)?.[1] ?? []);
  const [domain] = named;
  const [local, own] = address.split("@");
  return named.length === 1 && local && domain && domain !== own ? `${local}@${domain}` : undefined;
}

function cleanSubject(draft: Draft): Mend {
  const reference = draft.caseReference.trim();
  if (reference === "") {
    return change("choose_case", words.mend.choose_case, () => ({ draft, note: words.mend.clean_subject_advice, focus: "case" }));
  }
  const reply = /^((?:re|fwd?|aw|sv)\s*:\s*)+/i.exec(draft.subject)?.[0] ?? "";
  const subject = `${reply}Case ${reference}`;
  return change("clean_subject", fill(words.mend.clean_subject, { subject }), () => ({
    draft: { ...draft, subject },
    note: fill(words.mend.cleanedSubject, { subject }),
    focus: "send",
  }));
}

type TextPart = "body" | "subject" | "quotedThread";
const TEXT_PARTS: readonly string[] = ["body", "subject", "quotedThread"] satisfies TextPart[];

function removePassword(draft: Draft, answer: Answer): Mend {
  const found = answer.findings
    .filter(({ kind, part, end }) => kind === "password" && TEXT_PARTS.includes(part) && end <= draft[part as TextPart].length)
    .sort((one, other) => other.start - one.start);
  if (found.length === 0) return { key: "remove_password", does: "advice", advice: words.mend.remove_password_advice };
  return change("remove_password", words.mend.remove_password, () => {
    let mended = draft;
    const cut: string[] = [];
    for (const { part, start, end } of found) {
      const text = mended[part as TextPart];
      cut.unshift(text.slice(start, end));
      mended = { ...mended, [part]: `${text.slice(0, start)}[given by phone]${text.slice(end)}` };
    }
    return { draft: mended, note: words.mend.removedPassword, cut, focus: "send" };
  });
}

function sendSeparately(draft: Draft): Mend {
  const all = everyone(draft);
  return change("send_separately", fill(words.mend.send_separately, { count: all.length }), () => {
    const [first = draft, ...waiting] = all.map((written) => ({ ...draft, to: [written], cc: [], bcc: [] }));
    return {
      draft: first,
      waiting,
      note: fill(words.mend.separated, { address: mailboxOf(all[0] ?? "").address, count: waiting.length }),
      focus: "send",
    };
  });
}

function leaveOut(draft: Draft, answer: Answer): Mend[] {
  const named = draft.files.filter((_, index) => answer.findings.some(({ part }) => part === `attachments[${String(index)}]`));
  return named.map((file) =>
    change(`leave_out ${file.name}`, fill(words.mend.protect_files, { name: file.name }), () => ({
      draft: { ...draft, files: draft.files.filter((other) => other !== file) },
      note: fill(words.mend.leftOut, { name: file.name }),
      focus: "send",
    })),
  );
}

/** Rules at which the guide lets danger outrank asking. The button only opens the form; what it lifts is the service's to say. */
const RISK_ANSWERS = /^(C[2-7]|R[1-4]|N1|P1|U1|S4)-/;

/** Mends the page itself can offer beside the service's. */
function offers(draft: Draft, answer: Answer): Mend[] {
  const fired = answer.reasons.map((reason) => reason.rule);
  return [
    ...splitOff(draft, answer),
    ...(answer.obligations.includes("strip_thread") && draft.quotedThread !== ""
      ? [change("drop_thread", words.mend.drop_thread, () => ({ draft: { ...draft, quotedThread: "" }, note: words.mend.droppedThread, focus: "send" }))]
      : []),
    ...(fired.some((rule) => /^(C7|U1)-/.test(rule)) && draft.caseReference === ""
      ? [change("choose_case", words.mend.choose_case, () => ({ draft, note: "", focus: "case" }))]
      : []),
    ...(fired.some((rule) => rule.startsWith("P1-"))
      ? [change("say_purpose", words.mend.say_purpose, () => ({ draft, note: "", focus: "purpose" }))]
      : []),
    ...(fired.some((rule) => RISK_ANSWERS.test(rule)) && !draft.atRisk
      ? [change("at_risk", words.mend.at_risk, () => ({ draft: { ...draft, atRisk: NOT_YET_SAID }, note: "", focus: "risk-who" }))]
      : []),
  ];
}

function splitOff(draft: Draft, answer: Answer): Mend[] {
  const cleared = new Set(answer.recipients.filter(goes).map((recipient) => recipient.address.toLowerCase()));
  const isCleared = (address: string): boolean => cleared.has(address.toLowerCase());
  const now = onlyThese(draft, isCleared);
  const later = onlyThese(draft, (address) => !isCleared(address));
  if (everyone(now).length === 0 || everyone(later).length === 0) return [];
  const addresses = everyone(now).map((written) => mailboxOf(written).address);
  const label = addresses.length <= 2 ? fill(words.mend.splitTo, { addresses: addresses.join(" and ") }) : words.mend.split;
  return [change("split", label, () => ({ draft: now, waiting: [later], note: words.mend.splitDone, focus: "send" }))];
}

/** Takes one recipient off; not offered for the last one. */
export function takeOff(draft: Draft, address: string): Mend | undefined {
  if (!fieldOf(draft, address) || everyone(draft).length < 2) return undefined;
  return change(`take_off ${address}`, fill(words.mend.takeOff, { address }), () => ({
    draft: without(draft, address),
    note: fill(words.mend.tookOff, { address }),
    focus: "send",
  }));
}

const change = (key: string, label: string, make: () => Change): Mend => ({ key, does: "change", label, change: make });
