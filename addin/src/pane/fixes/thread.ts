/** Drops the earlier messages below a reply. Where it is not certain where they begin, nothing is dropped. */

/** What mail programs put before the earlier messages. Source: Outlook on the web, new and classic Outlook, Gmail, Apple Mail. */
const MARKS = ["#appendonsend", "#divRplyFwdMsg", "#mail-editor-reference-message-container", ".gmail_quote", "blockquote[type=cite]", "[id$=_divRplyFwdMsg]"];

/** @returns the text above the earlier messages, or undefined. */
export function withoutThreadInHtml(html: string): string | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const mark = page.querySelector(MARKS.join(",")) ?? classicHeader(page);
  if (!mark) return undefined;
  dropFrom(mark, page.body);
  return /<html\b/i.test(html) ? page.documentElement.outerHTML : page.body.innerHTML;
}

/** Classic Outlook draws a line above From and Sent. */
function classicHeader(page: Document): Element | undefined {
  return [...page.querySelectorAll("div[style*='border-top']")].find((element) => /\b(From|Oddi wrth):[\s\S]*\b(Sent|Anfonwyd):/.test(element.textContent));
}

/** The mark and all that follows it in reading order. */
function dropFrom(mark: Element, body: Element): void {
  let here: Element | null = mark;
  while (here && here !== body) {
    while (here.nextSibling) here.nextSibling.remove();
    const parent: Element | null = here.parentElement;
    if (here === mark) here.remove();
    here = parent;
  }
  for (const rule of body.querySelectorAll("hr:last-child")) rule.remove();
}

const TEXT_MARK = /^(?:-{3,}\s*(?:Original Message|Forwarded message|Neges Wreiddiol)\s*-{3,}|_{10,}|(?:From|Oddi wrth): .+\r?\n(?:Sent|Date|Anfonwyd): )/imu;

export function withoutThreadInText(text: string): string | undefined {
  const at = TEXT_MARK.exec(text)?.index;
  return at === undefined ? undefined : text.slice(0, at).trimEnd();
}
