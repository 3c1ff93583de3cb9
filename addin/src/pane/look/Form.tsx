/** The parts that every form of the pane is made of. */
import { Button, Checkbox, Radio, RadioGroup, Field } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from "react";
import type { Category } from "../../api/declaration";
import { words } from "../../words/words";
import { usePane } from "./usePane";

/** A form says everything that is missing at once, and takes the reader there. */
export function Form({ faults, save, working, submit, children }: { faults: readonly string[]; save: string; working: boolean; submit: () => void; children: ReactNode }) {
  const styles = usePane();
  const box = useRef<HTMLDivElement>(null);
  const said = faults.join("\n");
  useEffect(() => { if (said !== "") box.current?.focus(); }, [said]);
  return (
    <form className={styles.page} style={{ padding: 0 }} noValidate onSubmit={(event: SyntheticEvent) => { event.preventDefault(); submit(); }}>
      {faults.length > 0 && (
        <div ref={box} tabIndex={-1} role="alert" className={styles.fault}>
          <strong>{words.pane.faults}</strong>
          <ul className={styles.faultList}>{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>
        </div>
      )}
      {children}
      <Button type="submit" appearance="primary" className={styles.alone} disabled={working}>{save}</Button>
    </form>
  );
}

/** Boxes to tick, under one question. */
export function Ticks<T extends string>({ question, hint, options, ticked, change }: {
  question: string; hint?: string; options: readonly (readonly [T, string])[]; ticked: readonly T[]; change: (ticked: T[]) => void;
}) {
  const styles = usePane();
  const hintId = useId();
  return (
    <fieldset className={styles.group} {...(hint !== undefined && { "aria-describedby": hintId })}>
      <legend className={styles.legend}>{question}</legend>
      {hint !== undefined && <p id={hintId} className={styles.muted}>{hint}</p>}
      {options.map(([value, label]) => (
        <div key={value}>
          <Checkbox label={label} checked={ticked.includes(value)} onChange={(_, { checked }) => { change(checked === true ? [...ticked, value] : ticked.filter((one) => one !== value)); }} />
        </div>
      ))}
    </fieldset>
  );
}

export const CategoryTicks = ({ question, hint, offered, ticked, change }: { question: string; hint?: string; offered: readonly Category[]; ticked: Category[]; change: (ticked: Category[]) => void }) =>
  <Ticks question={question} {...(hint !== undefined && { hint })} options={offered.map((one) => [one, words.pane.category[one]] as const)} ticked={ticked} change={change} />;

export function Choice<T extends string>({ question, hint, options, chosen, change }: { question: string; hint?: string | undefined; options: readonly (readonly [T, string])[]; chosen: T | ""; change: (chosen: T) => void }) {
  return (
    <Field label={question} {...(hint !== undefined && { hint })}>
      <RadioGroup value={chosen} onChange={(_, { value }) => { change(value as T); }}>
        {options.map(([value, label]) => <Radio key={value} value={value} label={label} />)}
      </RadioGroup>
    </Field>
  );
}
