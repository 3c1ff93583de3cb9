/** The mends that the service names. */
import type { Answer, Fix, RecipientAnswer } from "../../api/contract";
import { cutFromText } from "../../pane/fixes/password";
import { realAddress } from "../../pane/fixes/realAddress";
import { cleanedSubject } from "../../pane/fixes/subject";
import { fill, words } from "../../words/words";
import { everyone, fieldOf, mailboxOf, swapAddress, without, type Draft } from "../draft";
import { leaveOut, withFindings } from "./files";
import { change, type Mend } from "./mend";

export const FIX: Record<Fix, (draft: Draft, answer: Answer) => Mend[]> = {
  retry: () => [{ key: "retry", does: "send", label: words.mend.retry }],
  fix_address: (draft, answer) => withFix(answer, "fix_address").map(({ address }) => fixAddress(draft, address)),
  choose_real_address: (draft, answer) => withFix(answer, "choose_real_address").map((one) => chooseReal(draft, one, answer.workerText)),
  clean_subject: (draft) => [cleanSubject(draft)],
  remove_password: (draft, answer) => [removePassword(draft, answer)],
  send_separately: (draft) => [sendSeparately(draft)],
  protect_files: (draft, answer) => [...leaveOut(draft, withFindings(answer)), { key: "protect_files", does: "advice", advice: words.mend.protect_files_advice }],
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

function chooseReal(draft: Draft, one: RecipientAnswer, sentences: string[]): Mend {
  const { address } = one;
  const real = realAddress(one, sentences);
  if (!real) return { key: `choose_real_address ${address}`, does: "advice", advice: words.mend.choose_real_address_advice };
  return change(`choose_real_address ${address}`, fill(words.mend.choose_real_address, { address: real }), () => ({
    draft: swapAddress(draft, address, real),
    note: fill(words.mend.choseRealAddress, { address: real }),
    focus: "send",
  }));
}

function cleanSubject(draft: Draft): Mend {
  const reference = draft.caseReference.trim();
  if (reference === "") {
    return change("choose_case", words.mend.choose_case, () => ({ draft, note: words.mend.clean_subject_advice, focus: "case" }));
  }
  const subject = cleanedSubject(draft.subject, reference);
  return change("clean_subject", fill(words.mend.clean_subject, { subject }), () => ({
    draft: { ...draft, subject },
    note: fill(words.mend.cleanedSubject, { subject }),
    focus: "send",
  }));
}

const TEXT_PARTS = ["subject", "body", "quotedThread"] as const;

function removePassword(draft: Draft, answer: Answer): Mend {
  const found = answer.findings.filter(({ kind, part, end }) => kind === "password" && TEXT_PARTS.some((one) => one === part && end <= draft[one].length));
  if (found.length === 0) return { key: "remove_password", does: "advice", advice: words.mend.remove_password_advice };
  return change("remove_password", words.mend.remove_password, () => {
    let mended = draft;
    const cut: string[] = [];
    for (const part of TEXT_PARTS) {
      const here = cutFromText(draft[part], found.filter((one) => one.part === part));
      if (!here) continue;
      mended = { ...mended, [part]: here.content };
      cut.push(...here.cut);
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
