/** A new case: a number, and who may know of it. People come afterwards, on its page. */
import { Checkbox, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { openCase } from "../../api/safeguards";
import { Form } from "../../pane/look/Form";
import { Page } from "../../pane/look/Page";
import { words } from "../../words/words";
import { useDesk } from "../desk";
import { linesOf } from "../forms/lines";
import { Fault } from "../look/Fault";
import { useSaving } from "../useSaving";

/** Source: the service's limit; a number without spaces can hold no name. */
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9/._-]{1,39}$/;

export function OpenCase() {
  const said = words.cases.open;
  const { go, me } = useDesk();
  const { working, fault, save } = useSaving();
  const [reference, setReference] = useState("");
  const [sealed, setSealed] = useState(false);
  const [team, setTeam] = useState("");
  const [faults, setFaults] = useState<string[]>([]);

  const submit = (): void => {
    const missing = REFERENCE.test(reference.trim()) ? [] : [said.faultReference];
    setFaults(missing);
    if (missing.length > 0) return;
    save((token) => openCase({ reference: reference.trim(), sealed, team: [...(sealed && me ? [me.address] : []), ...linesOf(team)] }, token), (one) => { go({ page: "case", reference: one.reference }); });
  };

  return (
    <Page title={said.title} back={() => { go({ page: "find" }); }}>
      <Fault says={fault} />
      <Form faults={faults} save={said.save} working={working} submit={submit}>
        <Field label={said.reference} hint={said.referenceHint}><Input value={reference} autoComplete="off" maxLength={40} onChange={(_, { value }) => { setReference(value); }} /></Field>
        <Checkbox label={said.sealed} checked={sealed} onChange={(_, { checked }) => { setSealed(checked === true); }} />
        {sealed && <Field label={said.team} hint={said.sealedHint}><Textarea value={team} onChange={(_, { value }) => { setTeam(value); }} /></Field>}
      </Form>
    </Page>
  );
}
