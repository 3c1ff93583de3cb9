/** A line that stands in the wrong file: a new line says so, and the right case gets it. */
import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { correctEntry, type FileEntry } from "../../api/caseFile";
import { Form } from "../../pane/look/Form";
import { Page } from "../../pane/look/Page";
import { words } from "../../words/words";
import { typed, WORDS } from "../forms/lines";
import { Fault } from "../look/Fault";
import { useSaving } from "../useSaving";

/** Source: the service's limit for a reference. */
const REFERENCE = 40;

export function Correct({ reference, entry, back, saved }: { reference: string; entry: FileEntry; back: () => void; saved: () => void }) {
  const said = words.cases.correct;
  const { working, fault, save } = useSaving();
  const [to, setTo] = useState("");
  const [note, setNote] = useState("");
  const [faults, setFaults] = useState<string[]>([]);
  const submit = (): void => {
    const missing = to.trim().toUpperCase() === reference.toUpperCase() ? [said.faultTo] : [];
    setFaults(missing);
    if (missing.length === 0) save((token) => correctEntry(reference, { entry: entry.id, ...typed("belongsTo", to), ...typed("note", note) }, token), saved);
  };
  return (
    <Page title={said.title} note={said.note} back={back}>
      <Fault says={fault} />
      <Form faults={faults} save={said.save} working={working} submit={submit}>
        <Field label={said.to} hint={said.toHint}><Input value={to} autoComplete="off" maxLength={REFERENCE} onChange={(_, { value }) => { setTo(value); }} /></Field>
        <Field label={said.what} hint={words.cases.optional}><Textarea value={note} maxLength={WORDS} onChange={(_, { value }) => { setNote(value); }} /></Field>
      </Form>
    </Page>
  );
}
