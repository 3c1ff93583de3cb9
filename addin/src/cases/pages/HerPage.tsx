/** Her list on one page, for paper. It names agencies and nobody else; the service writes it, this page only shows and prints it. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons";
import { readHerList, type HerList } from "../../api/herList";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { words } from "../../words/words";
import { useCases } from "../look/useCases";
import { Waiting } from "../look/Waiting";
import { useTold } from "../useTold";

export function HerPage({ reference, back }: { reference: string; back: () => void }) {
  const said = words.cases.list;
  const styles = usePane();
  const look = useCases();
  const [answer, again] = useTold<HerList>(async (token) => {
    const list = await readHerList(reference, token);
    return list ? { kind: "told", value: list } : { kind: "silent", why: "not-understood" };
  }, reference);
  if (answer.is !== "here") return <Page title={said.title} back={back}><Waiting answer={answer} again={again} /></Page>;
  const { title, says, columns, rows } = answer.value;
  return (
    <>
      <div className={look.screenOnly}>
        <Page title={said.title} note={said.note} back={back}>
          <Button appearance="primary" className={styles.alone} icon={<PrintRegular />} onClick={() => { window.print(); }}>{said.print}</Button>
        </Page>
      </div>
      <section className={styles.page} aria-label={title}>
        <h2 className={styles.heading}>{title}</h2>
        {says.map((sentence) => <p key={sentence} className={styles.paragraph}>{sentence}</p>)}
        {rows.length > 0 && (
          <table className={mergeClasses(look.table, look.whereWide)}>
            <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>{rows.map((row, at) => <tr key={at}>{row.map((cell, place) => <td key={place}>{cell}</td>)}</tr>)}</tbody>
          </table>
        )}
        <ul className={mergeClasses(styles.list, look.whereNarrow)}>
          {rows.map((row, at) => <li key={at} className={look.grow}>{row.map((cell, place) => <span key={place}><strong>{columns[place]}:</strong> {cell}</span>)}</li>)}
        </ul>
      </section>
    </>
  );
}
