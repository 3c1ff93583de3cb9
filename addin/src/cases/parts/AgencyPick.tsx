/** One agency by its name, as a list to press under a box to type in: no pop-up that a narrow pane could cut off. */
import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { findAgencies, type AgencyChoice } from "../../api/agencies";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";

/** Chosen: nobody types slower than this between two letters. */
const PAUSE_MS = 200;
/** Chosen: what fits under the box without scrolling; another letter narrows it down. */
const MOST = 6;

export function AgencyPick({ question, without = [], choose }: { question: string; without?: readonly string[]; choose: (agency: AgencyChoice) => void }) {
  const styles = usePane();
  const [typed, setTyped] = useState("");
  const found = useAgencies(typed.trim())?.filter(({ id }) => !without.includes(id)).slice(0, MOST);
  return (
    <div className={styles.section}>
      <Field label={question} hint={words.cases.agency.find}><Input value={typed} autoComplete="off" onChange={(_, { value }) => { setTyped(value); }} /></Field>
      <div role="status" aria-live="polite" className={styles.muted}>{typed.trim() !== "" && found?.length === 0 && words.cases.agency.none}</div>
      {typed.trim() !== "" && found && found.length > 0 && (
        <ul className={styles.list} style={{ gap: "4px" }}>
          {found.map((agency) => (
            <li key={agency.id}>
              <Button size="small" className={styles.wide} aria-label={fill(words.cases.agency.choose, { name: agency.name })} onClick={() => { setTyped(""); choose(agency); }}>{agency.name}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useAgencies(typed: string): AgencyChoice[] | undefined {
  const { ask } = useDesk();
  const [found, setFound] = useState<AgencyChoice[]>();
  useEffect(() => {
    if (typed === "") return undefined;
    let wanted = true;
    const bell = setTimeout(() => {
      void ask((token) => findAgencies(typed, token)).then((told) => { if (wanted && told.kind === "told") setFound(told.value); });
    }, PAUSE_MS);
    return () => { wanted = false; clearTimeout(bell); };
  }, [typed, ask]);
  return found;
}
