/** Where danger may outrank asking. The buttons only open the form; what it lifts is the service's to say. A hard stop is never lifted. */
import { mayLeave, type Answer } from "../api/contract";

const RISK_ANSWERS = /^(C[2-7]|R[1-4]|N1|P1|U1|A1|S4)-/;

/** Whether danger could let it go to somebody: nothing else stands in that person's way. */
export const riskCouldHelp = ({ outcome, recipients }: Pick<Answer, "outcome" | "recipients">): boolean =>
  outcome !== "hard_block"
  && recipients.some((one) => !mayLeave(one.outcome) && one.reasons.every((rule) => RISK_ANSWERS.test(rule)));
