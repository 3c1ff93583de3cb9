/** What the mail is about and for: the case, the purpose, and whether someone is at risk. */
import { Checkbox, Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { Purpose } from "../../api/contract";
import { words } from "../../words/words";
import { NOT_YET_SAID, type Draft } from "../draft";
import { KNOWN_CASES } from "../examples/examples";
import { AtRiskForm } from "./AtRiskForm";
import { useCompose } from "./useCompose";

const PURPOSES: [Purpose, string][] = [
  ["safety", words.compose.purposeSafety],
  ["not_safety", words.compose.purposeOther],
  ["none", words.compose.purposeNone],
];

export function About({ draft, edit }: { draft: Draft; edit: (part: Partial<Draft>) => void }) {
  const styles = useCompose();
  return (
    <div className={styles.about}>
      <Field label={words.compose.case} hint={words.compose.caseHint}>
        <Input id="case" value={draft.caseReference} list="known-cases" autoComplete="off" onChange={(_, { value }) => { edit({ caseReference: value }); }} />
      </Field>
      <datalist id="known-cases">{KNOWN_CASES.map((reference) => <option key={reference} value={reference} />)}</datalist>
      <Field label={words.compose.purpose}>
        <RadioGroup layout="horizontal" className={styles.choices} value={draft.purpose} onChange={(_, { value }) => { edit({ purpose: value as Purpose }); }}>
          {PURPOSES.map(([value, label]) => <Radio key={value} id={value === draft.purpose ? "purpose" : `purpose-${value}`} value={value} label={label} />)}
        </RadioGroup>
      </Field>
      <div>
        <Checkbox id="at-risk" label={words.risk.open} checked={draft.atRisk !== null} onChange={(_, { checked }) => { edit({ atRisk: checked === true ? NOT_YET_SAID : null }); }} />
        {draft.atRisk && <AtRiskForm risk={draft.atRisk} change={(atRisk) => { edit({ atRisk }); }} />}
      </div>
    </div>
  );
}
