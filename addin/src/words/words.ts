/** Every sentence of the pages. Gaps are `{name}`. */
import english from "./en-GB.json";

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

/** @returns the sentence with its gaps filled. A gap nobody fills stays visible, so that a test can see it. */
export function fill(sentence: string, gaps: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
