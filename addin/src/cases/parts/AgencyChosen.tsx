/** One agency: those of this case to press first, any other by its name. */
import { Button } from "@fluentui/react-components";
import { BuildingRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { findAgencies, type AgencyChoice } from "../../api/agencies";
import type { AgencyConsent } from "../../api/consents";
import { usePane } from "../../pane/look/usePane";
import { words } from "../../words/words";
import { useDesk } from "../desk";
import { useCases } from "../look/useCases";
import { AgencyPick } from "./AgencyPick";

interface Props { question: string; chosen: AgencyChoice | undefined; consents: readonly AgencyConsent[]; choose: (agency: AgencyChoice | undefined) => void }

export function AgencyChosen({ question, chosen, consents, choose }: Props) {
  const styles = usePane();
  const look = useCases();
  const { ask } = useDesk();
  const name = useRef<HTMLSpanElement>(null);
  const id = chosen?.id;
  // The button that was pressed is gone: the reader goes on at the name.
  useEffect(() => { if (id !== undefined) name.current?.focus(); }, [id]);

  /** An agency of this case has its listed number in the register. */
  const chooseKnown = (one: AgencyConsent): void => {
    void ask((token) => findAgencies(one.name, token)).then((told) => {
      choose((told.kind === "told" ? told.value.find((found) => found.id === one.agency) : undefined) ?? { id: one.agency, name: one.name });
    });
  };

  if (chosen) {
    return (
      <div className={styles.section}>
        <span className={styles.legend}>{question}</span>
        <div className={look.line}><BuildingRegular className={look.mark} aria-hidden="true" /><span ref={name} tabIndex={-1} className={look.grow}>{chosen.name}</span>
          <Button size="small" onClick={() => { choose(undefined); }}>{words.cases.agency.other}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.section}>
      <AgencyPick question={question} without={consents.map(({ agency }) => agency)} choose={choose} />
      {consents.length > 0 && (
        <div className={look.row}>{consents.map((one) => <Button key={one.agency} size="small" className={styles.wide} onClick={() => { chooseKnown(one); }}>{one.name}</Button>)}</div>
      )}
    </div>
  );
}
