/** What each agency has received by any way: kinds, how often, last when. */
import { readShared } from "../../api/cases";
import { usePane } from "../../pane/look/usePane";
import { words } from "../../words/words";
import { dayInWords } from "../look/days";
import { kindsInWords } from "../look/kinds";
import { Section } from "../look/Section";
import { useCases } from "../look/useCases";
import { useTold } from "../useTold";

export function SharedSoFar({ reference }: { reference: string }) {
  const said = words.cases.file;
  const styles = usePane();
  const look = useCases();
  const [answer] = useTold((token) => readShared(reference, token), reference);
  if (answer.is !== "here") return null;
  return (
    <Section title={said.summary}>
      {answer.value.length === 0 ? <p className={styles.muted}>{said.nothing}</p> : (
        <table className={look.table}>
          <thead><tr><th scope="col">{said.agency}</th><th scope="col">{said.kinds}</th><th scope="col">{said.last}</th><th scope="col">{said.times}</th></tr></thead>
          <tbody>
            {answer.value.map((one) => <tr key={one.agency}><th scope="row">{one.name}</th><td>{kindsInWords(one.categories)}</td><td>{dayInWords(one.last)}</td><td>{one.times}</td></tr>)}
          </tbody>
        </table>
      )}
    </Section>
  );
}
