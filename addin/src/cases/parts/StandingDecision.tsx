import { Button } from "@fluentui/react-components";
import { GavelRegular } from "@fluentui/react-icons";
import { endStanding } from "../../api/safeguards";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";
import { dayInWords } from "../look/days";
import { Fault } from "../look/Fault";
import { Listed } from "../look/Listed";
import { Section } from "../look/Section";
import { useCases } from "../look/useCases";
import { useSaving } from "../useSaving";
import type { CasePart } from "./CasePart";

export function StandingDecision({ one, again }: CasePart) {
  const said = words.cases.page;
  const styles = usePane();
  const look = useCases();
  const { go } = useDesk();
  const { working, fault, save } = useSaving();
  const { standing } = one;
  return (
    <Section title={said.standing}>
      <Fault says={fault} />
      {!standing ? <p className={styles.muted}>{said.standingNone}</p> : (
        <ul className={styles.list}>
          <Listed mark={GavelRegular} tone={standing.holds ? "calm" : "unsure"}>
            <span>{fill(said.standingLine, { basis: words.cases.basis[standing.basis], assessor: standing.assessor ?? said.noName, date: standing.review === undefined ? "–" : dayInWords(standing.review) })}</span>
            {!standing.holds && <span className={look.strong}>{said.standingOver}</span>}
            <div className={look.row}><Button size="small" disabled={working} onClick={() => { save((token) => endStanding(one.reference, token), again); }}>{said.endStanding}</Button></div>
          </Listed>
        </ul>
      )}
      <Button size="small" className={styles.alone} onClick={() => { go({ page: "set-standing", reference: one.reference }); }}>{said.setStanding}</Button>
    </Section>
  );
}
