/** A made-up mail, tried on the register. No case of ours plays a part. */
import { Button, Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { CATEGORIES, readAgency } from "../../api/consoleAgencies";
import type { Said } from "../../api/consoleCall";
import { TRIAL_CONSENTS, tryMail, type Trial as Asked, type TrialAnswer, type TrialConsent } from "../../api/consoleTrials";
import { says } from "../../words/console";
import type { ScreenProps } from "../Frame";
import { linesOf } from "../parts/form/documents";
import { PageHead } from "../parts/PageHead";
import { Refusal } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { useSession } from "../session";
import { Answer } from "./Answer";

export default function Trial({ route }: ScreenProps) {
  const { asker } = useSession();
  const [agency] = route.rest;
  const { said } = useLoaded(agency ?? "", async () => {
    if (agency === undefined) return { kind: "value" as const, value: "" };
    const found = await readAgency(asker, agency);
    const contact = found.kind === "value" ? found.value.agency["pointOfContact"] as { address?: string } | null | undefined : undefined;
    return { kind: "value" as const, value: contact?.address ?? "" };
  });
  return said?.kind === "value" ? <TrialForm to={said.value} /> : null;
}

const PURPOSES = ["safety", "not_safety", "none"] as const;

function TrialForm({ to: first }: { to: string }) {
  const styles = useStyles();
  const { asker } = useSession();
  const [to, setTo] = useState(first);
  const [subject, setSubject] = useState("");
  const [body, setBody] = useState("");
  const [purpose, setPurpose] = useState<Asked["purpose"]>("safety");
  const [isAboutSomebody, setAboutSomebody] = useState(true);
  const [people, setPeople] = useState("");
  const [consent, setConsent] = useState<TrialConsent>("given");
  const [categories, setCategories] = useState<string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said<TrialAnswer>>();
  const words = says.trial;

  const press = async (): Promise<void> => {
    const addresses = linesOf(to);
    setMissing(addresses.length === 0);
    if (addresses.length === 0 || isBusy) return;
    setBusy(true);
    setSaid(await tryMail(asker, { to: addresses, subject, body, purpose, ...(isAboutSomebody && { madeUp: { people: linesOf(people), consent, categories } }) }));
    setBusy(false);
  };

  return (
    <div className={styles.stack}>
      <PageHead title={words.title} intro={words.intro} />
      <div className={styles.sides}>
        <form noValidate className={styles.card} onSubmit={(event) => { event.preventDefault(); void press(); }}>
          <Field label={words.to} hint={words.toHint} required {...(isMissing && { validationMessage: words.toMissing })}><Textarea value={to} rows={2} resize="vertical" onChange={(_, { value }) => { setTo(value); }} /></Field>
          <Field label={words.subject}><Input value={subject} onChange={(_, { value }) => { setSubject(value); }} /></Field>
          <Field label={words.body}><Textarea value={body} rows={6} resize="vertical" onChange={(_, { value }) => { setBody(value); }} /></Field>
          <Field label={words.purpose}>
            <Select value={purpose} onChange={(_, { value }) => { setPurpose(PURPOSES.find((one) => one === value) ?? "none"); }}>{PURPOSES.map((one) => <option key={one} value={one}>{words.purposes[one]}</option>)}</Select>
          </Field>
          <Checkbox label={words.case} checked={isAboutSomebody} onChange={(_, { checked }) => { setAboutSomebody(checked === true); }} />
          {isAboutSomebody && (
            <>
              <Field label={words.people}><Input value={people} onChange={(_, { value }) => { setPeople(value); }} /></Field>
              <Field label={words.consent}>
                <Select value={consent} onChange={(_, { value }) => { setConsent(TRIAL_CONSENTS.find((one) => one === value) ?? "not_recorded"); }}>
                  {TRIAL_CONSENTS.map((one) => <option key={one} value={one}>{words.consents[one]}</option>)}
                </Select>
              </Field>
              <Agreed ticked={categories} tick={setCategories} />
            </>
          )}
          <div><Button type="submit" appearance="primary" disabledFocusable={isBusy}>{isBusy ? words.working : words.button}</Button></div>
        </form>
        <section className={styles.card} aria-label={words.answer} aria-live="polite">
          <h2 className={styles.heading}>{words.answer}</h2>
          {shown(said, <p className={styles.quiet}>{words.empty}</p>)}
        </section>
      </div>
    </div>
  );
}

function shown(said: Said<TrialAnswer> | undefined, otherwise: ReactNode): ReactNode {
  if (!said) return otherwise;
  return said.kind === "value" ? <Answer answer={said.value} /> : <Refusal said={said} />;
}

function Agreed({ ticked, tick }: { ticked: string[]; tick: (categories: string[]) => void }) {
  const styles = useStyles();
  const words = says.codes["agreement.categories"];
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{says.trial.categories}</legend>
      <p className={styles.small}>{says.trial.categoriesHint}</p>
      <div className={styles.ticks}>
        {CATEGORIES.map((code) => (
          <Checkbox key={code} label={words[code]} checked={ticked.includes(code)} onChange={(_, { checked }) => { tick(CATEGORIES.filter((one) => one === code ? checked === true : ticked.includes(one))); }} />
        ))}
      </div>
    </fieldset>
  );
}
