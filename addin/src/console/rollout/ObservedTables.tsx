import type { Observed } from "../../api/consoleTeams";
import { says, wordFor } from "../../words/console";
import { useStyles } from "../parts/styles";

/** What observing let go, by outcome and by reason. */
export function ObservedTables({ observed }: { observed: Observed }) {
  const styles = useStyles();
  const words = says.rollout;
  const reasons = Object.entries(observed.rules).sort(([, more], [, fewer]) => fewer - more);
  return (
    <>
      <div className={styles.tableBox} role="region" aria-label={words.would} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{says.fields.mode}</th><th scope="col">{words.went}</th><th scope="col">{words.would}</th><th scope="col" className={styles.number}>{words.count}</th></tr></thead>
          <tbody>
            {observed.outcomes.map((one) => (
              <tr key={`${one.mode} ${one.outcome} ${one.enforced}`}>
                <td>{wordFor(says.codes.mode, one.mode)}</td><td>{wordFor(says.outcome, one.outcome)}</td><td>{wordFor(says.outcome, one.enforced)}</td><td className={styles.number}>{one.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reasons.length > 0 && (
        <div className={styles.tableBox} role="region" aria-label={words.reasons} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{words.reasons}</th><th scope="col" className={styles.number}>{words.count}</th></tr></thead>
            <tbody>{reasons.map(([rule, count]) => <tr key={rule}><th scope="row">{wordFor(says.rule, rule)}</th><td className={styles.number}>{count}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </>
  );
}
