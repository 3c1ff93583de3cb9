/** The case system's files, taken over by the data controller: first what they would do, then doing it. The same file twice changes nothing. */
import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Said } from "../../api/consoleCall";
import { CASE_FILES, takeCases, type CaseFile, type CaseImport as Answer } from "../../api/consoleCases";
import { fill, says } from "../../words/console";
import { PageHead } from "../parts/PageHead";
import { Done, Refusal } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useSession } from "../session";

export default function CaseImport() {
  const styles = useStyles();
  const { asker } = useSession();
  const id = useId();
  const [kind, setKind] = useState<CaseFile>("cases");
  const [text, setText] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [preview, setPreview] = useState<Said<Answer>>();
  const [done, setDone] = useState<Said<Answer>>();
  const words = says.cases;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setDone(undefined);
    setPreview(undefined);
    const fresh = await file.text();
    setText(fresh);
    setPreview(await takeCases(asker, fresh, "preview", kind));
    setBusy(false);
  };
  const press = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setDone(await takeCases(asker, text, "import", kind));
    setBusy(false);
  };
  const choose = (value: string): void => {
    setKind(CASE_FILES.find((one) => one === value) ?? "cases");
    setPreview(undefined);
    setDone(undefined);
  };
  const count = preview?.kind === "value" ? preview.value.added + preview.value.changed : 0;
  return (
    <div className={styles.stack}>
      <PageHead title={words.title} intro={words.intro} />
      <section className={styles.card} aria-label={says.import.step1}>
        <h2 className={styles.heading}>{says.import.step1}</h2>
        <Field label={words.kind} hint={fill(words.columns, { columns: words.columnsOf[kind] })}>
          <Select value={kind} onChange={(_, { value }) => { choose(value); }}>{CASE_FILES.map((one) => <option key={one} value={one}>{words.kinds[one]}</option>)}</Select>
        </Field>
        <label htmlFor={id}>{says.import.file}</label>
        <input id={id} type="file" accept=".csv,text/csv" onClick={(event) => { event.currentTarget.value = ""; }} onChange={(event) => { void take(event.target.files?.[0]); }} />
      </section>
      {isBusy && <Spinner label={says.import.reading} labelPosition="after" />}
      {preview && preview.kind !== "value" && <Refusal said={preview} />}
      {preview?.kind === "value" && (
        <section className={styles.card} aria-label={says.import.step2}>
          <h2 className={styles.heading}>{says.import.step2}</h2>
          <Counts answer={preview.value} />
          {count > 0 && !done && <div><Button appearance="primary" disabledFocusable={isBusy} onClick={() => { void press(); }}>{fill(words.take, { count: count.toLocaleString("en-GB") })}</Button></div>}
          {count === 0 && <p className={styles.text}>{says.import.nothing}</p>}
        </section>
      )}
      {done && done.kind !== "value" && <Refusal said={done} again={() => { void press(); }} />}
      {done?.kind === "value" && <Done>{fill(words.done, { added: done.value.added, changed: done.value.changed, rejected: done.value.rejected })}</Done>}
    </div>
  );
}

function Counts({ answer }: { answer: Answer }) {
  const styles = useStyles();
  const words = says.cases;
  const rejected = answer.lines.filter(({ fate }) => fate === "rejected");
  return (
    <>
      <ul className={styles.counts} aria-label={says.import.counts}>
        {(["added", "changed", "rejected", "unchanged"] as const).map((fate) => <li key={fate}><span className={styles.figure}>{answer[fate].toLocaleString("en-GB")}</span> {words.fate[fate]}</li>)}
      </ul>
      {rejected.length > 0 && (
        <div className={styles.tableBox} role="region" aria-label={says.import.rejected} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col" className={styles.number}>{says.import.line}</th><th scope="col">{says.import.why}</th></tr></thead>
            <tbody>{rejected.map(({ line, what }) => <tr key={line}><td className={styles.number}>{line}</td><td>{what}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </>
  );
}
