/** What a change would have made of last month's mails. Numbers only: no mail, no case, no person. */
import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { readPreview, type Preview } from "../../api/consoleProposals";
import type { Said } from "../../api/consoleCall";
import { fill, says, wordFor } from "../../words/console";
import { Refusal } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useSession } from "../session";

export function LastMonth({ id }: { id: string }) {
  const styles = useStyles();
  const { asker } = useSession();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said<Preview>>();
  const words = says.preview;
  const press = async (): Promise<void> => {
    setBusy(true);
    setSaid(await readPreview(asker, id));
    setBusy(false);
  };
  return (
    <section className={styles.card} aria-label={words.title}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.quiet}>{words.help}</p>
      {!isBusy && said?.kind !== "value" && <div><Button onClick={() => { void press(); }}>{words.show}</Button></div>}
      {isBusy && <Spinner size="small" label={words.working} labelPosition="after" />}
      {said && said.kind !== "value" && <Refusal said={said} />}
      <div role="status">{said?.kind === "value" && !isBusy && <p className={styles.text}>{sentenceOf(said.value)}</p>}</div>
      {said?.kind === "value" && said.value.changed > 0 && <Tables preview={said.value} />}
    </section>
  );
}

const sentenceOf = ({ decisions, changed, touched }: Preview): string =>
  decisions === 0 ? says.preview.noMails : changed === 0 ? says.preview.none : fill(says.preview.sum, { changed, decisions, touched });

function Tables({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const words = says.preview;
  return (
    <>
      <div className={styles.tableBox} role="region" aria-label={words.table} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{words.before}</th><th scope="col">{words.after}</th><th scope="col" className={styles.number}>{words.count}</th></tr></thead>
          <tbody>{preview.outcomes.map(({ before, after, count }) => <tr key={`${before} ${after}`}><td>{says.outcome[before]}</td><td>{says.outcome[after]}</td><td className={styles.number}>{count}</td></tr>)}</tbody>
        </table>
      </div>
      <div className={styles.tableBox} role="region" aria-label={words.rules} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{words.rule}</th><th scope="col" className={styles.number}>{words.more}</th><th scope="col" className={styles.number}>{words.fewer}</th></tr></thead>
          <tbody>{preview.rules.map(({ rule, added, gone }) => <tr key={rule}><th scope="row">{wordFor(says.rule, rule)}</th><td className={styles.number}>{added}</td><td className={styles.number}>{gone}</td></tr>)}</tbody>
        </table>
      </div>
    </>
  );
}
