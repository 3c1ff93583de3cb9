/** What was found, as lines to read: kind, place, why. Never the words. */
import { SAYINGS, type Finding, type Saying } from "../../api/contract";
import { fill, words } from "../../words/words";

/** From here a finding may change a verdict. Source: command-line contract, "the blocking level". */
const COUNTS_FROM = 0.6;

/** What looks the same to a reader is one line, with every finding it stands for. */
export interface Line {
  key: string;
  what: string;
  explanation: string;
  detail: string;
  findings: Finding[];
}

export function linesOf(findings: Finding[], files: readonly string[]): Line[] {
  const lines = new Map<string, Line>();
  for (const finding of findings) {
    const line = { what: kindInWords(finding), explanation: finding.explanation ?? signsInWords(finding), detail: detailInWords(finding, files) };
    const key = JSON.stringify(line);
    const same = lines.get(key);
    if (same) same.findings.push(finding);
    else lines.set(key, { ...line, key, findings: [finding] });
  }
  return [...lines.values()];
}

/** What a worker may say of a line: only a name can be no person. */
export const sayingsFor = ({ findings }: Line): Saying[] =>
  SAYINGS.filter((saying) => saying !== "not_a_person" || findings.some(({ kind }) => kind === "person-name"));

/** A code this page has no words for is shown as it is. */
export const said = (table: Record<string, string>, code: string): string => table[code] ?? code;

const kindInWords = ({ kind, category }: Finding): string => kind.replaceAll("-", " ") + (category === kind ? "" : ` (${category})`);

const signsInWords = ({ why }: Finding): string => why.map((sign) => said(words.sign, sign)).join(", ");

function detailInWords({ part, confidence }: Finding, files: readonly string[]): string {
  const sure = fill(words.why.sure, { percent: Math.round(confidence * 100) }) + (confidence < COUNTS_FROM ? `, ${words.why.shownOnly}` : "");
  return [placeInWords(part, files), sure].join(" · ");
}

function placeInWords(part: string, files: readonly string[]): string {
  const file = /^attachments\[(\d+)\](\.name)?$/.exec(part);
  const name = files[Number(file?.[1])];
  if (name === undefined) return said(words.part, part);
  return file?.[2] ? fill(words.part.fileName, { name }) : name;
}
