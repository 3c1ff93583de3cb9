import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { addNotFor } from "../../api/safeguards";
import { words } from "../../words/words";
import { FormPage, type CaseForm } from "./FormPage";
import { LINE } from "./lines";

export function AddNotFor({ one, back, saved }: CaseForm) {
  const said = words.cases.add;
  const [address, setAddress] = useState("");
  return (
    <FormPage title={said.notFor} note={said.notForNote} back={back} saved={saved} missing={() => (/^\S+@\S+$/.test(address.trim()) ? [] : [said.faultNotFor])} deed={(token) => addNotFor(one.reference, address.trim(), token)}>
      <Field label={said.address}><Input type="email" value={address} autoComplete="off" spellCheck={false} maxLength={LINE} onChange={(_, { value }) => { setAddress(value); }} /></Field>
    </FormPage>
  );
}
