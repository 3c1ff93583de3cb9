/** What she has stopped for now, and that she ends it: said by her, recorded by one worker. */
import { Button } from "@fluentui/react-components";
import { PauseCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { recordChange, ROUTES, type ConsentFact, type Route } from "../../api/consents";
import { freshId } from "../../api/freshId";
import { Choice, Form } from "../../pane/look/Form";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { dayInWords } from "../look/days";
import { Fault } from "../look/Fault";
import { kindsInWords } from "../look/kinds";
import { Listed } from "../look/Listed";
import { Section } from "../look/Section";
import { useCases } from "../look/useCases";
import { useSaving } from "../useSaving";

export function HerStops({ reference, stops, again }: { reference: string; stops: readonly ConsentFact[]; again: () => void }) {
  const styles = usePane();
  if (stops.length === 0) return null;
  return <Section title={words.cases.page.stopped}><ul className={styles.list}>{stops.map((stop) => <Stop key={stop.id} reference={reference} stop={stop} again={again} />)}</ul></Section>;
}

function Stop({ reference, stop, again }: { reference: string; stop: ConsentFact; again: () => void }) {
  const said = words.cases.page;
  const styles = usePane();
  const look = useCases();
  const { working, fault, save } = useSaving();
  const [id] = useState(freshId);
  const [open, setOpen] = useState(false);
  const [how, setHow] = useState<Route | "">("");
  const [faults, setFaults] = useState<string[]>([]);
  const what = stop.categoriesExcluded.length === 0 ? said.stoppedAll : kindsInWords(stop.categoriesExcluded);
  const whom = stop.agency === undefined ? said.stoppedEverybody : fill(said.stoppedWith, { agency: stop.agencyName ?? stop.agency });
  const submit = (): void => {
    setFaults(how === "" ? [words.cases.change.faultHow] : []);
    if (how !== "") save((token) => recordChange(reference, { id, change: "lift", fact: stop.id, how }, token), again);
  };
  return (
    <Listed mark={PauseCircleRegular} tone="unsure">
      <strong>{what}</strong>
      <span className={styles.muted}>{[whom, ...(stop.to === undefined ? [] : [fill(said.until, { date: dayInWords(stop.to) })])].join(", ")}</span>
      <Fault says={fault} />
      <div className={look.row}><Button size="small" aria-expanded={open} onClick={() => { setOpen(!open); }}>{said.lift}</Button></div>
      {open && (
        <Form faults={faults} save={said.liftSave} working={working} submit={submit}>
          <Choice question={words.cases.change.how} options={ROUTES.map((one) => [one, words.cases.how[one]] as const)} chosen={how} change={setHow} />
        </Form>
      )}
    </Listed>
  );
}
