import { Button } from "@fluentui/react-components";
import { PersonHeartRegular, PersonRegular } from "@fluentui/react-icons";
import type { Person } from "../../api/oneCase";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";
import { dayInWords } from "../look/days";
import { inWords } from "../look/kinds";
import { Listed } from "../look/Listed";
import { Section } from "../look/Section";
import type { CasePart } from "./CasePart";

export function People({ one, shown }: CasePart) {
  const said = words.cases.page;
  const styles = usePane();
  const { go } = useDesk();
  return (
    <Section title={said.people}>
      {one.people.length === 0 ? <p className={styles.muted}>{said.nobody}</p> : (
        <ul className={styles.list}>
          {one.people.map((person) => (
            <Listed key={person.id} mark={person.child ? PersonHeartRegular : PersonRegular}>
              <span>{[inWords(words.cases.role, person.role ?? (person.child ? "child" : "other")), person.initials].filter((part) => part !== undefined).join(" · ")}</span>
              {shown && <strong>{person.name ?? said.noName}</strong>}
              {shown && detailsOf(person).map((detail) => <span key={detail} className={styles.muted}>{detail}</span>)}
            </Listed>
          ))}
        </ul>
      )}
      <Button size="small" className={styles.alone} onClick={() => { go({ page: "add-person", reference: one.reference }); }}>{said.addPerson}</Button>
    </Section>
  );
}

const detailsOf = ({ aliases, dateOfBirth, phone }: Person): string[] => [
  ...(aliases.length > 0 ? [fill(words.cases.page.also, { names: aliases.join(", ") })] : []),
  ...(dateOfBirth !== undefined ? [fill(words.cases.page.born, { date: dayInWords(dateOfBirth) })] : []),
  ...(phone !== undefined ? [phone] : []),
];
