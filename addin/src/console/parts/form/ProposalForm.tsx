/** A short form whose content is proposed: the boxes, the reason, the button. */
import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Said } from "../../../api/consoleCall";
import { says } from "../../../words/console";
import { PageHead } from "../PageHead";
import { Refusal } from "../Shown";
import { useStyles } from "../styles";
import { FaultList } from "./FaultList";
import { FormContext, type Fault, type Form } from "./form";
import { useFormState } from "./useFormState";
import type { Values } from "./values";

interface Props<T> {
  title: string;
  intro: string;
  initial: Values;
  check: (values: Values) => Fault[];
  /** Under which member the service names its faults. */
  prefix: string;
  button?: string;
  hasNote?: boolean;
  /** Nothing is proposed that changes nothing. */
  mustChange?: boolean;
  send: (values: Values, note: string) => Promise<Said<T>>;
  done: (value: T) => void;
  back: () => void;
  /** Changes of one box that change another. */
  also?: (form: Form) => Form["set"];
  children: ReactNode;
}

export function ProposalForm<T>({ title, intro, initial, check, prefix, button = says.form.propose, hasNote = true, mustChange = false, send, done, back, also, children }: Props<T>) {
  const styles = useStyles();
  const form = useFormState(initial, check);
  const [note, setNote] = useState("");
  const [round, setRound] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Exclude<Said<unknown>, { kind: "value" }>>();
  const isIdle = mustChange && !form.isChanged;
  const press = async (): Promise<void> => {
    if (isIdle) return;
    setSaid(undefined);
    setRound(round + 1);
    if (!form.mayGo() || isBusy) return;
    setBusy(true);
    const heard = await send(form.values, note.trim());
    setBusy(false);
    if (heard.kind === "value") done(heard.value);
    else if (heard.kind === "refused") form.refuse(heard.problem, prefix);
    else setSaid(heard);
    setRound(round + 2);
  };
  return (
    <FormContext value={{ ...form, set: also?.(form) ?? form.set }}>
      <form noValidate className={styles.stack} onSubmit={(event) => { event.preventDefault(); void press(); }}>
        <PageHead title={title} intro={intro} />
        <FaultList faults={form.listed} round={round} />
        {children}
        <section className={styles.card} aria-label={button}>
          {hasNote && <Field label={says.form.note}><Textarea value={note} resize="vertical" onChange={(_, { value }) => { setNote(value); }} /></Field>}
          {said && <Refusal said={said} />}
          <div className={styles.row}>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy || isIdle}>{isBusy ? says.form.proposing : button}</Button>
            <Button type="button" onClick={back}>{says.cancel}</Button>
            {isIdle && <span className={styles.small}>{says.form.unchanged}</span>}
          </div>
        </section>
      </form>
    </FormContext>
  );
}
