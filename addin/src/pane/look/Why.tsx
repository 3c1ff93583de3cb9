/** The reasons behind it, for those who want them: rules, what kind of thing was found where, never the words. */
import { useId, type ReactNode } from "react";
import type { Unreadable } from "../../api/contract";
import type { Shown } from "../../api/stored";
import { fill, words } from "../../words/words";
import { linesOf, said } from "./found";
import { FoundLine } from "./FoundLine";
import { useResult } from "./useResult";

/** @param token the worker's, for saying that a finding is wrong. */
export function Why({ answer, files, token }: { answer: Shown; files: readonly string[]; token: () => Promise<string> }) {
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
          {answer.findings.length === 0 ? <p className={styles.paragraph}>{words.why.nothing}</p> : (
            <Items items={linesOf(answer.findings, files).map((line) => <FoundLine key={`${answer.id} ${line.key}`} line={line} disclosure={answer.id} token={token} />)} />
          )}
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

const unreadInWords = ({ attachment, why }: Unreadable, files: readonly string[]): string =>
  `${(attachment === undefined ? undefined : files[attachment]) ?? words.part.message}: ${said(words.unread, why)}`;

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
