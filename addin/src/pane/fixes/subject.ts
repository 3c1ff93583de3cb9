/** @returns the subject with nothing but the case, replies and forwards still marked as such. */
export function cleanedSubject(subject: string, reference: string): string {
  const reply = /^((?:re|fwd?|aw|sv|ateb)\s*:\s*)+/i.exec(subject)?.[0] ?? "";
  return `${reply}Case ${reference}`;
}
