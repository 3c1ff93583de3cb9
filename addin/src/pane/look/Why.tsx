/** The reasons behind it, for those who want them: rules, what kind of thing was found where, never the words. */
import { useId, type ReactNode } from "react";
import type { Finding, Unreadable } from "../../api/contract";
import type { Shown } from "../../api/stored";
import { fill, words } from "../../words/words";
import { useResult } from "./useResult";

/** From here a finding may change a verdict. Source: command-line contract, "the blocking level". */
const COUNTS_FROM = 0.6;

export function Why({ answer, files }: { answer: Shown; files: readonly string[] }) {
  const styles = useResult();
  const rules = [...new Set(answer.recipients.flatMap(({ address, reasons }) => reasons.map((rule) => `${rule}: ${address}`)))];
  return (
    <details className={styles.why}>
      <summary className={styles.summary}>{words.result.why}</summary>
      <div className={styles.whyBody}>
        <Block title={words.why.rules}>
          {rules.length === 0 ? <p className={styles.paragraph}>{words.why.noRules}</p> : <Items items={rules} code />}
        </Block>
        {answer.lifted.length > 0 && <Block title={words.why.lifted}><Items items={answer.lifted} code /></Block>}
        <Block title={words.why.found}>
          {answer.findings.length === 0 ? <p className={styles.paragraph}>{words.why.nothing}</p> : <FoundList findings={answer.findings} files={files} />}
        </Block>
        {answer.unreadable.length > 0 && (
          <Block title={words.why.unreadable}><Items items={answer.unreadable.map((one) => unreadInWords(one, files))} /></Block>
        )}
        {answer.obligations.length > 0 && <Block title={words.why.obligations}><Items items={answer.obligations.map((one) => words.obligation[one])} /></Block>}
        <Block title={words.why.decision}>
          <p className={styles.paragraph}><span className={styles.code}>{answer.id}</span></p>
          {answer.elapsedMs !== undefined && <p className={styles.paragraph}>{fill(words.why.took, { milliseconds: Math.max(1, Math.round(answer.elapsedMs)) })}</p>}
        </Block>
      </div>
    </details>
  );
}

/** What looks the same to a reader is said once, with how often. */
function FoundList({ findings, files }: { findings: Finding[]; files: readonly string[] }) {
  const styles = useResult();
  const lines = new Map<string, { what: string; detail: string; count: number }>();
  for (const finding of findings) {
    const line = { what: kindInWords(finding), detail: detailInWords(finding, files), count: 1 };
    const same = lines.get(JSON.stringify(line));
    if (same) same.count += 1;
    else lines.set(JSON.stringify(line), { ...line });
  }
  return (
    <Items
      items={[...lines].map(([key, { what, detail, count }]) => (
        <div key={key}>{count > 1 ? fill(words.why.times, { what, count }) : what}<div className={styles.muted}>{detail}</div></div>
      ))}
    />
  );
}

const kindInWords = ({ kind, category }: Finding): string => kind.replaceAll("-", " ") + (category === kind ? "" : ` (${category})`);

function detailInWords({ part, confidence, why }: Finding, files: readonly string[]): string {
  const sure = fill(words.why.sure, { percent: Math.round(confidence * 100) }) + (confidence < COUNTS_FROM ? `, ${words.why.shownOnly}` : "");
  return [placeInWords(part, files), sure, ...why.map((sign) => said(words.sign, sign))].join(" · ");
}

function placeInWords(part: string, files: readonly string[]): string {
  const file = /^attachments\[(\d+)\](\.name)?$/.exec(part);
  const name = files[Number(file?.[1])];
  if (name === undefined) return said(words.part, part);
  return file?.[2] ? fill(words.part.fileName, { name }) : name;
}

const unreadInWords = ({ attachment, why }: Unreadable, files: readonly string[]): string =>
  `${(attachment === undefined ? undefined : files[attachment]) ?? words.part.message}: ${said(words.unread, why)}`;

/** A code this page has no words for is shown as it is. */
const said = (table: Record<string, string>, code: string): string => table[code] ?? code;

function Block({ title, children }: { title: string; children: ReactNode }) {
  const styles = useResult();
  const id = useId();
  return <section className={styles.section} aria-labelledby={id}><h3 id={id} className={styles.whyHeading}>{title}</h3>{children}</section>;
}

function Items({ items, code = false }: { items: ReactNode[]; code?: boolean }) {
  const styles = useResult();
  // The list is never reordered while it is shown, so the place is a good key.
  return <ul className={styles.whyList}>{items.map((item, place) => <li key={place} className={code ? styles.code : undefined}>{item}</li>)}</ul>;
}
