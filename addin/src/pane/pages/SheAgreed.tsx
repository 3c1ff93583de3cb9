/** "She has agreed": when, how, to what, until when, and that she was told her two rights. Source: requirements GUIDE-15, GUIDE-16, GUIDE-24. */
import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Agency } from "../../api/contract";
import { WAYS, type Agreed, type Category } from "../../api/declaration";
import type { Shown } from "../../api/stored";
import { words } from "../../words/words";
import { CategoryTicks, Choice, Form, Ticks } from "../look/Form";
import { Page } from "../look/Page";
import { usePane } from "../look/usePane";
import { categoriesOf, tickedAtFirst } from "../questions/categories";
import { addedMonths, dayOf, momentOf } from "../questions/days";
import { SENTENCE_CHARACTERS } from "./AtRisk";

/** Chosen: long enough not to ask at every mail, short enough to ask again. The worker may say another day. */
const MONTHS = 6;
/** Source: the service's limit. */
const YEARS_AT_MOST = 5;

export function SheAgreed({ shown, agencies, now, working, back, save }: { shown: Shown; agencies: Agency[]; now: Date; working: boolean; back: () => void; save: (agreed: Agreed[]) => void }) {
  const said = words.pane.agreed;
  const styles = usePane();
  const offered = categoriesOf(shown);
  const [withWhom, setWithWhom] = useState<string[]>(agencies.map(({ id }) => id));
  const [how, setHow] = useState<Agreed["how"] | "">("");
  const [what, setWhat] = useState("");
  const [when, setWhen] = useState(dayOf(now));
  const [until, setUntil] = useState(dayOf(addedMonths(now, MONTHS)));
  const [categories, setCategories] = useState<Category[]>(tickedAtFirst(shown));
  const [mind, setMind] = useState(false);
  const [impact, setImpact] = useState(false);
  const [faults, setFaults] = useState<string[]>([]);

  const submit = (): void => {
    const missing = [
      ...(withWhom.length === 0 ? [said.faultWith] : []),
      ...(how === "" ? [said.faultHow] : []),
      ...(when === "" || when > dayOf(now) ? [said.faultWhen] : []),
      ...(until <= dayOf(now) || until > dayOf(addedMonths(now, YEARS_AT_MOST * 12)) ? [said.faultUntil] : []),
      ...(categories.length === 0 ? [said.faultAbout] : []),
      ...(mind && impact ? [] : [said.faultTold]),
    ];
    setFaults(missing);
    if (how === "" || missing.length > 0) return;
    const words = what.trim();
    save(withWhom.map((agency) => ({
      agency, how, ...(words !== "" && { said: words }), when: momentOf(when, now), until, categories, toldSheCanChangeHerMind: true, toldTheImpact: true,
    })));
  };

  return (
    <Page title={said.title} back={back} note={agencies.length === 1 ? `${said.with} ${agencies[0]?.name ?? ""}.` : undefined}>
      <Form faults={faults} save={said.save} working={working} submit={submit}>
        {agencies.length > 1 && <Ticks question={said.with} options={agencies.map(({ id, name }) => [id, name] as const)} ticked={withWhom} change={setWithWhom} />}
        <Choice question={said.how} options={WAYS.map((one) => [one, said[one]] as const)} chosen={how} change={setHow} />
        <Field label={said.when}><Input type="date" value={when} max={dayOf(now)} onChange={(_, { value }) => { setWhen(value); }} /></Field>
        <Field label={said.until} hint={said.untilHint}><Input type="date" value={until} min={dayOf(now)} onChange={(_, { value }) => { setUntil(value); }} /></Field>
        <CategoryTicks question={said.about} hint={said.aboutHint} offered={offered} ticked={categories} change={setCategories} />
        <Field label={said.said}><Textarea value={what} maxLength={SENTENCE_CHARACTERS} onChange={(_, { value }) => { setWhat(value); }} /></Field>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{said.told}</legend>
          <p className={styles.note}>{said.sentence}</p>
          <div><Checkbox label={said.toldMind} checked={mind} onChange={(_, { checked }) => { setMind(checked === true); }} /></div>
          <div><Checkbox label={said.toldImpact} checked={impact} onChange={(_, { checked }) => { setImpact(checked === true); }} /></div>
        </fieldset>
      </Form>
    </Page>
  );
}
