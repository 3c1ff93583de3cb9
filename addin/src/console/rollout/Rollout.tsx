/** The teams on their way from observing to enforcing, and what enforcing would have done. */
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { MODES, readObserved, readTeams, type Observed, type Team } from "../../api/consoleTeams";
import { fill, says, wordFor } from "../../words/console";
import type { ScreenProps } from "../Frame";
import { showDay } from "../parts/dates";
import { PageHead } from "../parts/PageHead";
import { Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { go, hashOf } from "../routes";
import { useSession } from "../session";
import { ObservedTables } from "./ObservedTables";
import { TeamForm } from "./TeamForm";

export default function Rollout({ route }: ScreenProps) {
  const { asker, isAdministrator } = useSession();
  const [id] = route.rest;
  const teams = useLoaded("teams", () => readTeams(asker));
  if (id === "+new" && isAdministrator) return <TeamForm />;
  return <Shown loaded={teams}>{(value) => {
    const chosen = value.teams.find(({ team }) => team.id === id);
    return chosen && isAdministrator ? <TeamForm team={chosen.team} /> : <Overview teams={value.teams} />;
  }}</Shown>;
}

function Overview({ teams }: { teams: Team[] }) {
  const styles = useStyles();
  const { asker, isAdministrator } = useSession();
  const observed = useLoaded("observed", () => readObserved(asker));
  const words = says.rollout;
  return (
    <div className={styles.stack}>
      <PageHead title={words.title} intro={words.intro}>
        {isAdministrator && <Button appearance="primary" icon={<AddRegular />} onClick={() => { go(hashOf("rollout", ["+new"])); }}>{words.add}</Button>}
      </PageHead>
      <MessageBar intent="info" layout="multiline"><MessageBarBody>{words.safety}</MessageBarBody></MessageBar>
      <section className={styles.card} aria-label={words.teams}>
        <h2 className={styles.heading}>{words.teams}</h2>
        {teams.length === 0 ? <p className={styles.text}>{words.none}</p> : <Teams teams={teams} />}
        <dl className={styles.facts}>{MODES.map((mode) => <div key={mode} className={styles.factRow}><dt>{says.codes.mode[mode]}</dt><dd>{words.mode[mode]}</dd></div>)}</dl>
      </section>
      <section className={styles.card} aria-label={words.observed}>
        <h2 className={styles.heading}>{words.observed}</h2>
        <p className={styles.quiet}>{words.observedHelp}</p>
        <Shown loaded={observed}>{(value) => <WhatItWouldDo observed={value} />}</Shown>
      </section>
    </div>
  );
}

function Teams({ teams }: { teams: Team[] }) {
  const styles = useStyles();
  const { isAdministrator } = useSession();
  const words = says.rollout;
  return (
    <div className={styles.tableBox} role="region" aria-label={words.teams} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.team}</th><th scope="col">{words.now}</th><th scope="col">{words.until}</th><th scope="col" className={styles.number}>{words.members}</th></tr></thead>
        <tbody>
          {teams.map(({ team, today }) => (
            <tr key={team.id}>
              <th scope="row">{isAdministrator ? <a className={styles.link} href={hashOf("rollout", [team.id])} aria-label={fill(words.change, { name: team.name })}>{team.name}</a> : team.name}</th>
              <td>{wordFor(says.codes.mode, today)}</td>
              <td>{today === "enforce" ? words.always : team.untilInclusive ? showDay(team.untilInclusive) : says.notSet}</td>
              <td className={styles.number}>{team.members.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WhatItWouldDo({ observed }: { observed: Observed }) {
  const styles = useStyles();
  const kept = observed.outcomes.filter(({ outcome, enforced }) => outcome !== enforced).reduce((sum, { count }) => sum + count, 0);
  if (observed.decisions === 0) return <p className={styles.text}>{says.rollout.observedNone}</p>;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{fill(says.rollout.observedSum, { count: observed.decisions, kept })}</p>
      <ObservedTables observed={observed} />
    </div>
  );
}
