import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { addPlace } from "../../api/safeguards";
import { words } from "../../words/words";
import { FormPage, type CaseForm } from "./FormPage";
import { LINE, linesOf, typed } from "./lines";

export function AddPlace({ one, back, saved }: CaseForm) {
  const said = words.cases.add;
  const [label, setLabel] = useState("");
  const [address, setAddress] = useState("");
  const [aliases, setAliases] = useState("");
  return (
    <FormPage
      title={said.place} back={back} saved={saved}
      missing={() => [...(label.trim() === "" ? [said.faultLabel] : []), ...(address.trim() === "" && linesOf(aliases).length === 0 ? [said.faultPlace] : [])]}
      deed={(token) => addPlace(one.reference, { label: label.trim(), ...typed("address", address), aliases: linesOf(aliases) }, token)}
    >
      <Field label={said.label} hint={said.labelHint}><Input value={label} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setLabel(value); }} /></Field>
      <Field label={said.placeAddress}><Input value={address} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setAddress(value); }} /></Field>
      <Field label={said.placeAliases}><Textarea value={aliases} onChange={(_, { value }) => { setAliases(value); }} /></Field>
    </FormPage>
  );
}
