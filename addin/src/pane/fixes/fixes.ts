/**
 * The mends that the pane offers for a stopped mail. Each changes the mail in the window and never sends it: the worker presses Send again and the
 * changed mail is checked from the start, so a wrong mend costs a click, never a leak.
 */
import { MARKING, mayLeave, type Fix, type RecipientAnswer } from "../../api/contract";
import type { Shown } from "../../api/stored";
import { bodyNow, setBody } from "../../outlook/mendBody";
import { isMarked, putMarkingOnTop } from "../../outlook/mendMarking";
import { keepOnly, putInstead } from "../../outlook/mendRecipients";
import { setSubject, subjectNow } from "../../outlook/mendSubject";
import { fill, words } from "../../words/words";
import type { Mail } from "../mail";
import { cutFromBody, cutFromText } from "./password";
import { realAddress } from "./realAddress";
import { cleanedSubject, referenceIn } from "./subject";
import { withoutThreadInHtml, withoutThreadInText } from "./thread";

/** What a mend did. Nothing: it could not be done here, and the advice says how to do it by hand. */
export interface Mended {
  note: string;
  /** What was cut out, shown once to be read out in a call. */
  cut?: string[];
  /** Who was taken off and still waits for a mail. */
  others?: { says: string; addresses: string[] };
}

export type Offer =
  | { key: string; does: "change"; label: string; advice: string; act: () => Promise<Mended | undefined> }
  | { key: string; does: "open"; label: string; page: "files" | "case" }
  | { key: string; does: "advice"; advice: string };

/** @param reference the case that was chosen, if one was. */
export function offersFor(shown: Shown, mail: Mail, reference: string | undefined): Offer[] {
  // It may go and is still here: something owed was missing at Send.
  if (mayLeave(shown.outcome)) return [...mark(shown, mail), ...dropThread(shown, mail)];
  return [...shown.fixes.flatMap((fix) => BY_FIX[fix](shown, mail, reference)), ...split(shown, mail), ...dropThread(shown, mail)];
}

const BY_FIX: Record<Fix, (shown: Shown, mail: Mail, reference: string | undefined) => Offer[]> = {
  retry: () => [{ key: "retry", does: "advice", advice: words.pane.fix.retry }],
  fix_address: (shown) => withFix(shown, "fix_address").map(({ address }) => ({ key: `address ${address}`, does: "advice", advice: fill(words.pane.fix.address, { address }) })),
  choose_real_address: (shown) => withFix(shown, "choose_real_address").map((one) => useReal(one, shown.workerText)),
  clean_subject: (_, mail, reference) => [cleanSubject(mail, reference)],
  remove_password: (shown, mail) => [removePassword(shown, mail)],
  send_separately: (_, mail) => separately(mail),
  protect_files: () => [{ key: "files", does: "open", label: words.pane.fix.files, page: "files" }],
};

function withFix({ reasons, recipients }: Shown, fix: Fix): RecipientAnswer[] {
  const rules = reasons.filter((reason) => reason.fix === fix).map(({ rule }) => rule);
  return recipients.filter((one) => one.reasons.some((rule) => rules.includes(rule)));
}

function useReal(one: RecipientAnswer, sentences: string[]): Offer {
  const said = words.pane.fix;
  const real = realAddress(one, sentences);
  const key = `real ${one.address}`;
  if (real === undefined) return { key, does: "advice", advice: said.useRealAdvice };
  return {
    key, does: "change", label: fill(said.useReal, { address: real }), advice: said.useRealAdvice,
    act: async () => ((await putInstead(one.address, real)) ? { note: fill(said.usedReal, { address: real }) } : undefined),
  };
}

function cleanSubject(mail: Mail, reference: string | undefined): Offer {
  const said = words.pane.fix;
  const known = reference ?? referenceIn(mail.subject);
  if (known === undefined) return { key: "case", does: "open", label: said.needCase, page: "case" };
  return {
    key: "subject", does: "change", label: fill(said.cleanSubject, { subject: cleanedSubject(mail.subject, known) }), advice: said.failed,
    act: async () => {
      const subject = cleanedSubject(await subjectNow(), known);
      await setSubject(subject);
      return { note: fill(said.cleanedSubject, { subject }) };
    },
  };
}

