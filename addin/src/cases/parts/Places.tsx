import { Button } from "@fluentui/react-components";
import { HomeRegular } from "@fluentui/react-icons";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";
import { Listed } from "../look/Listed";
import { Section } from "../look/Section";
import type { CasePart } from "./CasePart";

export function Places({ one, shown }: CasePart) {
  const said = words.cases.page;
  const styles = usePane();
  const { go } = useDesk();
  return (
    <Section title={said.places}>
      {one.places.length === 0 ? <p className={styles.muted}>{said.placesNone}</p> : (
        <ul className={styles.list}>
          {one.places.map((place, index) => (
            <Listed key={place.id} mark={HomeRegular}>
              <span>{shown ? (place.label ?? said.noName) : fill(said.placeHidden, { number: index + 1 })}</span>
              {shown && [place.address, ...place.aliases].filter((part) => part !== undefined).map((part) => <span key={part} className={styles.muted}>{part}</span>)}
            </Listed>
          ))}
        </ul>
      )}
      <Button size="small" className={styles.alone} onClick={() => { go({ page: "add-place", reference: one.reference }); }}>{said.addPlace}</Button>
    </Section>
  );
}
