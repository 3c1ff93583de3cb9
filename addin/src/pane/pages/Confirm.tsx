/** A question that a reason answers: why this person, why this time, what the file holds, what it is for. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Purpose } from "../../api/contract";
import { CATEGORIES, type Category, type Confirmable, type Confirmed } from "../../api/declaration";
import { fill, words } from "../../words/words";
import { CategoryTicks, Choice, Form } from "../look/Form";
import { Page } from "../look/Page";
import { usePane } from "../look/usePane";
import { SENTENCE_CHARACTERS } from "./AtRisk";

export type Reasoned = Exclude<Confirmable, "R6-FAX">;

interface Props {
  rule: Reasoned;
  addresses: readonly string[];
  working: boolean;
  back: () => void;
  save: (confirmed: Confirmed, purpose?: Purpose) => void;
}

export function Confirm({ rule, addresses, working, back, save }: Props) {
  const said = words.pane.confirm;
  const styles = usePane();
  const [reason, setReason] = useState("");
  const [categories, setCategories] = useState<Category[]>([]);
  const [purpose, setPurpose] = useState<Purpose | "">("");
  const [faults, setFaults] = useState<string[]>([]);
  const asksPurpose = rule === "P1-NO-PURPOSE";
  const asksCategories = rule === "U1-UNREADABLE";
  const purposes = said["P1-NO-PURPOSE"];

  const submit = (): void => {
    const missing = [
      ...(asksPurpose && purpose === "" ? [said.faultPurpose] : []),
      ...(asksCategories && categories.length === 0 ? [said.faultCategories] : []),
      ...(!asksPurpose && reason.trim() === "" ? [said.faultReason] : []),
    ];
    setFaults(missing);
    if (missing.length > 0) return;
    if (asksPurpose && purpose !== "") save({ rule, reason: purpose === "safety" ? purposes.safety : purposes.other }, purpose);
    else save({ rule, reason: reason.trim(), ...(asksCategories && { categories }) });
  };

  return (
    <Page title={said[rule].title} note={said[rule].note} back={back}>
      {!asksPurpose && <p className={styles.muted}>{fill(said.for, { addresses: addresses.join(", ") })}</p>}
      <Form faults={faults} save={said.save} working={working} submit={submit}>
        {asksPurpose && <Choice question={purposes.title} options={[["safety", purposes.safety], ["not_safety", purposes.other]]} chosen={purpose} change={setPurpose} />}
        {asksCategories && <CategoryTicks question={said["U1-UNREADABLE"].categories} offered={CATEGORIES} ticked={categories} change={setCategories} />}
        {!asksPurpose && <Field label={said.reason}><Input value={reason} autoComplete="off" maxLength={SENTENCE_CHARACTERS} onChange={(_, { value }) => { setReason(value); }} /></Field>}
      </Form>
    </Page>
  );
}
