/** Somebody who must never be written to. One worker is enough to add them. */
import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { addStopContact } from "../../api/safeguards";
import { words } from "../../words/words";
import { FormPage, type CaseForm } from "./FormPage";
import { LINE, linesOf, typed } from "./lines";

export function AddStopContact({ one, back, saved }: CaseForm) {
  const said = words.cases.add;
  const [name, setName] = useState("");
  const [role, setRole] = useState("");
  const [addresses, setAddresses] = useState("");
  return (
    <FormPage
      title={said.stop} note={said.stopNote} back={back} saved={saved}
      missing={() => (name.trim() === "" && linesOf(addresses).length === 0 ? [said.faultStop] : [])}
      deed={(token) => addStopContact(one.reference, { ...typed("name", name), ...typed("role", role), addresses: linesOf(addresses) }, token)}
    >
      <Field label={said.name}><Input value={name} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setName(value); }} /></Field>
      <Field label={said.addresses}><Textarea value={addresses} spellCheck={false} onChange={(_, { value }) => { setAddresses(value); }} /></Field>
      <Field label={said.who} hint={words.cases.optional}><Input value={role} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setRole(value); }} /></Field>
    </FormPage>
  );
}
