/** Everything that was proposed for and done to an agency. */
import type { Proposal } from "../../api/consoleProposals";
import { fill, says, wordFor } from "../../words/console";
import { showMoment } from "../parts/dates";
import { useStyles } from "../parts/styles";
import { Diff } from "../proposals/Diff";

export function History({ history }: { history: Proposal[] }) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={says.agency.history}>
      <h2 className={styles.heading}>{says.agency.history}</h2>
      <p className={styles.quiet}>{history.length === 0 ? says.agency.noHistory : says.agency.historyHelp}</p>
      <ol className={styles.list}>
        {history.map((one) => (
          <li key={one.id} className={styles.item}>
            <p className={styles.text}><strong>{says.proposals.kind[one.kind]}.</strong> {fill(says.proposal.by, { name: one.proposedByName, when: showMoment(one.proposedAt) })} {decisionOf(one)}</p>
            {one.note && <p className={styles.quiet}>{says.proposal.note}: {one.note}</p>}
            {one.decisionNote && <p className={styles.quiet}>{says.proposal.decisionNote}: {one.decisionNote}</p>}
            <details className={styles.details}>
              <summary>{one.changes.length === 1 ? says.proposals.fieldsOne : fill(says.proposals.fields, { count: one.changes.length })}</summary>
              <Diff changes={one.changes} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function decisionOf(one: Proposal): string {
  if (!one.decision) return says.proposals.open + ".";
  const decision = wordFor(says.proposals.decision, one.decision);
  return one.decision === "at_once" || !one.decidedByName || !one.decidedAt
    ? `${decision}.`
    : fill(says.proposal.decided, { name: one.decidedByName, decision: decision.toLowerCase(), when: showMoment(one.decidedAt) });
}
