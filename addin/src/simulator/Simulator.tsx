/** The practice page: a mail on the left, what happens to it on the right. */
import { FluentProvider, MessageBar, MessageBarBody, MessageBarTitle, Button, mergeClasses, Select, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { readPersonas, type Persona } from "../api/token";
import { fill, words } from "../words/words";
import { faultsIn, faultsOf, type Box, type Fault } from "./checks";
import { ComposeWindow } from "./compose/ComposeWindow";
import { BLANK, type Draft } from "./draft";
import { ExamplePicker } from "./examples/ExamplePicker";
import type { Example } from "./examples/examples";
import { useLayout } from "./layout";
import type { Change } from "./mends/mend";
import { ResultPane } from "./result/ResultPane";
import { useTheme } from "../pane/look/theme";
import { useSending } from "./useSending";

export function Simulator() {
  const theme = useTheme();
  const layout = useLayout();
  const { personas, failed, again } = usePersonas();
  return (
    <FluentProvider theme={theme} className={layout.page}>
      {personas ? <Desk personas={personas} /> : <Waiting failed={failed} again={again} />}
    </FluentProvider>
  );
}

/** The service may still be starting. Chosen: soon enough not to be noticed, seldom enough not to matter. */
const ASK_AGAIN_MS = 2_000;

function usePersonas() {
  const [personas, setPersonas] = useState<Persona[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    let bell: ReturnType<typeof setTimeout> | undefined;
    readPersonas().then(
      (list) => { if (wanted) setPersonas(list); },
      () => {
        if (!wanted) return;
        setFailed(true);
        bell = setTimeout(() => { setRound(round + 1); }, ASK_AGAIN_MS);
      },
    );
    return () => { wanted = false; clearTimeout(bell); };
  }, [round]);
  return { personas, failed, again: () => { setRound(round + 1); } };
}

function Waiting({ failed, again }: { failed: boolean; again: () => void }) {
  const layout = useLayout();
  return (
    <main className={layout.notice}>
      <h1 className={layout.brandName}>{words.page.title}</h1>
      {failed ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.page.notAnswering}</MessageBarTitle> {words.page.notAnsweringHelp}{" "}
            <Button size="small" onClick={again}>{words.page.tryAgain}</Button>
          </MessageBarBody>
        </MessageBar>
      ) : (
        <Spinner label={words.page.loading} labelPosition="after" />
      )}
    </main>
  );
}

function Desk({ personas }: { personas: Persona[] }) {
  const layout = useLayout();
  const [sender, setSender] = useState<Persona | undefined>(personas[0]);
  const [draft, setDraft] = useState<Draft>(BLANK);
  const [waiting, setWaiting] = useState<Draft[]>([]);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [note, setNote] = useState("");
  const [kept, setKept] = useState<string[]>([]);
  const [retype, setRetype] = useState("");
  const [exampleId, setExampleId] = useState("");
  const { sending, send, forget } = useSending();
  const focusAfter = useRef<Box | "send" | null>(null);

  useEffect(() => {
    const box = focusAfter.current;
    focusAfter.current = null;
    if (box) document.getElementById(box)?.focus();
  });

  const begin = useCallback((fresh: Draft): void => {
    setDraft(fresh);
    setFaults([]);
    setKept([]);
    setRetype("");
    forget();
  }, [forget]);

  const load = (example: Example | undefined): void => {
    begin(example?.draft ?? BLANK);
    setWaiting([]);
    setExampleId(example?.id ?? "");
    setNote(example ? fill(words.examples.loaded, { title: example.title }) : "");
    const writer = example && personas.find((persona) => persona.address === example.from);
    if (writer) setSender(writer);
  };

  const press = useCallback((): void => {
    if (!sender || sending.stage === "checking") return;
    const missing = faultsIn(draft);
    setFaults(missing);
    setNote("");
    if (missing.length === 0) send(draft, sender);
  }, [draft, sender, sending.stage, send]);

  const apply = (change: Change): void => {
    setDraft(change.draft);
    setNote(change.note);
    setKept(change.cut ?? []);
    setRetype(change.retype ?? "");
    if (change.waiting) setWaiting([...change.waiting, ...waiting]);
    focusAfter.current = change.focus;
  };

  const openNext = (): void => {
    const [next, ...rest] = waiting;
    if (!next) return;
    begin(next);
    setWaiting(rest);
    setNote("");
    focusAfter.current = "send";
  };

  const reply = sending.stage === "replied" ? sending.reply : undefined;
  const refusal = reply?.kind === "could-not-check" && reply.problem ? faultsOf(reply.problem) : [];
  return (
    <>
      <a className={layout.skip} href="#to">{words.page.skip}</a>
      <Header personas={personas} sender={sender} choose={setSender} />
      <main className={layout.main}>
        <ExamplePicker chosen={exampleId} choose={load} />
        <ComposeWindow
          draft={draft} change={setDraft} sender={sender} faults={faults.length > 0 ? faults : refusal} note={note} say={setNote} kept={kept} retype={retype}
          waiting={waiting.length} openNext={openNext} checking={sending.stage === "checking"} send={press}
        />
        <section aria-label={words.result.title} className={mergeClasses(layout.card, layout.sticky)}>
          <ResultPane sending={sending} draft={draft} apply={apply} retry={press} />
        </section>
      </main>
    </>
  );
}

function Header({ personas, sender, choose }: { personas: Persona[]; sender: Persona | undefined; choose: (persona: Persona) => void }) {
  const layout = useLayout();
  const id = useId();
  return (
    <header className={layout.header}>
      <div className={layout.brand}>
        <img src="/icon.svg" alt="" className={layout.brandIcon} />
        <div>
          <h1 className={layout.brandName}>{words.page.title}</h1>
          <p className={layout.tagline}>{words.page.tagline} {words.page.practice}.</p>
        </div>
      </div>
      <div className={layout.writer}>
        <label htmlFor={id}>{words.page.writingAs}</label>
        <Select
          id={id} className={layout.writerBox} value={sender?.key ?? ""}
          onChange={(_, { value }) => { const found = personas.find((persona) => persona.key === value); if (found) choose(found); }}
        >
          {personas.map((persona) => <option key={persona.key} value={persona.key}>{persona.name}, {persona.title}</option>)}
        </Select>
      </div>
    </header>
  );
}
