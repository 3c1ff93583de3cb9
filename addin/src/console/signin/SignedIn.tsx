/** Lets somebody in: in Development a made-up person, elsewhere an account of the organisation. Nothing is kept in the browser. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle, Select, Spinner } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { Asker } from "../../api/consoleCall";
import { personIn, readConsoleMe, type ConsoleMe } from "../../api/consoleMe";
import { readPersonas, type Persona } from "../../api/token";
import { says } from "../../words/console";
import { SessionContext, sessionOf } from "../session";
import { Refusal } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { askerOf, browserAsker } from "./askers";

type Inside = (chooser: ReactNode) => ReactNode;

export function SignedIn({ children }: { children: Inside }) {
  const { said } = useLoaded("personas", () => readPersonas().then(
    (personas) => ({ kind: "value" as const, value: personas }),
    () => ({ kind: "value" as const, value: [] as Persona[] }),
  ));
  if (!said) return <Waiting />;
  return said.kind === "value" && said.value.length > 0 ? <AsPersona personas={said.value}>{children}</AsPersona> : <AsAccount>{children}</AsAccount>;
}

function AsPersona({ personas, children }: { personas: Persona[]; children: Inside }) {
  const styles = useStyles();
  const id = useId();
  const [key, setKey] = useState(personas.find(({ roles }) => roles.includes("Administrator"))?.key ?? personas[0]?.key ?? "");
  const [askers] = useState(() => new Map(personas.map((persona) => [persona.key, askerOf(persona)])));
  const asker = askers.get(key);
  if (!asker) return <Waiting />;
  const chooser = (
    <>
      <label htmlFor={id}>{says.signIn.as}</label>
      <Select id={id} className={styles.whoBox} title={says.signIn.choose} value={key} onChange={(_, { value }) => { setKey(value); }}>
        {personas.map((persona) => <option key={persona.key} value={persona.key}>{persona.name}, {persona.title}</option>)}
      </Select>
    </>
  );
  return <Known key={key} asker={asker} chooser={chooser}>{children}</Known>;
}

function AsAccount({ children }: { children: Inside }) {
  const styles = useStyles();
  const [stage, setStage] = useState<"out" | "busy" | "failed" | "in">("out");
  const press = (): void => {
    setStage("busy");
    browserAsker.signIn().then(() => { setStage("in"); }, () => { setStage("failed"); });
  };
  if (stage === "in") return <Known asker={browserAsker} chooser={null}>{children}</Known>;
  return (
    <main className={styles.main}>
      <div className={styles.stack}>
        <h1 className={styles.title}>{says.title}</h1>
        {stage === "failed" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody role="alert"><MessageBarTitle>{says.signIn.failed}</MessageBarTitle> {says.signIn.failedHelp}</MessageBarBody>
          </MessageBar>
        )}
        <div>
          <Button appearance="primary" onClick={press} disabledFocusable={stage === "busy"}>{stage === "busy" ? says.signIn.waiting : says.signIn.button}</Button>
        </div>
      </div>
    </main>
  );
}

function Known({ asker, chooser, children }: { asker: Asker; chooser: ReactNode; children: Inside }) {
  const styles = useStyles();
  const { said, again } = useLoaded("me", async () => {
    const me = await readConsoleMe(asker);
    const person = me.kind === "value" ? personIn(await asker.token("any")) : undefined;
    return me.kind === "value" ? { kind: "value" as const, value: { me: me.value, person } } : me;
  });
  if (!said) return <Waiting />;
  if (said.kind !== "value") return <main className={styles.main}><div className={styles.stack}><h1 className={styles.title}>{says.title}</h1><Refusal said={said} again={again} /></div></main>;
  return <Inner asker={asker} {...said.value} chooser={chooser}>{children}</Inner>;
}

function Inner({ asker, me, person, chooser, children }: { asker: Asker; me: ConsoleMe; person: string | undefined; chooser: ReactNode; children: Inside }) {
  const [session] = useState(() => sessionOf(asker, me, person));
  const who = chooser ?? <span>{says.signIn.as} {me.name}</span>;
  return <SessionContext value={session}>{children(who)}</SessionContext>;
}

function Waiting() {
  const styles = useStyles();
  return <main className={styles.main}><Spinner label={says.signIn.waiting} labelPosition="after" /></main>;
}
