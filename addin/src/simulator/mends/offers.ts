/** Mends that the page itself can offer beside the service's. */
import { mayLeave, type Answer } from "../../api/contract";
import { riskCouldHelp } from "../../pane/risk";
import { fill, words } from "../../words/words";
import { everyone, fieldOf, mailboxOf, NOT_YET_SAID, onlyThese, without, type Draft } from "../draft";
import { leaveOut, unreadable } from "./files";
import { change, type Mend } from "./mend";

export function offers(draft: Draft, answer: Answer): Mend[] {
  const fired = answer.reasons.map((reason) => reason.rule);
  return [
    ...splitOff(draft, answer),
    ...(fired.some((rule) => rule.startsWith("U1-")) ? leaveOut(draft, unreadable(answer)) : []),
    ...(answer.obligations.includes("strip_thread") && draft.quotedThread !== ""
      ? [change("drop_thread", words.mend.drop_thread, () => ({ draft: { ...draft, quotedThread: "" }, note: words.mend.droppedThread, focus: "send" }))]
      : []),
    ...(fired.some((rule) => /^(C7|U1)-/.test(rule)) && draft.caseReference === ""
      ? [change("choose_case", words.mend.choose_case, () => ({ draft, note: "", focus: "case" }))]
      : []),
    ...(fired.some((rule) => rule.startsWith("P1-"))
      ? [change("say_purpose", words.mend.say_purpose, () => ({ draft, note: "", focus: "purpose" }))]
      : []),
    ...(riskCouldHelp(answer) && !draft.atRisk
      ? [change("at_risk", words.mend.at_risk, () => ({ draft: { ...draft, atRisk: NOT_YET_SAID }, note: "", focus: "risk-who" }))]
      : []),
  ];
}

function splitOff(draft: Draft, answer: Answer): Mend[] {
  const cleared = new Set(answer.recipients.filter((recipient) => mayLeave(recipient.outcome)).map((recipient) => recipient.address.toLowerCase()));
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
