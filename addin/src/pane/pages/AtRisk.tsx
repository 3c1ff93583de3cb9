/**
 * "Someone is at risk": who, from what, why now, in half a minute. It never asks to seek agreement first.
 * Source: guide, "Workers are advised not to seek consent"; requirements GUIDE-17 and GUIDE-18.
 */
import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { OverrideBasis } from "../../api/contract";
import { AT_RISK, WHY_NOT_ASKED, type Category, type RiskStated } from "../../api/declaration";
import type { Shown } from "../../api/stored";
import { words } from "../../words/words";
import { CategoryTicks, Choice, Form, Ticks } from "../look/Form";
import { Page } from "../look/Page";
import { usePane } from "../look/usePane";
import { categoriesOf, tickedAtFirst } from "../questions/categories";

const BASES: OverrideBasis[] = ["vital", "public", "legal"];
/** Source: the wire contract's limit of a stated reason is higher; a sentence is enough. */
export const SENTENCE_CHARACTERS = 500;

export function AtRisk({ shown, working, back, save }: { shown: Shown; working: boolean; back: () => void; save: (risk: RiskStated) => void }) {
  const said = words.pane.risk;
  const styles = usePane();
  const offered = categoriesOf(shown);
  const [who, setWho] = useState<RiskStated["whoIsAtRisk"]>([]);
  const [reason, setReason] = useState("");
  const [basis, setBasis] = useState<OverrideBasis>("vital");
  const [why, setWhy] = useState<(typeof WHY_NOT_ASKED)[number] | "">("");
  const [categories, setCategories] = useState<Category[]>(tickedAtFirst(shown));
  const [faults, setFaults] = useState<string[]>([]);

  const submit = (): void => {
    const missing = [
      ...(who.length === 0 ? [said.faultWho] : []),
      ...(reason.trim() === "" ? [said.faultReason] : []),
      ...(offered.length > 0 && categories.length === 0 ? [said.faultAbout] : []),
    ];
    setFaults(missing);
    if (missing.length === 0) save({ basis, reason: reason.trim(), whoIsAtRisk: who, ...(why !== "" && { whyConsentNotSought: why }), categories });
  };

  return (
    <Page title={said.title} note={said.note} back={back}>
      <Form faults={faults} save={said.save} working={working} submit={submit}>
        <Ticks question={said.who} options={AT_RISK.map((one) => [one, said[one]] as const)} ticked={who} change={setWho} />
        <Field label={said.reason}>
          <Input value={reason} placeholder={said.reasonHint} autoComplete="off" maxLength={SENTENCE_CHARACTERS} onChange={(_, { value }) => { setReason(value); }} />
        </Field>
        <Choice question={said.why} options={BASES.map((one) => [one, said[one]] as const)} chosen={basis} change={setBasis} hint={basis === "legal" ? said.legalNote : undefined} />
        {offered.length > 0 && <CategoryTicks question={said.about} hint={said.aboutHint} offered={offered} ticked={categories} change={setCategories} />}
        <Field label={said.cannot}>
          <Select value={why} onChange={(_, { value }) => { setWhy(value as typeof why); }}>
            <option value="" />
            {WHY_NOT_ASKED.map((one) => <option key={one} value={one}>{said[one]}</option>)}
          </Select>
        </Field>
        <p className={styles.muted}>{said.after}</p>
      </Form>
    </Page>
  );
}
