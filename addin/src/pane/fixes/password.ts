/** Takes a password out of what is written. The service says where it stands and how long it is, never what it is. */
import type { Finding } from "../../api/contract";
import type { Body } from "../../outlook/mendBody";

// No brackets: in brackets the service takes it for another password.
export const GIVEN_BY_PHONE = "given by phone";

export interface Cut {
  content: string;
  cut: string[];
}

/** A line as it was sent: the places count from its start. @returns undefined when a place is not in the text. */
export function cutFromText(text: string, found: readonly Pick<Finding, "start" | "end">[]): Cut | undefined {
  let content = text;
  const cut: string[] = [];
  for (const { start, end } of [...found].sort((one, other) => other.start - one.start)) {
    if (end > text.length) return undefined;
    cut.unshift(text.slice(start, end));
    content = `${content.slice(0, start)}${GIVEN_BY_PHONE}${content.slice(end)}`;
  }
  return found.length === 0 ? undefined : { content, cut };
}

/** A word that announces a password, then what may stand between it and the word itself. */
const ANNOUNCED = /\b(?:pass\s?(?:word|code|phrase)|pwd|pin|cyfrinair)\b[^\n]{0,20}?(?:\bis\b|\byw\b|[:=])\s*["'“‘]?(\S+)/giu;

/**
 * The message: the service counts in the text that a reader sees of its HTML, which only it works out. So the word is looked for: announced as a
 * password, of the length that was found, and only one. Otherwise the worker takes it out by hand. The rest of the source stays byte for byte.
 */
export function cutFromBody({ type, content }: Body, found: readonly Pick<Finding, "start" | "end">[]): Cut | undefined {
  const seen = type === "html" ? seenIn(content) : content;
  const [secret, ...others] = new Set(announcedIn(seen, found.map(({ start, end }) => end - start)));
  if (secret === undefined || others.length > 0) return undefined;
  const pieces = content.split(type === "html" ? secret.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;") : secret);
  // As often in the source as a reader sees it: so none of them is an address or a style.
  if (pieces.length !== seen.split(secret).length) return undefined;
  return { content: pieces.join(GIVEN_BY_PHONE), cut: [secret] };
}

const announcedIn = (seen: string, lengths: number[]): string[] =>
  [...seen.matchAll(ANNOUNCED)].flatMap(([, word = ""]) => {
    const length = lengths.find((one) => word.length >= one && /^[.,;:!?"'”’)]*$/.test(word.slice(one)));
    return length === undefined ? [] : [word.slice(0, length)];
  });

/** What a reader sees, with a line's end where a paragraph or a cell has one. */
function seenIn(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const block of page.querySelectorAll("p, div, br, li, tr, td, h1, h2, h3")) block.after("\n");
  return page.body.textContent;
}
