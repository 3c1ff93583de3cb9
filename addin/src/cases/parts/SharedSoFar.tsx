/** What each agency has received by any way: kinds, how often, last when. */
import { BuildingRegular } from "@fluentui/react-icons";
import { readShared } from "../../api/cases";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { dayInWords } from "../look/days";
import { kindsInWords } from "../look/kinds";
import { Listed } from "../look/Listed";
import { Section } from "../look/Section";
import { useTold } from "../useTold";

export function SharedSoFar({ reference }: { reference: string }) {
  const said = words.cases.file;
  const styles = usePane();
  const [answer] = useTold((token) => readShared(reference, token), reference);
  if (answer.is !== "here") return null;
  return (
    <Section title={said.summary}>
      {answer.value.length === 0 ? <p className={styles.muted}>{said.nothing}</p> : (
        <ul className={styles.list}>
          {answer.value.map(({ agency, name, categories, last, times }) => (
            <Listed key={agency} mark={BuildingRegular}>
              <strong>{name}</strong>
              <span>{kindsInWords(categories)}</span>
              <span className={styles.muted}>{fill(times === 1 ? said.lastOnce : said.last, { date: dayInWords(last), count: times })}</span>
            </Listed>
          ))}
        </ul>
      )}
    </Section>
  );
}