function removePassword({ findings }: Shown, mail: Mail): Offer {
  const said = words.pane.fix;
  const found = findings.filter(({ kind }) => kind === "password");
  const inText = found.filter(({ part }) => part === "body" || part === "quotedThread");
  const inSubject = found.filter(({ part }) => part === "subject");
  const isElsewhere = inText.length + inSubject.length < found.length;
  if (found.length === 0 || isElsewhere || (inText.length > 0 && !mail.rewritable)) return { key: "password", does: "advice", advice: said.passwordAdvice };
  return {
    key: "password", does: "change", label: said.removePassword, advice: said.passwordAdvice,
    act: async () => {
      const cut: string[] = [];
      if (inText.length > 0) {
        const body = await bodyNow();
        const without = cutFromBody(body, inText);
        if (!without) return undefined;
        await setBody({ ...body, content: without.content });
        cut.push(...without.cut);
      }
      const subject = inSubject.length > 0 ? cutFromText(await subjectNow(), inSubject) : undefined;
      if (subject) {
        await setSubject(subject.content);
        cut.push(...subject.cut);
      }
      return cut.length > 0 ? { note: said.removedPassword, cut: [...new Set(cut)] } : undefined;
    },
  };
}

function separately({ addresses }: Mail): Offer[] {
  const [address, ...others] = addresses;
  if (address === undefined || others.length === 0) return [];
  return [{
    key: "separately", does: "change", label: fill(words.pane.fix.separately, { address }), advice: words.pane.fix.failed,
    act: async () => {
      await keepOnly([address]);
      return { note: fill(words.pane.fix.separated, { address }), others: { says: words.pane.fix.others, addresses: others } };
    },
  }];
}

/** Some may have it now. Only offered where each of them stands on the mail: a list's members cannot be taken off one by one. */
function split({ recipients }: Shown, { addresses }: Mail): Offer[] {
  const said = words.pane.fix;
  const isOn = (address: string): boolean => addresses.some((one) => one.toLowerCase() === address.toLowerCase());
  const now = recipients.filter(({ outcome }) => mayLeave(outcome)).map(({ address }) => address);
  const later = recipients.filter(({ outcome }) => !mayLeave(outcome)).map(({ address }) => address);
  if (now.length === 0 || later.length === 0 || ![...now, ...later].every(isOn)) return [];
  return [{
    key: "split", does: "change", advice: said.failed,
    label: now.length <= 2 ? fill(said.split, { addresses: now.join(" + ") }) : fill(said.splitMany, { count: now.length }),
    act: async () => {
      await keepOnly(now);
      return { note: said.splitDone, others: { says: said.splitOthers, addresses: later } };
    },
  }];
}

function mark({ obligations }: Shown, { marked }: Mail): Offer[] {
  if (marked || !obligations.includes("mark")) return [];
  return [{
    key: "mark", does: "change", label: words.pane.fix.mark, advice: fill(words.pane.fix.markAdvice, { marking: MARKING }),
    act: async () => {
      await putMarkingOnTop();
      return (await isMarked()) ? { note: words.pane.fix.marked } : undefined;
    },
  }];
}

function dropThread({ obligations, findings }: Shown, { rewritable }: Mail): Offer[] {
  const said = words.pane.fix;
  if (!obligations.includes("strip_thread") && !findings.some(({ part }) => part === "quotedThread")) return [];
  if (!rewritable) return [{ key: "thread", does: "advice", advice: said.dropThreadAdvice }];
  return [{
    key: "thread", does: "change", label: said.dropThread, advice: said.dropThreadAdvice,
    act: async () => {
      const body = await bodyNow();
      const content = body.type === "html" ? withoutThreadInHtml(body.content) : withoutThreadInText(body.content);
      if (content === undefined) return undefined;
      await setBody({ ...body, content });
      return { note: said.droppedThread };
    },
  }];
}
