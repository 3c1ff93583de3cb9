/** One thing to do, and its three ends: done, not safe, not now. Source: requirements GUIDE-24. */
import { Button, Field, Input } from "@fluentui/react-components";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { turnTask, type Task, type Turn } from "../../api/tasks";
import { Form } from "../../pane/look/Form";
import { usePane } from "../../pane/look/usePane";
import { dayOf } from "../../pane/questions/days";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";
import { WORDS } from "../forms/lines";
import { dayInWords } from "../look/days";
import { Fault } from "../look/Fault";
import { Listed } from "../look/Listed";
import { useCases } from "../look/useCases";
import { useSaving } from "../useSaving";

export function TaskLine({ task, turned, withCase = false }: { task: Task; turned: () => void; withCase?: boolean }) {
  const said = words.cases.task;
  const styles = usePane();
  const look = useCases();
  const { go } = useDesk();
  const { working, fault, save } = useSaving();
  const [later, setLater] = useState(false);
  const hers = task.kind === "tell_her_what_this_changes";
  const turn = (to: Turn): void => { save((token) => turnTask(task.id, to, token), turned); };
  return (
    <Listed mark={TaskListSquareLtrRegular}>
      <span className={look.strong}>{said[task.kind]}</span>
      {hers && <span className={styles.muted}>{said.tellHint}</span>}
      <span className={styles.muted}>{task.deferredTo === undefined ? fill(said.asked, { date: dayInWords(task.askedAt) }) : fill(said.later, { date: dayInWords(task.deferredTo) })}</span>
      <Fault says={fault} />
      <div className={look.row}>
        {withCase && <Button size="small" onClick={() => { go({ page: "case", reference: task.case }); }}>{fill(words.cases.case, { reference: task.case })}</Button>}
        <Button size="small" appearance="primary" disabled={working} onClick={() => { turn({ outcome: "done" }); }}>{hers ? said.done : said.doneOther}</Button>
        <Button size="small" disabled={working} onClick={() => { turn({ outcome: "not_possible" }); }}>{hers ? said.notPossible : said.notPossibleOther}</Button>
        <Button size="small" disabled={working} aria-expanded={later} onClick={() => { setLater(!later); }}>{said.notNow}</Button>
      </div>
      {later && <PutOff working={working} putOff={turn} />}
    </Listed>
  );
}

function PutOff({ working, putOff }: { working: boolean; putOff: (turn: Turn) => void }) {
  const said = words.cases.task;
  const [today] = useState(() => dayOf(new Date()));
  const [day, setDay] = useState("");
  const [why, setWhy] = useState("");
  const [faults, setFaults] = useState<string[]>([]);
  const submit = (): void => {
    const missing = [...(day <= today ? [said.faultUntil] : []), ...(why.trim() === "" ? [said.faultWhy] : [])];
    setFaults(missing);
    if (missing.length === 0) putOff({ deferTo: new Date(`${day}T00:00:00`).toISOString(), note: why.trim() });
  };
  return (
    <Form faults={faults} save={said.save} working={working} submit={submit}>
      <Field label={said.until}><Input type="date" value={day} min={today} onChange={(_, { value }) => { setDay(value); }} /></Field>
      <Field label={said.why}><Input value={why} autoComplete="off" maxLength={WORDS} onChange={(_, { value }) => { setWhy(value); }} /></Field>
    </Form>
  );
}
