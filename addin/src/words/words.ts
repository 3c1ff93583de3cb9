/** Every sentence of the page. Gaps are `{name}`. */
import words from "./en-GB.json";

export { fill } from "./fill";
export { words };
