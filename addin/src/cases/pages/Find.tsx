/** Which case. Cases that are sealed to this worker are not there at all. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { findCases } from "../../api/cases";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";
import { Waiting } from "../look/Waiting";
import { useTold } from "../useTold";

/** Chosen: nobody types slower than this between two letters. */
const PAUSE_MS = 250;

export function Find() {
  const said = words.cases.find;
  const styles = usePane();
  const { go } = useDesk();
  const [typed, setTyped] = useState("");
  const wanted = useSettled(typed.trim());
  const [answer, again] = useTold((token) => findCases(wanted, token), wanted);
  return (
    <Page title={said.title}>
      <Field label={said.label} hint={said.hint}><Input value={typed} autoComplete="off" spellCheck={false} onChange={(_, { value }) => { setTyped(value); }} /></Field>
      <div role="status" aria-live="polite" className={styles.muted}>{answer.is === "here" && counted(answer.value.length)}</div>
      <Waiting answer={answer} again={again} />
      {answer.is === "here" && answer.value.length > 0 && (
        <ul className={styles.list}>
          {answer.value.map(({ reference, initials, sealed }) => (
            <li key={reference}>
              <Button className={styles.wide} onClick={() => { go({ page: "case", reference }); }}>
                {[reference, initials, sealed ? words.pane.case.sealed : ""].filter((part) => part !== undefined && part !== "").join(" · ")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button className={styles.alone} appearance="subtle" onClick={() => { go({ page: "open" }); }}>{said.open}</Button>
    </Page>
  );
}

const counted = (count: number): string => (count === 0 ? words.cases.find.none : count === 1 ? words.cases.find.one : fill(words.cases.find.count, { count }));

/** What was typed, once nobody types any more. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const bell = setTimeout(() => { setSettled(typed); }, PAUSE_MS);
    return () => { clearTimeout(bell); };
  }, [typed]);
  return settled;
}
