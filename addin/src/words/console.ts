/** The sentences of the console. Apart from those of mail: the pane and the script at Send carry none of them. */
import console from "./console.en-GB.json";

export { fill } from "./fill";
export { console as says };

/** @returns the word for a name of the contract; the name itself where this page is older than the service. */
export const wordFor = (words: Record<string, string>, code: string): string => words[code] ?? code;
