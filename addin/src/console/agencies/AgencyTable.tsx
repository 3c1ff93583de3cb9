import type { AgencySummary } from "../../api/consoleAgencies";
import { fill, says } from "../../words/console";
import { showDay } from "../parts/dates";
import { StateBadge } from "../parts/StateBadge";
import { useStyles } from "../parts/styles";
import { hashOf } from "../routes";

/** More would make one agency fill the screen; they are on its own page. Chosen. */
const DOMAINS_SHOWN = 2;

export function AgencyTable({ agencies }: { agencies: AgencySummary[] }) {
  const styles = useStyles();
  const words = says.agencies;
  return (
    <div className={styles.tableBox} role="region" aria-label={words.table} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.name}</th><th scope="col">{words.state}</th><th scope="col">{words.end}</th><th scope="col">{words.domains}</th><th scope="col">{words.contact}</th></tr></thead>
        <tbody>
          {agencies.map((one) => (
            <tr key={one.id}>
              <th scope="row"><a className={styles.link} href={hashOf("agencies", [one.id])}>{one.name}</a></th>
              <td><StateBadge state={one.state} /></td>
              <td className={styles.nowrap}>
                {one.endInclusive ? showDay(one.endInclusive) : says.notSet}
                {typeof one.daysLeft === "number" && <span className={styles.small}><br />{one.daysLeft === 0 ? words.lastDay : fill(words.daysLeft, { days: one.daysLeft })}</span>}
              </td>
              <td>{one.domains.length === 0 ? says.none : one.domains.slice(0, DOMAINS_SHOWN).join(", ")}{one.domains.length > DOMAINS_SHOWN && ` +${String(one.domains.length - DOMAINS_SHOWN)}`}</td>
              <td>{one.pointOfContact ?? says.notSet}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
