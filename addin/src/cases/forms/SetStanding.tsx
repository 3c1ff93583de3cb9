/** A decision that holds for the whole case, such as MARAC's: who made it, and when it must be looked at again. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { setStanding } from "../../api/safeguards";
import { Choice } from "../../pane/look/Form";
import { addedMonths, dayOf } from "../../pane/questions/days";
import { words } from "../../words/words";
import { FormPage, type CaseForm } from "./FormPage";
import { LINE } from "./lines";

/** Chosen: a MARAC looks at a case again within a year; sooner is safer. */
const MONTHS = 3;

export function SetStanding({ one, back, saved }: CaseForm) {
  const said = words.cases.add;
  const [now] = useState(() => new Date());
  const [basis, setBasis] = useState<"public" | "vital">("public");
  const [assessor, setAssessor] = useState("");
  const [review, setReview] = useState(dayOf(addedMonths(now, MONTHS)));
  return (
    <FormPage
      title={said.standing} note={said.standingNote} back={back} saved={saved}
      missing={() => [...(assessor.trim() === "" ? [said.faultAssessor] : []), ...(review <= dayOf(now) ? [said.faultReview] : [])]}
      deed={(token) => setStanding(one.reference, { basis, assessor: assessor.trim(), review }, token)}
    >
      <Choice question={said.basis} options={[["public", words.cases.basis.public_interest], ["vital", words.cases.basis.vital_interests]] as const} chosen={basis} change={setBasis} />
      <Field label={said.assessor}><Input value={assessor} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setAssessor(value); }} /></Field>
      <Field label={said.review}><Input type="date" value={review} min={dayOf(now)} onChange={(_, { value }) => { setReview(value); }} /></Field>
    </FormPage>
  );
}
