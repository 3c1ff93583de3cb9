/** How Outlook on the web writes a body, and the earlier messages below a reply. */

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

export const htmlOf = (text: string): string => text === "" ? "" : text.split("\n").map((line) => `<div>${line === "" ? "<br>" : escape(line)}</div>`).join("");

/** Source: the marks of Outlook on the web, as the pane looks for them. */
export const reply = ({ from, subject, text }: { from: string; subject: string; text: string }): string =>
  `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> ${escape(from)}<br><b>Sent:</b> Monday 23 November 2026 09:12<br><b>Subject:</b> ${escape(subject)}</div>${htmlOf(text)}`;
