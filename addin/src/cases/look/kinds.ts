/** Kinds of information in words. */
import { CATEGORIES } from "../../api/declaration";
import { words } from "../../words/words";

/** In the order of the forms; a code that these words do not know is shown as it is. */
export function kindsInWords(codes: readonly string[]): string {
  const known = CATEGORIES.filter((category) => codes.includes(category));
  return [...known.map((category) => words.pane.category[category]), ...codes.filter((code) => !known.some((one) => one === code))].join("; ");
}

/** The words of a code, or the code itself. */
export const inWords = (table: Record<string, string>, code: string): string => table[code] ?? code;
