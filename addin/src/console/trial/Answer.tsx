import type { TrialAnswer } from "../../api/consoleTrials";
import { says, wordFor } from "../../words/console";
import { useStyles } from "../parts/styles";

/** What would become of a made-up mail: the outcome, each address, what the worker would read, and why. */
export function Answer({ answer }: { answer: TrialAnswer }) {
  const styles = useStyles();
  const words = says.trial;
  return (
    <div className={styles.stack} data-outcome={answer.outcome}>
      <p className={styles.figure}>{says.outcome[answer.outcome]}</p>
      {answer.workerText.length > 0 && <Part title={words.worker}>{answer.workerText.map((text) => <p key={text} className={styles.text}>{text}</p>)}</Part>}
      {answer.reasons.length > 0 && <Part title={words.reasons}><ul className={styles.bullets}>{answer.reasons.map(({ rule }) => <li key={rule}>{wordFor(says.rule, rule)}</li>)}</ul></Part>}
      <Part title={words.recipients}>
        <div className={styles.tableBox} role="region" aria-label={words.recipients} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{words.recipient}</th><th scope="col">{words.who}</th><th scope="col">{words.outcome}</th></tr></thead>
            <tbody>{answer.recipients.map((one) => <tr key={one.address}><th scope="row">{one.address}</th><td>{wordFor(words.class, one.class)}</td><td>{says.outcome[one.outcome]}</td></tr>)}</tbody>
          </table>
        </div>
      </Part>
      <Part title={words.found}>
        {answer.findings.length === 0
          ? <p className={styles.text}>{words.foundNothing}</p>
          : <ul className={styles.bullets}>{[...new Set(answer.findings.map(({ category, explanation }) => `${wordFor(says.codes["agreement.categories"], category)}: ${explanation}`))].map((line) => <li key={line}>{line}</li>)}</ul>}
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const styles = useStyles();
  return <div className={styles.tight}><h3 className={styles.subheading}>{title}</h3>{children}</div>;
}
