/** Outlook, played: folders on the left, the mail in the middle, the pane beside it. The add-in's own bundles run in frames around it. */
import { FluentProvider, MessageBar, MessageBarBody, MessageBarTitle, mergeClasses, Spinner } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import { readPersonas, type Persona } from "../api/token";
import { useTheme } from "../pane/look/theme";
import { ComposeWindow } from "./compose/ComposeWindow";
import { SentMail } from "./delivered/SentMail";
import { Drafts } from "./folders/Drafts";
import { Folders } from "./folders/Folders";
import { TopBar } from "./folders/TopBar";
import { useLook } from "./look/useLook";
import { Desk } from "./play/desk";
import { PaneBeside, EventRuntimes } from "./play/Runtimes";
import { said } from "./words";

export function Simulator() {
  const theme = useTheme();
  const look = useLook();
  const { personas, failed } = usePersonas();
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider: it hands its class on to every dialog. */}
      <div className={look.page}>{personas ? <AtTheDesk personas={personas} /> : <Waiting failed={failed} />}</div>
    </FluentProvider>
  );
}

/** The service may still be starting. Chosen: soon enough not to be noticed, seldom enough not to matter. */
const ASK_AGAIN_MS = 2_000;

function usePersonas(): { personas: Persona[] | null; failed: boolean } {
  const [personas, setPersonas] = useState<Persona[] | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    let bell: ReturnType<typeof setTimeout> | undefined;
    readPersonas().then(
      (list) => { if (wanted) setPersonas(list); },
      () => { if (wanted) bell = setTimeout(() => { setRound(round + 1); }, ASK_AGAIN_MS); },
    );
    return () => { wanted = false; clearTimeout(bell); };
  }, [round]);
  return { personas, failed: round > 0 };
}

function Waiting({ failed }: { failed: boolean }) {
  const look = useLook();
  return (
    <main className={look.notice}>
      <h1 className={look.brandName}>{said.brand}</h1>
      {failed
        ? <MessageBar intent="warning" layout="multiline"><MessageBarBody><MessageBarTitle>{said.notAnswering}</MessageBarTitle> {said.notAnsweringHelp}</MessageBarBody></MessageBar>
        : <Spinner label={said.loading} labelPosition="after" />}
    </main>
  );
}

function AtTheDesk({ personas }: { personas: Persona[] }) {
  const look = useLook();
  const [desk] = useState(() => {
    const [first] = personas;
    if (!first) throw new Error("nobody writes here");
    const fresh = new Desk(first, window);
    fresh.open({});
    return fresh;
  });
  useSyncExternalStore(desk.subscribe, desk.snapshot);
  const { writing } = desk;
  const isOpen = desk.view === "mail" && desk.isWriting;
  return (
    <>
      <a className={look.skip} href="#mail">{said.skip}</a>
      <TopBar desk={desk} personas={personas} />
      <div className={mergeClasses(look.columns, isOpen && writing !== null && writing.pane > 0 && look.withPane)}>
        <Folders desk={desk} personas={personas} />
        <main id="mail" tabIndex={-1} aria-label={said.mail} className={look.middle}>
          {isOpen && writing && <ComposeWindow key={writing.window} desk={desk} writing={writing} />}
          {desk.view === "drafts" && <Drafts desk={desk} />}
          {desk.view === "sent" && <SentMail desk={desk} />}
        </main>
        {isOpen && writing && writing.pane > 0 && <PaneBeside key={writing.window} desk={desk} />}
      </div>
      {writing && <EventRuntimes key={writing.window} desk={desk} writing={writing} />}
    </>
  );
}
