/** Reads an answer, or throws: what this version does not know exactly is no answer at all. */
import {
  CONTRACT_VERSION,
  FIXES,
  MARKING,
  OBLIGATIONS,
  OUTCOMES,
  type Agency,
  type Answer,
  type Finding,
  type Obligation,
  type Outcome,
  type Reason,
  type RecipientAnswer,
  type Unreadable,
} from "./contract";
import { identifier, list, NotUnderstood, number, object, oneOf, text } from "./shapes";

export { NotUnderstood };

/**
 * @param json what the server sent, already parsed; anything at all.
 * @returns the same answer, every member checked.
 * @throws NotUnderstood when the version, a name or the shape is unknown, or the members contradict each other.
 */
export function readAnswer(json: unknown): Answer {
  const it = object(json, "answer");
  if (it["contract"] !== CONTRACT_VERSION) throw new NotUnderstood("contract");
  const answer: Answer = {
    contract: CONTRACT_VERSION,
    id: identifier(it["id"]),
    outcome: oneOf(OUTCOMES, it["outcome"], "outcome"),
    recipients: list(it["recipients"], "recipients", recipient),
    reasons: list(it["reasons"], "reasons", reason),
    lifted: list(it["lifted"], "lifted", text),
    obligations: list(it["obligations"], "obligations", (one, at) => oneOf(OBLIGATIONS, one, at)),
    fixes: list(it["fixes"], "fixes", (one, at) => oneOf(FIXES, one, at)),
    ...(it["marking"] != null && { marking: text(it["marking"], "marking") }),
    workerText: list(it["workerText"], "workerText", text),
    findings: list(it["findings"], "findings", finding),
    unreadable: list(it["unreadable"], "unreadable", unread),
    ticket: text(it["ticket"], "ticket"),
    elapsedMs: number(it["elapsedMs"], "elapsedMs"),
  };
  agree(answer);
  return answer;
}

/** What each permission must bring with it. An outcome that is not here lets nothing go. */
const OWED: Partial<Record<Outcome, { obligations: Obligation[]; marking?: string }>> = {
  allow: { obligations: [] },
  allow_mark: { obligations: ["mark"], marking: MARKING },
  allow_encrypt_mark: { obligations: ["encrypt", "mark"], marking: MARKING },
};

function agree(answer: Answer): void {
  const strictest = OUTCOMES.find((outcome) => answer.recipients.some((one) => one.outcome === outcome)) ?? "hard_block";
  if (strictest !== answer.outcome) throw new NotUnderstood("outcome against recipients");
  const owed = OWED[answer.outcome];
  if (!owed) return;
  if (answer.ticket === "") throw new NotUnderstood("ticket");
  if (answer.marking !== owed.marking) throw new NotUnderstood("marking against outcome");
  if (!owed.obligations.every((one) => answer.obligations.includes(one))) throw new NotUnderstood("obligations against outcome");
}

function recipient(json: unknown, at: string): RecipientAnswer {
  const it = object(json, at);
  return {
    address: text(it["address"], `${at}.address`),
    outcome: oneOf(OUTCOMES, it["outcome"], `${at}.outcome`),
    reasons: list(it["reasons"], `${at}.reasons`, text),
    ...(it["agencies"] != null && { agencies: list(it["agencies"], `${at}.agencies`, agency) }),
    ...(it["class"] != null && { class: text(it["class"], `${at}.class`) }),
    ...(it["instead"] != null && { instead: text(it["instead"], `${at}.instead`) }),
  };
}

export function agency(json: unknown, at: string): Agency {
  const it = object(json, at);
  return { id: text(it["id"], `${at}.id`), name: text(it["name"], `${at}.name`) };
}

function reason(json: unknown, at: string): Reason {
  const it = object(json, at);
  return {
    rule: text(it["rule"], `${at}.rule`),
    ...(it["fix"] != null && { fix: oneOf(FIXES, it["fix"], `${at}.fix`) }),
  };
}

function finding(json: unknown, at: string): Finding {
  const it = object(json, at);
  return {
    part: text(it["part"], `${at}.part`),
    kind: text(it["kind"], `${at}.kind`),
    category: text(it["category"], `${at}.category`),
    start: number(it["start"], `${at}.start`),
    end: number(it["end"], `${at}.end`),
    confidence: number(it["confidence"], `${at}.confidence`),
    why: list(it["why"], `${at}.why`, text),
    ...(it["explanation"] != null && { explanation: text(it["explanation"], `${at}.explanation`) }),
  };
}

function unread(json: unknown, at: string): Unreadable {
  const it = object(json, at);
  return {
    ...(it["attachment"] != null && { attachment: number(it["attachment"], `${at}.attachment`) }),
    why: text(it["why"], `${at}.why`),
  };
}
