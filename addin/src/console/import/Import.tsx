/** A file of agencies: what it would do line by line, and then its proposals. Nothing is written before the button. */
import { Button, Spinner } from "@fluentui/react-components";
import { useId, useState } from "react";
import { previewImport, proposeImport, type ImportAnswer, type ImportPreview } from "../../api/consoleAgencies";
import type { Said } from "../../api/consoleCall";
import { fill, says } from "../../words/console";
import { ExportButton } from "../agencies/AgencyList";
import { PageHead } from "../parts/PageHead";
import { Done, Refusal } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { hashOf } from "../routes";
import { useSession } from "../session";
import { ChangedLines, RejectedLines } from "./Lines";

export default function Import() {
  const styles = useStyles();
  const { asker } = useSession();
  const id = useId();
  const [text, setText] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [preview, setPreview] = useState<Said<ImportPreview>>();
  const [answer, setAnswer] = useState<Said<ImportAnswer>>();
  const words = says.import;

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setAnswer(undefined);
    setPreview(undefined);
    const fresh = await file.text();
    setText(fresh);
    setPreview(await previewImport(asker, fresh));
    setBusy(false);
  };
  const press = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setAnswer(await proposeImport(asker, text));
    setBusy(false);
  };

  return (
    <div className={styles.stack}>
      <PageHead title={words.title} intro={words.intro}><ExportButton label={words.export} /></PageHead>
      <section className={styles.card} aria-label={words.step1}>
        <h2 className={styles.heading}>{words.step1}</h2>
        <label htmlFor={id}>{words.file}</label>
        <p className={styles.small} id={`${id}-help`}>{words.fileHelp}</p>
        {/* The same file may be chosen again once it was put right. */}
        <input id={id} type="file" accept=".csv,text/csv" aria-describedby={`${id}-help`} onClick={(event) => { event.currentTarget.value = ""; }} onChange={(event) => { void take(event.target.files?.[0]); }} />
      </section>
      {isBusy && !preview && <Spinner label={words.reading} labelPosition="after" />}
      {preview && preview.kind !== "value" && <Refusal said={preview} />}
      {preview?.kind === "value" && <WhatItDoes preview={preview.value} />}
      {preview?.kind === "value" && !answer && <Propose preview={preview.value} isBusy={isBusy} press={() => { void press(); }} />}
      {answer && answer.kind !== "value" && <Refusal said={answer} again={() => { void press(); }} />}
      {answer?.kind === "value" && <Proposed answer={answer.value} />}
    </div>
  );
}

const WORDS = ["new", "changed", "rejected", "already_proposed", "unchanged"] as const;

function WhatItDoes({ preview }: { preview: ImportPreview }) {
  const styles = useStyles();
  const words = says.import;
  const rejected = preview.lines.filter((line) => line.what === "rejected");
  const others = preview.lines.filter((line) => line.what === "new" || line.what === "changed");
  return (
    <section className={styles.card} aria-label={words.step2}>
      <h2 className={styles.heading}>{words.step2}</h2>
      <div role="status"><ul className={styles.counts} aria-label={words.counts}>
        {WORDS.map((word) => <li key={word}><span className={styles.figure}>{(preview.counts[word] ?? 0).toLocaleString("en-GB")}</span> {words.word[word]}</li>)}
      </ul></div>
      {rejected.length > 0 && <RejectedLines lines={rejected} />}
      {others.length > 0 ? <ChangedLines lines={others} /> : <p className={styles.text}>{words.nothing}</p>}
    </section>
  );
}

function Propose({ preview, isBusy, press }: { preview: ImportPreview; isBusy: boolean; press: () => void }) {
  const styles = useStyles();
  const words = says.import;
  const count = (preview.counts.new ?? 0) + (preview.counts.changed ?? 0);
  if (count === 0) return null;
  return (
    <section className={styles.card} aria-label={words.step3}>
      <h2 className={styles.heading}>{words.step3}</h2>
      <p className={styles.text}>{words.proposeHelp}</p>
      <div><Button appearance="primary" disabledFocusable={isBusy} onClick={press}>{count === 1 ? words.proposeOne : fill(words.propose, { count: count.toLocaleString("en-GB") })}</Button></div>
    </section>
  );
}

function Proposed({ answer }: { answer: ImportAnswer }) {
  const styles = useStyles();
  const words = says.import;
  const count = (answer.counts.new ?? 0) + (answer.counts.changed ?? 0);
  return (
    <Done>
      {count === 1 ? words.doneOne : fill(words.done, { count: count.toLocaleString("en-GB") })}{" "}
      {answer.batch && <a className={styles.link} href={hashOf("proposals", [], { batch: answer.batch })}>{words.see}</a>}
    </Done>
  );
}
