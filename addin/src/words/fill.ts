/** @returns the sentence with its gaps, `{name}`, filled. A gap nobody fills stays visible, so that a test can see it. */
export function fill(sentence: string, gaps: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
