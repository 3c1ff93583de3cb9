/** Every sentence of the pages. Gaps are `{name}`. */
import english from "./en-GB.json";

export { fill } from "./fill";

export type Words = typeof english;
export type Language = "en-GB" | "cy";

/** What the pages say now. It changes with `speak`, before a page is drawn. */
export let words: Words = english;

let spoken: Language = "en-GB";
export const language = (): Language => spoken;

export function say(inLanguage: Language, these: Words): void {
  spoken = inLanguage;
  words = these;
}
