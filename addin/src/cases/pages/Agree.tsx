/**
 * What she agreed to, said aloud and recorded in half a minute. An agreement cannot be saved before she was told her two rights.
 * Source: requirements GUIDE-15, GUIDE-16, GUIDE-24; practice 2.3.
 */
import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { AgencyChoice } from "../../api/agencies";
import { PURPOSES, readConsents, recordConsent, ROUTES, type Purpose, type Route } from "../../api/consents";
import { CATEGORIES, type Category } from "../../api/declaration";
import { freshId } from "../../api/freshId";
import { CategoryTicks, Choice, Form, Ticks } from "../../pane/look/Form";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { addedMonths, dayOf } from "../../pane/questions/days";
import { words } from "../../words/words";
import { LINE, typed, WORDS } from "../forms/lines";
import { Fault } from "../look/Fault";
import { useCases } from "../look/useCases";
import { AgencyPick } from "../parts/AgencyPick";
import { missingIn, type Answered } from "../rules/agreeing";
import { useSaving } from "../useSaving";
import { useTold } from "../useTold";

/** Chosen: long enough not to ask every week, short enough to ask again. Source: practice 2.1, "reasonably time-limited". */
const MONTHS = 6;

export function Agree({ reference, back, saved }: { reference: string; back: () => void; saved: () => void }) {
  const said = words.cases.agree;
  const styles = usePane();
  const look = useCases();
  const { working, fault, save } = useSaving();
  const [known] = useTold((token) => readConsents(reference, token), reference);
  const [now] = useState(() => new Date());
  const [id] = useState(freshId);
  const [state, setState] = useState<Answered["state"]>("given");
  const [more, setMore] = useState<AgencyChoice[]>([]);
  const [agencies, setAgencies] = useState<string[]>([]);
  const [categories, setCategories] = useState<Category[]>([]);
  const [purposes, setPurposes] = useState<Purpose[]>(["safety"]);
  const [until, setUntil] = useState(dayOf(addedMonths(now, MONTHS)));
  const [told, setTold] = useState({ mind: false, impact: false });
  const [toldIn, setToldIn] = useState("");
  const [how, setHow] = useState<Route | "">("");
  const [herWords, setHerWords] = useState("");
  const [faults, setFaults] = useState<string[]>([]);
  const agrees = state === "given";
  const offered = [...(known.is === "here" ? known.value.now.map(({ agency, name }) => ({ id: agency, name })) : []), ...more];

  const submit = (): void => {
    const missing = missingIn({ state, agencies, categories, purposes, until, told, how }, now);
    setFaults(missing);
    if (how === "" || missing.length > 0) return;
    save((token) => recordConsent(reference, {
      id, state, agencies, how, ...typed("said", herWords), toldSheCanChangeHerMind: agrees && told.mind, toldTheImpact: agrees && told.impact,
      categories: agrees ? categories : [], purposes: agrees ? purposes : [], ...(agrees && { until }), ...(agrees && typed("toldIn", toldIn)),
    }, token), saved);
  };

  return (
    <Page title={said.title} back={back}>
      <Fault says={fault} />
      <Form faults={faults} save={said.save} working={working} submit={submit}>
        <Choice question={said.answer} options={[["given", said.given], ["refused", said.refused]] as const} chosen={state} change={setState} />
        {offered.length > 0 && <Ticks question={agrees ? said.with : said.withNo} options={offered.map(({ id: one, name }) => [one, name] as const)} ticked={agencies} change={setAgencies} />}
        <AgencyPick
          question={offered.length === 0 ? (agrees ? said.with : said.withNo) : said.more} without={offered.map((one) => one.id)}
          choose={(agency) => { setMore([...more, agency]); setAgencies([...agencies, agency.id]); }}
        />
        {agrees && (
          <>
            <CategoryTicks question={said.about} hint={said.aboutHint} offered={[...CATEGORIES]} ticked={categories} change={setCategories} />
            <Ticks question={said.purposes} options={PURPOSES.map((one) => [one, words.cases.purpose[one]] as const)} ticked={purposes} change={setPurposes} />
            <Field label={said.until} hint={said.untilHint}><Input type="date" value={until} min={dayOf(now)} onChange={(_, { value }) => { setUntil(value); }} /></Field>
            <fieldset className={styles.group}>
              <legend className={styles.legend}>{said.say}</legend>
              <p className={look.quote}>{words.pane.agreed.sentence}</p>
              <div><Checkbox label={words.pane.agreed.toldMind} checked={told.mind} onChange={(_, { checked }) => { setTold({ ...told, mind: checked === true }); }} /></div>
              <div><Checkbox label={words.pane.agreed.toldImpact} checked={told.impact} onChange={(_, { checked }) => { setTold({ ...told, impact: checked === true }); }} /></div>
            </fieldset>
          </>
        )}
        <Choice question={said.how} options={ROUTES.map((one) => [one, words.cases.how[one]] as const)} chosen={how} change={setHow} />
        {agrees && <Field label={said.toldIn} hint={words.cases.optional}><Input value={toldIn} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setToldIn(value); }} /></Field>}
        <Field label={said.words} hint={words.cases.optional}><Textarea value={herWords} maxLength={WORDS} onChange={(_, { value }) => { setHerWords(value); }} /></Field>
      </Form>
    </Page>
  );
}
