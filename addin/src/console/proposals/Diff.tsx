import type { FieldChange } from "../../api/consoleProposals";
import { fill, says } from "../../words/console";
import { useStyles } from "../parts/styles";
import { differenceOf, type Difference } from "./diff";

/** What changes, as a table: what stands now, and what stands afterwards. Something new has no first column. */
export function Diff({ changes }: { changes: FieldChange[] }) {
  const styles = useStyles();
  const words = says.proposal;
  if (changes.length === 0) return <p className={styles.quiet}>{words.nothing}</p>;
  const isNew = changes.every(({ before }) => before === null || before === undefined);
  return (
    <div className={styles.tableBox} role="group" aria-label={isNew ? words.newTable : words.table} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.field}</th>{!isNew && <th scope="col">{words.now}</th>}<th scope="col">{isNew ? words.newTitle : words.then}</th></tr></thead>
        <tbody>
          {changes.map(differenceOf).map((one) => (
            <tr key={one.field}>
              <th scope="row">{one.label}</th>
              {one.kind === "list" ? <Items one={one} isNew={isNew} /> : <Values one={one} isNew={isNew} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Values({ one, isNew }: { one: Difference & { kind: "value" }; isNew: boolean }) {
  const styles = useStyles();
  return (
    <>
      {!isNew && <td>{one.before === undefined ? <span className={styles.small}>{says.proposal.emptyValue}</span> : one.after === undefined ? <del>{one.before}</del> : one.before}</td>}
      <td className={styles.added}>{one.after ?? <span className={styles.small}>{says.proposal.emptyValue}</span>}</td>
    </>
  );
}

function Items({ one, isNew }: { one: Difference & { kind: "list" }; isNew: boolean }) {
  const styles = useStyles();
  if (isNew) return <td>{one.added.join(", ")}</td>;
  return (
    <>
      <td><ul className={styles.plain}>{one.removed.map((item) => <li key={item} className={styles.removed}>{fill(says.proposal.removed, { what: item })}</li>)}</ul></td>
      <td><ul className={styles.plain}>{one.added.map((item) => <li key={item} className={styles.added}>{fill(says.proposal.added, { what: item })}</li>)}</ul></td>
    </>
  );
}
