/** What the worker has said so far about this draft, gathered until it is told to the service in one piece. Kept in memory only. */
import type { Purpose } from "../../api/contract";
import type { Agreed, Confirmable, Confirmed, Declaration, RiskStated } from "../../api/declaration";
import type { Shown } from "../../api/stored";
import { questionsOf, type Question } from "./questions";

export interface Answers {
  case?: string;
  purpose?: Purpose;
  risk?: RiskStated;
  agreed: Agreed[];
  confirmed: Confirmed[];
  notSure?: true;
}

export const NONE: Answers = { agreed: [], confirmed: [] };

export const withAgreed = (answers: Answers, agreed: Agreed[]): Answers =>
  ({ ...answers, agreed: [...answers.agreed.filter(({ agency }) => !agreed.some((one) => one.agency === agency)), ...agreed] });

export const withConfirmed = (answers: Answers, confirmed: Confirmed): Answers =>
  ({ ...answers, confirmed: [...answers.confirmed.filter(({ rule }) => rule !== confirmed.rule), confirmed] });

/**
 * What still holds when the next Send asks again. What is asked again did not count. What was said for these people does not hold for a new one.
 * A recorded agreement stays with the service, and "ask somebody" was for the mail as it was.
 */
export function carriedOver(answers: Answers, answeredFor: readonly string[], shown: Shown): Answers {
  const asked = questionsOf(shown);
  const isNew = shown.recipients.some(({ address }) => !answeredFor.includes(address.toLowerCase()));
  return {
    agreed: [],
    confirmed: isNew ? [] : answers.confirmed.filter(({ rule }) => !asked.some((question) => ruleOf(question) === rule)),
    // Asked first: the one that was said did not count.
    ...(answers.case !== undefined && asked[0]?.about !== "case" && { case: answers.case }),
    ...(answers.purpose && !asked.some((question) => ruleOf(question) === "P1-NO-PURPOSE") && { purpose: answers.purpose }),
    ...(answers.risk && !isNew && { risk: answers.risk }),
  };
}

const ruleOf = (question: Question): Confirmable | undefined => (question.about === "fax" ? "R6-FAX" : question.about === "confirm" ? question.rule : undefined);

/** @returns the first question without an answer. */
export function nextQuestion(questions: readonly Question[], answers: Answers): Question | undefined {
  return questions.find((question) => {
    if (question.about === "case") return answers.case === undefined;
    if (question.about === "agreed") return !question.agencies.every(({ id }) => answers.agreed.some(({ agency }) => agency === id));
    return !answers.confirmed.some(({ rule }) => rule === ruleOf(question));
  });
}

/** @param shown the decision that asked. Where it did not ask what the mail is for, that was known to be somebody's safety. */
export const declarationOf = (shown: Pick<Shown, "id" | "reasons">, answers: Answers): Declaration => ({
  disclosure: shown.id,
  ...(answers.case !== undefined && { case: answers.case }),
  purpose: answers.purpose ?? (shown.reasons.some(({ rule }) => /^P[12]-/.test(rule)) ? "none" : "safety"),
  ...(answers.risk && { override: answers.risk }),
  ...(answers.agreed.length > 0 && { agreed: answers.agreed }),
  ...(answers.confirmed.length > 0 && { confirmed: answers.confirmed }),
  ...(answers.notSure && { notSure: true as const }),
});
