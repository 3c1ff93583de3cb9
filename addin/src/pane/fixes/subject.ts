/** @returns the case that a subject names, as `OG-1042`, if it does. */
export const referenceIn = (subject: string): string | undefined => /\b[A-Z]{2,4}-\d{3,6}\b/.exec(subject)?.[0];

/** @returns the subject with nothing but the case, replies and forwards still marked as such. */
export function cleanedSubject(subject: string, reference: string): string {
  const reply = /^((?:re|fwd?|aw|sv|ateb)\s*:\s*)+/i.exec(subject)?.[0] ?? "";
  return `${reply}Case ${reference}`;
}
