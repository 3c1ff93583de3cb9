/** One box of a form with its label, hint and fault. What it is called and hinted stands with the words, under its path. */
import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { fill, says, wordFor } from "../../../words/console";
import { useStyles } from "../styles";
import { idOf, useForm } from "./form";
import { boxOf, kindOfPath, textAt, ticksAt, valueAt } from "./values";

export interface BoxSpec {
  path: string;
  kind: "line" | "words" | "lines" | "day" | "number" | "tick" | "choice" | "ticks";
  isRequired?: boolean;
  /** The codes of a choice or of ticks. */
  codes?: readonly string[];
  isLocked?: boolean;
}

export const labelOf = (path: string): string => wordFor(says.fields, kindOfPath(path));
const codeOf = (path: string, code: string): string => wordFor((says.codes as Record<string, Record<string, string>>)[kindOfPath(path)] ?? {}, code);

export function Box(spec: BoxSpec) {
  if (spec.kind === "tick") return <Tick {...spec} />;
  if (spec.kind === "ticks") return <Ticks {...spec} />;
  return <TextBox {...spec} />;
}

function useSentence(path: string): string | undefined {
  const sentences = useForm().faults.filter((fault) => boxOf(fault.path) === path).map(({ sentence }) => sentence);
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

function hintOf({ path, kind }: BoxSpec): string | undefined {
  const hint = (says.hints as Record<string, string>)[kindOfPath(path)];
  return kind === "lines" ? [hint, says.form.onePerLine].filter((one) => one !== undefined).join(" ") : hint;
}

function TextBox(spec: BoxSpec) {
  const styles = useStyles();
  const { path, kind, isRequired, codes = [], isLocked } = spec;
  const form = useForm();
  const fault = useSentence(path);
  const value = textAt(form.values, path);
  const own = {
    id: idOf(path), value, onBlur: () => { form.left(path); },
    onChange: (_: unknown, { value: fresh }: { value: string }) => { form.set(path, fresh); },
  };
  const hint = hintOf(spec);
  return (
    <Field
      label={labelOf(path)} required={isRequired ?? false} className={kind === "words" || kind === "lines" ? styles.wide : undefined}
      {...(hint !== undefined && { hint })} {...(fault !== undefined && { validationMessage: fault, validationState: "error" as const })}
    >
      {kind === "choice"
        ? <Select {...own}>{[...new Set([...codes, value])].filter((code) => code !== "").map((code) => <option key={code} value={code}>{codeOf(path, code)}</option>)}</Select>
        : kind === "words" || kind === "lines"
          ? <Textarea {...own} resize="vertical" rows={kind === "lines" ? Math.min(8, Math.max(2, value.split("\n").length)) : 3} />
          : <Input {...own} type={kind === "day" ? "date" : "text"} {...(kind === "number" && { inputMode: "numeric" as const })} disabled={isLocked ?? false} />}
    </Field>
  );
}

function Tick({ path }: BoxSpec) {
  const styles = useStyles();
  const form = useForm();
  const fault = useSentence(path);
  const hint = (says.hints as Record<string, string>)[kindOfPath(path)];
  return (
    <Field className={styles.wide} {...(hint !== undefined && { hint })} {...(fault !== undefined && { validationMessage: fault })}>
      <Checkbox id={idOf(path)} label={labelOf(path)} checked={valueAt(form.values, path) === true} onChange={(_, { checked }) => { form.set(path, checked === true); }} />
    </Field>
  );
}

function Ticks({ path, codes = [], isRequired }: BoxSpec) {
  const styles = useStyles();
  const form = useForm();
  const fault = useSentence(path);
  const hint = (says.hints as Record<string, string>)[kindOfPath(path)];
  const ticked = ticksAt(form.values, path);
  const id = useId();
  return (
    <fieldset className={`${styles.fieldset} ${styles.wide}`} aria-describedby={id}>
      <legend className={styles.legend}>{labelOf(path)}{isRequired && <span aria-hidden> *</span>}</legend>
      <div id={id}>
        {hint !== undefined && <p className={styles.small}>{hint}</p>}
        {fault !== undefined && <Field validationMessage={fault} />}
      </div>
      <div className={styles.ticks}>
        {codes.map((code, index) => (
          <Checkbox
            key={code} {...(index === 0 && { id: idOf(path) })} label={codeOf(path, code)} checked={ticked.includes(code)}
            onChange={(_, { checked }) => { form.set(path, codes.filter((one) => one === code ? checked === true : ticked.includes(one))); }}
            onBlur={() => { form.left(path); }}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The name of a repeated part for a screen reader: `Named workers 2`. */
export const partName = (path: string, index: number): string => fill("{what} {number}", { what: labelOf(path), number: index + 1 });
