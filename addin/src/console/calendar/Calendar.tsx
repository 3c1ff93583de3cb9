/** What comes up: reminders first, then every date between two days, month by month. */
import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { readCalendar, readReminders, type CalendarEntry, type Reminder } from "../../api/consoleAgencies";
import { fill, says } from "../../words/console";
import { addDays, isDay, showDay, showMonth, today } from "../parts/dates";
import { PageHead } from "../parts/PageHead";
import { Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { hashOf } from "../routes";
import { useSession } from "../session";

/** Chosen: a quarter, as the service's own default. */
const DAYS_AHEAD = 92;
/** Chosen: more is a list to search, not a calendar to read. */
const MOST_SHOWN = 300;
/** Source: the service's `AgreementReminder`. */
const STEPS = [7, 30, 60];

export default function Calendar() {
  const styles = useStyles();
  const { asker } = useSession();
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState(addDays(today(), DAYS_AHEAD));
  const [what, setWhat] = useState("");
  const reminders = useLoaded("reminders", () => readReminders(asker));
  const entries = useLoaded(`${from} ${to}`, () => readCalendar(asker, from, to));
  return (
    <div className={styles.stack}>
      <PageHead title={says.calendar.title} intro={says.calendar.intro} />
      <section className={styles.card} aria-label={says.calendar.reminders}>
        <h2 className={styles.heading}>{says.calendar.reminders}</h2>
        <Shown loaded={reminders}>{(value) => <Reminders reminders={value.reminders} />}</Shown>
      </section>
      <section className={styles.card} aria-label={says.calendar.all}>
        <h2 className={styles.heading}>{says.calendar.all}</h2>
        <div className={styles.rowEnd}>
          <Field label={says.calendar.from}><Input type="date" value={from} onChange={(_, { value }) => { if (isDay(value)) setFrom(value); }} /></Field>
          <Field label={says.calendar.to}><Input type="date" value={to} onChange={(_, { value }) => { if (isDay(value)) setTo(value); }} /></Field>
          <Field label={says.proposals.show}>
            <Select value={what} onChange={(_, { value }) => { setWhat(value); }}>
              <option value="">{says.agencies.all}</option>
              {Object.entries(says.calendar.what).map(([code, word]) => <option key={code} value={code}>{word}</option>)}
            </Select>
          </Field>
        </div>
        <Shown loaded={entries}>{(value) => <Months entries={value.entries.filter((entry) => what === "" || entry.what === what)} />}</Shown>
      </section>
    </div>
  );
}

function Reminders({ reminders }: { reminders: Reminder[] }) {
  const styles = useStyles();
  if (reminders.length === 0) return <p className={styles.text}>{says.calendar.nothingSoon}</p>;
  return (
    <div className={styles.stack}>
      {STEPS.map((step) => {
        const due = reminders.filter((one) => one.step === step);
        if (due.length === 0) return null;
        return (
          <div key={step} className={styles.tight}>
            <h3 className={styles.subheading}>{fill(says.calendar.within, { days: step })} ({due.length})</h3>
            <ul className={styles.list}>
              {due.slice(0, MOST_SHOWN).map((one) => (
                <li key={one.agencyId} className={styles.row}>
                  <a className={styles.link} href={hashOf("agencies", [one.agencyId])}>{one.name}</a>
                  <span>{showDay(one.endInclusive)}</span>
                  <span className={styles.small}>{one.daysLeft === 0 ? says.calendar.leftNone : one.daysLeft === 1 ? says.calendar.leftOne : fill(says.calendar.left, { days: one.daysLeft })}</span>
                </li>
              ))}
            </ul>
            {due.length > MOST_SHOWN && <p className={styles.quiet}>{fill(says.calendar.many, { count: due.length - MOST_SHOWN })}</p>}
          </div>
        );
      })}
    </div>
  );
}

function Months({ entries }: { entries: CalendarEntry[] }) {
  const styles = useStyles();
  if (entries.length === 0) return <p role="status" className={styles.text}>{says.calendar.nothing}</p>;
  const shown = entries.slice(0, MOST_SHOWN);
  const months = [...new Set(shown.map((entry) => entry.day.slice(0, 7)))];
  return (
    <div className={styles.stack}>
      {months.map((month) => (
        <div key={month} className={styles.tight}>
          <h3 className={styles.subheading}>{showMonth(month)}</h3>
          <div className={styles.tableBox} role="group" aria-label={showMonth(month)} tabIndex={0}>
            <table className={styles.table}>
              <tbody>
                {shown.filter((entry) => entry.day.startsWith(month)).map((entry) => (
                  <tr key={`${entry.agencyId} ${entry.what} ${entry.day}`}>
                    <td className={styles.day}>{showDay(entry.day)}</td>
                    <td className={styles.day}>{says.calendar.what[entry.what]}</td>
                    <th scope="row"><a className={styles.link} href={hashOf("agencies", [entry.agencyId])}>{entry.name}</a></th>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      ))}
      {entries.length > MOST_SHOWN && <p className={styles.quiet}>{fill(says.calendar.many, { count: entries.length - MOST_SHOWN })}</p>}
    </div>
  );
}
