/** Everything on record about an agency, under the same names as in the form and in the diff. */
import type { AgencyDocument } from "../../api/consoleAgencies";
import { says } from "../../words/console";
import { linesIn, type Line } from "../proposals/diff";
import { useStyles } from "../parts/styles";

export function AgencyFacts({ agency }: { agency: AgencyDocument }) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={says.agency.details}>
      <h2 className={styles.heading}>{says.agency.details}</h2>
      <Facts lines={linesIn(agency)} />
    </section>
  );
}

export function Facts({ lines }: { lines: Line[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {lines.map(({ field, label, value }) => <div key={field} className={styles.factRow}><dt>{label}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
