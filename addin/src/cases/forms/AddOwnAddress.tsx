/** Where she can be written to, and whether she said that it is safe. Source: practice 2.1, the survivor's own mailbox. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { SAFETIES, type Safety } from "../../api/oneCase";
import { addOwnAddress } from "../../api/safeguards";
import { Choice } from "../../pane/look/Form";
import { dayOf } from "../../pane/questions/days";
import { words } from "../../words/words";
import { FormPage, type CaseForm } from "./FormPage";
import { LINE } from "./lines";

export function AddOwnAddress({ one, back, saved }: CaseForm) {
  const said = words.cases.add;
  const [today] = useState(() => dayOf(new Date()));
  const [address, setAddress] = useState("");
  const [safety, setSafety] = useState<Safety | "">("");
  const [day, setDay] = useState(today);
  return (
    <FormPage
      title={said.own} back={back} saved={saved}
      missing={() => [
        ...(address.trim() === "" ? [said.faultAddress] : []),
        ...(safety === "" ? [said.faultSafety] : []),
        ...(day === "" || day > today ? [said.faultDay] : []),
      ]}
      deed={(token) => addOwnAddress(one.reference, { address: address.trim(), safety: safety === "" ? "unknown" : safety, checked: day }, token)}
    >
      <Field label={said.address}><Input value={address} autoComplete="off" spellCheck={false} maxLength={LINE} onChange={(_, { value }) => { setAddress(value); }} /></Field>
      <Choice question={said.safety} hint={said.ownHint} options={SAFETIES.map((each) => [each, words.cases.safety[each]] as const)} chosen={safety} change={setSafety} />
      <Field label={said.day}><Input type="date" value={day} max={today} onChange={(_, { value }) => { setDay(value); }} /></Field>
    </FormPage>
  );
}
