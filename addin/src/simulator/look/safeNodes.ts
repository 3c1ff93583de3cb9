/** A mail's HTML as nodes that can do nothing: known elements without attributes. */
const ELEMENTS = new Set(["P", "DIV", "BR", "HR", "B", "STRONG", "I", "EM", "UL", "OL", "LI", "BLOCKQUOTE", "SPAN"]);
/** By these the pane finds where the earlier messages begin. */
const IDS = new Set(["appendonsend", "divRplyFwdMsg"]);

export const safeNodes = (html: string): Node[] => [...new DOMParser().parseFromString(html, "text/html").body.childNodes].flatMap(safe);

function safe(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? "")];
  if (!(node instanceof Element)) return [];
  const inside = [...node.childNodes].flatMap(safe);
  if (!ELEMENTS.has(node.tagName)) return /^(SCRIPT|STYLE)$/.test(node.tagName) ? [] : inside;
  const copy = document.createElement(node.tagName);
  if (IDS.has(node.id)) copy.id = node.id;
  copy.append(...inside);
  return [copy];
}
