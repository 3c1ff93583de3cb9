/** The fax checklist: every line, then the reason. Source: requirements GUIDE-11. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { FAX_STEPS, type Confirmed } from "../../api/declaration";
import { words } from "../../words/words";
import { Form, Ticks } from "../look/Form";
import { Page } from "../look/Page";
import { SENTENCE_CHARACTERS } from "./AtRisk";

export function Fax({ working, back, save }: { working: boolean; back: () => void; save: (confirmed: Confirmed) => void }) {
  const said = words.pane.fax;
  const [done, setDone] = useState<(typeof FAX_STEPS)[number][]>([]);
  const [reason, setReason] = useState("");
  const [faults, setFaults] = useState<string[]>([]);
  const submit = (): void => {
    const missing = [
      ...(done.length < FAX_STEPS.length ? [said.faultList] : []),
      ...(reason.trim() === "" ? [words.pane.confirm.faultReason] : []),
    ];
    setFaults(missing);
    if (missing.length === 0) save({ rule: "R6-FAX", reason: reason.trim(), checklist: [...FAX_STEPS] });
  };
  return (
    <Page title={said.title} note={said.note} back={back}>
      <Form faults={faults} save={said.save} working={working} submit={submit}>
        <Ticks question={said.save} options={FAX_STEPS.map((step) => [step, said[step]] as const)} ticked={done} change={setDone} />
        <Field label={words.pane.confirm.reason}><Input value={reason} autoComplete="off" maxLength={SENTENCE_CHARACTERS} onChange={(_, { value }) => { setReason(value); }} /></Field>
      </Form>
    </Page>
  );
}
