/** The kinds of information that were found, and which of them a form ticks by itself. */
import { CATEGORIES, type Category } from "../../api/declaration";
import type { Shown } from "../../api/stored";

/** From here a finding may change a verdict. Source: command-line contract, "the blocking level". */
const COUNTS_FROM = 0.6;

/** Never ticked for anybody: each of them can put her in danger by itself. Source: requirements GUIDE-07, GUIDE-17. */
const TICKED_BY_HAND: readonly Category[] = ["immigration", "location"];

/** @returns in the order of the forms; all of them when something could not be read, because then nobody knows. */
export function categoriesOf({ findings, unreadable }: Pick<Shown, "findings" | "unreadable">): Category[] {
  if (unreadable.length > 0) return [...CATEGORIES];
  return CATEGORIES.filter((category) => foundIn(findings, category));
}

export const tickedAtFirst = ({ findings }: Pick<Shown, "findings">): Category[] =>
  CATEGORIES.filter((category) => !TICKED_BY_HAND.includes(category) && foundIn(findings, category));

const foundIn = (findings: Shown["findings"], category: Category): boolean =>
  findings.some((one) => one.category === category && one.confidence >= COUNTS_FROM);
