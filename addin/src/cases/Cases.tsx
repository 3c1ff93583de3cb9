/** A worker's pages about cases, as wide as they are given: a window of their own or Outlook's task pane. */
import { Button, FluentProvider, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { Me } from "../api/me";
import type { Keys } from "../pane/keys";
import { useTheme } from "../pane/look/theme";
import { usePane } from "../pane/look/usePane";
import { fill, language, words } from "../words/words";
import { CaseRoom } from "./CaseRoom";
import { DeskOf, type Ask, type Desk, type Here } from "./desk";
import { useCases } from "./look/useCases";
import { Find } from "./pages/Find";
import { OpenCase } from "./pages/OpenCase";
import { Tasks } from "./pages/Tasks";

interface Props {
  keys: Keys;
  me: Me | undefined;
  /** A case to begin with, as when a mail is about one. */
  start?: string;
  /** What stands beside the pages' names, such as who is played in Development. */
  aside?: ReactNode;
}

export function Cases({ keys, me, start, aside }: Props) {
  const theme = useTheme();
  const styles = useCases();
  const pane = usePane();
  const [here, go] = useState<Here>(start === undefined ? { page: "find" } : { page: "case", reference: start });
  const desk: Desk = useMemo(() => ({ ask: askingWith(keys), me, go }), [keys, me]);
  return (
    <FluentProvider theme={theme} className={styles.desk} lang={language()}>
      <DeskOf value={desk}>
        <div className={styles.column}>
          <header className={mergeClasses(styles.top, styles.screenOnly)}>
            <nav className={styles.nav} aria-label={words.cases.nav}>
              <Turn name={words.cases.title} isHere={here.page !== "tasks"} turn={() => { go({ page: "find" }); }} />
              <Turn name={words.cases.mine} isHere={here.page === "tasks"} turn={() => { go({ page: "tasks" }); }} />
            </nav>
            {aside ?? (me && <p className={pane.muted}>{fill(words.cases.signedInAs, { name: me.name })}</p>)}
          </header>
          {here.page === "find" && <Find />}
          {here.page === "open" && <OpenCase />}
          {here.page === "tasks" && <Tasks />}
          {"reference" in here && <CaseRoom key={here.reference} here={here} />}
        </div>
      </DeskOf>
    </FluentProvider>
  );
}

const Turn = ({ name, isHere, turn }: { name: string; isHere: boolean; turn: () => void }) =>
  <Button appearance={isHere ? "secondary" : "subtle"} {...(isHere && { "aria-current": "page" as const })} onClick={turn}>{name}</Button>;

/** Without a token nobody is asked. */
const askingWith = (keys: Keys): Ask => (question) => keys.quiet().then(question, () => ({ kind: "silent", why: "sign-in" }));
