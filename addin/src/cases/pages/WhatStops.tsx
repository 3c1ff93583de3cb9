/** What should stop: four choices, and only what each of them needs. */
import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { readConsents, ROUTES, type NewChange, type Route } from "../../api/consents";
import { CATEGORIES, type Category } from "../../api/declaration";
import { freshId } from "../../api/freshId";
import { CategoryTicks, Choice, Form } from "../../pane/look/Form";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { dayOf } from "../../pane/questions/days";
import { words } from "../../words/words";
import { changeOf, missingIn, WAYS_TO_STOP, type Wish } from "../rules/changing";
import { useTold } from "../useTold";

export function WhatStops({ reference, working, back, next }: { reference: string; working: boolean; back: () => void; next: (change: NewChange) => void }) {
  const said = words.cases.change;
  const styles = usePane();
  const [known] = useTold((token) => readConsents(reference, token), reference);
  const [now] = useState(() => new Date());
  const [what, setWhat] = useState<Wish["what"]>("");
  const [agency, setAgency] = useState("");
  const [categories, setCategories] = useState<Category[]>([]);
  const [until, setUntil] = useState("");
  const [how, setHow] = useState<Route | "">("");
  const [faults, setFaults] = useState<string[]>([]);
  const agencies = known.is === "here" ? known.value.now : [];
  const wish: Wish = { what, agency: what === "agency" || what === "kind" ? agency : "", categories, until, how };

  const submit = (): void => {
    const missing = missingIn(wish, now);
    setFaults(missing);
    if (how !== "" && missing.length === 0) next(changeOf(wish, how, freshId()));
  };

  return (
    <Page title={said.title} note={said.note} back={back}>
      <Form faults={faults} save={said.next} working={working} submit={submit}>
        <Choice question={said.what} options={WAYS_TO_STOP.map((one) => [one, said[one]] as const)} chosen={what} change={setWhat} />
        {what === "agency" && agencies.length === 0 && <p className={styles.note}>{said.nobodyYet}</p>}
        {(what === "kind" || (what === "agency" && agencies.length > 0)) && (
          <Field label={said.which}>
            <Select value={agency} onChange={(_, { value }) => { setAgency(value); }}>
              <option value="">{what === "kind" ? said.everybody : ""}</option>
              {agencies.map((one) => <option key={one.agency} value={one.agency}>{one.name}</option>)}
            </Select>
          </Field>
        )}
        {what === "kind" && <CategoryTicks question={said.kinds} offered={[...CATEGORIES]} ticked={categories} change={setCategories} />}
        {what === "time" && <Field label={said.until}><Input type="date" value={until} min={dayOf(now)} onChange={(_, { value }) => { setUntil(value); }} /></Field>}
        <Choice question={said.how} options={ROUTES.map((one) => [one, words.cases.how[one]] as const)} chosen={how} change={setHow} />
      </Form>
    </Page>
  );
}
