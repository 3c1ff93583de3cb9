/** Which case it is about. References and initials only: somebody may look over the worker's shoulder. */
import { Button, Field, Input, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { findCases, type CaseChoice as Found } from "../../api/cases";
import { fill, words } from "../../words/words";
import { Page } from "../look/Page";
import { usePane } from "../look/usePane";

/** Chosen: nobody types slower than this between two letters. */
const PAUSE_MS = 250;

export function CaseChoice({ token, back, choose }: { token: string; back: () => void; choose: (reference: string) => void }) {
  const said = words.pane.case;
  const styles = usePane();
  const [typed, setTyped] = useState("");
  const found = useCases(typed, token);
  return (
    <Page title={said.title} back={back}>
      <Field label={said.find} hint={said.findHint}><Input value={typed} autoComplete="off" onChange={(_, { value }) => { setTyped(value); }} /></Field>
      <div role="status" aria-live="polite">
        {found === "looking" ? <Spinner size="tiny" label={said.looking} /> : found === "silent" ? words.silence.unreachable : found.length === 0 ? said.none : fill(said.found, { count: found.length })}
      </div>
      {Array.isArray(found) && (
        <ul className={styles.list}>
          {found.map(({ reference, initials, sealed }) => (
            <li key={reference}>
              <Button className={styles.wide} onClick={() => { choose(reference); }}>
                {[reference, initials, sealed ? said.sealed : ""].filter((part) => part !== undefined && part !== "").join(" · ")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function useCases(typed: string, token: string): Found[] | "looking" | "silent" {
  const [found, setFound] = useState<{ typed: string; cases: Found[] | "silent" }>();
  useEffect(() => {
    let wanted = true;
    const bell = setTimeout(() => {
      void findCases(typed.trim(), token).then((told) => { if (wanted) setFound({ typed, cases: told.kind === "told" ? told.value : "silent" }); });
    }, typed === "" ? 0 : PAUSE_MS);
    return () => { wanted = false; clearTimeout(bell); };
  }, [typed, token]);
  return found?.typed === typed ? found.cases : "looking";
}
