/** The first day, step by step. Each step knows from the register whether it is done, so that one can stop and come back. */
import { Button } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, Circle20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { readSetup, type SetupState } from "../../api/consoleSetup";
import { fill, says } from "../../words/console";
import type { ScreenProps } from "../Frame";
import { PageHead } from "../parts/PageHead";
import { Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { go, hashOf } from "../routes";
import { useSession } from "../session";
import { BeginForm, ChangeOrganisation } from "./OrganisationForm";
import { Partners } from "./Partners";

export default function Setup({ route }: ScreenProps) {
  const { asker, isAdministrator } = useSession();
  const loaded = useLoaded("setup", () => readSetup(asker));
  if (route.rest[0] === "organisation" && isAdministrator) return <ChangeOrganisation />;
  return <Shown loaded={loaded}>{(state) => state.organisation || !state.youAreNamed ? <Steps state={state} /> : <BeginForm done={loaded.again} />}</Shown>;
}

function Steps({ state }: { state: SetupState }) {
  const styles = useStyles();
  const { isAdministrator, me } = useSession();
  const words = says.setup;
  return (
    <div className={styles.stack}>
      <PageHead title={words.title} intro={words.intro} />
      <Step number={1} title={words.steps.organisation} isDone={state.organisation}>
        <p className={styles.text}>{organisationSentence(state, me.organisation.name ?? "")}</p>
        {state.organisation && isAdministrator && <div><Button onClick={() => { go(hashOf("setup", ["organisation"])); }}>{words.organisationChange}</Button></div>}
      </Step>
      <Step number={2} title={words.steps.people}>
        <p className={styles.text}>{words.peopleHelp}</p>
        <dl className={styles.facts}>{Object.entries(words.roles).map(([role, what]) => <div key={role} className={styles.factRow}><dt>{role}</dt><dd>{what}</dd></div>)}</dl>
      </Step>
      <Step number={3} title={words.steps.partners} isDone={state.agencies > 0}>
        {state.agencies > 0 && <p className={styles.text}>{fill(words.partnersHave, { count: state.agencies.toLocaleString("en-GB") })}</p>}
        {state.organisation && isAdministrator && <Partners />}
      </Step>
      <Step number={4} title={words.steps.import}>
        <p className={styles.text}>{words.importHelp}</p>
        {isAdministrator && <div><Button onClick={() => { go(hashOf("import")); }}>{says.nav.import}</Button></div>}
      </Step>
      <Step number={5} title={words.steps.teams} isDone={state.teams > 0}>
        <p className={styles.text}>{words.teamsHelp}</p>
        {state.teams > 0 && <p className={styles.text}>{fill(words.teamsHave, { count: state.teams })}</p>}
        {isAdministrator && <div><Button onClick={() => { go(hashOf("rollout")); }}>{says.nav.rollout}</Button></div>}
      </Step>
      {state.waiting > 0 && <p className={styles.text}><a className={styles.link} href={hashOf("proposals")}>{fill(words.waitingHave, { count: state.waiting.toLocaleString("en-GB") })}</a></p>}
    </div>
  );
}

function organisationSentence({ organisation, somebodyIsNamed }: SetupState, name: string): string {
  if (organisation) return fill(says.setup.organisationDone, { name });
  return somebodyIsNamed ? says.setup.organisationOther : says.setup.organisationNobody;
}

function Step({ number, title, isDone, children }: { number: number; title: string; isDone?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.row}>
        <h2 className={styles.heading}>{number}. {title}</h2>
        {isDone !== undefined && <span className={styles.row}>{isDone ? <CheckmarkCircle20Regular /> : <Circle20Regular />}{isDone ? says.setup.done : says.setup.todo}</span>}
      </div>
      {children}
    </section>
  );
}
