/** The window in which the mail is written. */
import { Button, mergeClasses, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons";
import { useState, type DragEvent, type KeyboardEvent } from "react";
import type { Persona } from "../../api/token";
import { fill, words } from "../../words/words";
import type { Fault } from "../checks";
import type { Draft } from "../draft";
import { useLayout } from "../layout";
import { About } from "./About";
import { ErrorSummary } from "./ErrorSummary";
import { addFiles, FileRow } from "./FileRow";
import { RecipientRow } from "./RecipientRow";
import { AreaRow, TextRow } from "./TextRows";
import { useCompose } from "./useCompose";

interface Props {
  draft: Draft;
  change: (draft: Draft) => void;
  sender: Persona | undefined;
  faults: Fault[];
  /** What just happened, said to everyone including screen readers. */
  note: string;
  say: (note: string) => void;
  kept: string[];
  retype: string;
  waiting: number;
  openNext: () => void;
  checking: boolean;
  send: () => void;
}

export function ComposeWindow(props: Props) {
  const { draft, change, sender, say, checking, send } = props;
  const styles = useCompose();
  const layout = useLayout();
  const drop = useDrop((files) => { addFiles(draft, files, change, say); });
  const edit = (part: Partial<Draft>): void => { change({ ...draft, ...part }); };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <section aria-labelledby="compose-title" className={mergeClasses(layout.card, styles.window, drop.over && styles.dropping)} onKeyDown={onKeyDown} {...drop.handlers}>
      <div className={styles.bar}>
        <h2 id="compose-title" className={styles.title}>{draft.kind === "appointment" ? words.compose.titleInvite : words.compose.title}</h2>
        <RadioGroup layout="horizontal" aria-label={words.compose.kind} value={draft.kind} onChange={(_, { value }) => { edit({ kind: value === "appointment" ? "appointment" : "message" }); }}>
          <Radio value="message" label={words.compose.mail} />
          <Radio value="appointment" label={words.compose.invitation} />
        </RadioGroup>
      </div>
      <ErrorSummary faults={props.faults} />
      <Waiting count={props.waiting} openNext={props.openNext} />
      <Kept cut={props.kept} />
      <div className={styles.rows}>
        <div className={styles.row}><span className={styles.label}>{words.compose.from}</span><span className={styles.grow}>{sender?.address}</span></div>
        <Recipients draft={draft} edit={edit} say={say} retype={props.retype} />
        <TextRow id="subject" label={words.compose.subject} value={draft.subject} change={(subject) => { edit({ subject }); }} />
        {draft.kind === "appointment" && <TextRow id="location" label={words.compose.location} value={draft.location} change={(location) => { edit({ location }); }} />}
        <FileRow draft={draft} change={change} say={say} />
        <AreaRow id="body" label={words.compose.body} rows={7} value={draft.body} change={(body) => { edit({ body }); }} className={styles.body} />
        <Thread draft={draft} edit={edit} />
        <About draft={draft} edit={edit} />
      </div>
      <div className={styles.footer}>
        <Button id="send" appearance="primary" size="large" icon={checking ? <Spinner size="tiny" /> : <SendRegular />} disabledFocusable={checking} onClick={send}>
          {checking ? words.compose.checking : words.compose.send}
        </Button>
        <span role="status" className={styles.note}>{props.note}</span>
      </div>
    </section>
  );
}

type Edit = (part: Partial<Draft>) => void;

function Recipients({ draft, edit, say, retype }: { draft: Draft; edit: Edit; say: (note: string) => void; retype: string }) {
  const [opened, setOpened] = useState(false);
  const copies = opened || draft.cc.length > 0 || draft.bcc.length > 0;
  return (
    <>
      <RecipientRow
        key={`to ${retype}`} id="to" label={words.compose.to} people={draft.to} change={(to) => { edit({ to }); }} say={say} begin={retype}
        after={!copies && <Button appearance="subtle" size="small" onClick={() => { setOpened(true); }}>{words.compose.ccBcc}</Button>}
      />
      {copies && <RecipientRow id="cc" label={words.compose.cc} people={draft.cc} change={(cc) => { edit({ cc }); }} say={say} />}
      {copies && <RecipientRow id="bcc" label={words.compose.bcc} people={draft.bcc} change={(bcc) => { edit({ bcc }); }} say={say} />}
    </>
  );
}

function Thread({ draft, edit }: { draft: Draft; edit: Edit }) {
  const styles = useCompose();
  const [opened, setOpened] = useState(false);
  if (!opened && draft.quotedThread === "") {
    return <div className={styles.files}><Button appearance="subtle" size="small" onClick={() => { setOpened(true); }}>{words.compose.addThread}</Button></div>;
  }
  return <AreaRow id="thread" label={words.compose.thread} rows={3} value={draft.quotedThread} change={(quotedThread) => { edit({ quotedThread }); }} className={styles.thread} />;
}

function Waiting({ count, openNext }: { count: number; openNext: () => void }) {
  const styles = useCompose();
  if (count === 0) return null;
  return (
    <div className={styles.kept}>
      {fill(words.mend.waiting, { count })} <Button size="small" onClick={openNext}>{words.mend.next}</Button>
    </div>
  );
}

function Kept({ cut }: { cut: string[] }) {
  const styles = useCompose();
  if (cut.length === 0) return null;
  return (
    <div className={styles.kept}>
      {words.mend.keptPassword} <span className={styles.keptText}>{cut.join(", ")}</span>
      <div>{words.mend.callNote}</div>
    </div>
  );
}

function useDrop(take: (files: File[]) => void) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => { event.preventDefault(); setOver(true); },
    onDragLeave: () => { setOver(false); },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take([...event.dataTransfer.files]);
    },
  };
  return { over, handlers };
}
