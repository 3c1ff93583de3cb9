/**
 * "Someone is at risk": who, from what, why now, in half a minute. It never asks to seek agreement first.
 * Source: guide, "Workers are advised not to seek consent"; requirements GUIDE-17 and GUIDE-18.
 */
import { Checkbox, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { OverrideBasis } from "../../api/contract";
import { words } from "../../words/words";
import type { AtRisk } from "../draft";
import { useCompose } from "./useCompose";

const BASES: OverrideBasis[] = ["vital", "public", "legal"];
const WHY_NOT_ASKED = [words.risk.cannotAsk, words.risk.notReasonable, words.risk.wouldEndanger];

export function AtRiskForm({ risk, change }: { risk: AtRisk; change: (risk: AtRisk) => void }) {
  const styles = useCompose();
  return (
    <div className={styles.risk} role="group" aria-label={words.risk.open}>
      <div>{words.risk.note}</div>
      <Field label={words.risk.who} required>
        <Input id="risk-who" value={risk.who} placeholder={words.risk.whoHint} autoComplete="off" onChange={(_, { value }) => { change({ ...risk, who: value }); }} />
      </Field>
      <Field label={words.risk.reason} required>
        <Input id="risk-reason" value={risk.reason} placeholder={words.risk.reasonHint} autoComplete="off" onChange={(_, { value }) => { change({ ...risk, reason: value }); }} />
      </Field>
      <Field label={words.risk.why} {...(risk.basis === "legal" && { hint: words.risk.legalNote })}>
        <RadioGroup value={risk.basis} onChange={(_, { value }) => { change({ ...risk, basis: value as OverrideBasis }); }}>
          {BASES.map((basis) => <Radio key={basis} value={basis} label={words.risk[basis]} />)}
        </RadioGroup>
      </Field>
      <Field label={words.risk.cannot}>
        <Select className={styles.fullWidth} value={risk.whyNotAsked} onChange={(_, { value }) => { change({ ...risk, whyNotAsked: value }); }}>
          <option value="" />
          {WHY_NOT_ASKED.map((why) => <option key={why}>{why}</option>)}
        </Select>
      </Field>
      <Field hint={words.risk.coversHint}>
        <Checkbox label={words.risk.covers} checked={risk.coversEverything} onChange={(_, { checked }) => { change({ ...risk, coversEverything: checked === true }); }} />
      </Field>
    </div>
  );
}
