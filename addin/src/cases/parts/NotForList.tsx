import { Button } from "@fluentui/react-components";
import { PersonProhibitedRegular } from "@fluentui/react-icons";
import { removeNotFor } from "../../api/safeguards";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";
import { Fault } from "../look/Fault";
import { Listed } from "../look/Listed";
import { Section } from "../look/Section";
import { useCases } from "../look/useCases";
import { useSaving } from "../useSaving";
import type { CasePart } from "./CasePart";

export function NotForList({ one, shown, again }: CasePart) {
  const said = words.cases.page;
  const styles = usePane();
  const look = useCases();
  const { go } = useDesk();
  const { working, fault, save } = useSaving();
  return (
    <Section title={said.notFor}>
      <Fault says={fault} />
      {one.notFor.length === 0 ? <p className={styles.muted}>{said.notForNone}</p> : (
        <ul className={styles.list}>
          {one.notFor.map(({ id, address }, index) => {
            const name = shown ? (address ?? said.noName) : fill(said.notForHidden, { number: index + 1 });
            return (
              <Listed key={id} mark={PersonProhibitedRegular} tone="unsure">
                <span>{name}</span>
                <div className={look.row}>
                  <Button size="small" disabled={working} aria-label={`${words.cases.remove}: ${name}`} onClick={() => { save((token) => removeNotFor(one.reference, id, token), again); }}>{words.cases.remove}</Button>
                </div>
              </Listed>
            );
          })}
        </ul>
      )}
      <Button size="small" className={styles.alone} onClick={() => { go({ page: "add-not-for", reference: one.reference }); }}>{said.addNotFor}</Button>
    </Section>
  );
}
