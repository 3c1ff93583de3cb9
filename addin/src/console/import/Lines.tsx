/** The lines of a file, a screenful at a time: a file may hold ten thousand. */
import { useState } from "react";
import type { ImportLine } from "../../api/consoleAgencies";
import { fill, says } from "../../words/console";
import { Pager } from "../parts/Pager";
import { useStyles } from "../parts/styles";
import { Diff } from "../proposals/Diff";
import { warningOf } from "../proposals/diff";

/** Chosen: what can be looked through before turning the page. */
const SIZE = 50;

function usePages<T>(all: T[]): { shown: T[]; pager: React.ReactNode } {
  const [page, setPage] = useState(1);
  return { shown: all.slice((page - 1) * SIZE, page * SIZE), pager: <Pager page={page} pages={Math.ceil(all.length / SIZE)} turn={setPage} /> };
}

export function RejectedLines({ lines }: { lines: ImportLine[] }) {
  const styles = useStyles();
  const { shown, pager } = usePages(lines);
  const words = says.import;
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{words.rejected} ({lines.length.toLocaleString("en-GB")})</h3>
      <p className={styles.quiet}>{words.rejectedHelp}</p>
      <div className={styles.tableBox} role="region" aria-label={words.rejected} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col" className={styles.number}>{words.line}</th><th scope="col">{words.agency}</th><th scope="col">{words.why}</th></tr></thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.line}>
                <td className={styles.number}>{line.line}</td>
                <th scope="row">{line.name || line.id || says.notSet}</th>
                <td><ul className={styles.plain}>{line.reasons.map((reason) => <li key={reason}>{warningOf(reason)}</li>)}</ul></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pager}
    </div>
  );
}

export function ChangedLines({ lines }: { lines: ImportLine[] }) {
  const styles = useStyles();
  const { shown, pager } = usePages(lines);
  const words = says.import;
  return (
    <div className={styles.tight}>
      <h3 className={styles.subheading}>{words.changes} ({lines.length.toLocaleString("en-GB")})</h3>
      <ul className={styles.plain}>
        {shown.map((line) => (
          <li key={line.line}>
            <details className={styles.details}>
              <summary>
                {fill(words.showLine, { line: line.line, name: line.name })} – {fill(line.what === "new" ? words.newFields : words.changedFields, { count: line.changes.length })}
                {line.warnings.length > 0 && ` – ${says.form.look}`}
              </summary>
              <div className={styles.tight}>
                {line.warnings.length > 0 && <ul className={styles.bullets}>{line.warnings.map((warning) => <li key={warning}>{warningOf(warning)}</li>)}</ul>}
                <Diff changes={line.changes} />
              </div>
            </details>
          </li>
        ))}
      </ul>
      {pager}
    </div>
  );
}
