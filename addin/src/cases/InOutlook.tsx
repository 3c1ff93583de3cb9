/** The same pages in Outlook: the person whom Outlook has signed in, asked once where it must. */
import { Button, FluentProvider, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Keys } from "../pane/keys";
import { Page } from "../pane/look/Page";
import { useTheme } from "../pane/look/theme";
import { signInAsking, signInSilently } from "../signin/signIn";
import { words } from "../words/words";
import { Cases } from "./Cases";
import { useMe } from "./useMe";

const KEYS: Keys = { quiet: () => signInSilently(), asking: signInAsking };

export function InOutlook() {
  const theme = useTheme();
  const said = words.pane.signIn;
  const [state, setState] = useState<"looking" | "in" | "out" | "failed">("looking");
  const me = useMe(state === "in" ? KEYS : undefined);
  useEffect(() => { KEYS.quiet().then(() => { setState("in"); }, () => { setState("out"); }); }, []);
  if (state === "in") return <Cases keys={KEYS} me={me} />;
  return (
    <FluentProvider theme={theme}>
      {state === "looking" ? <main role="status"><Spinner label={words.cases.looking} /></main> : (
        <Page title={said.headline} note={state === "failed" ? said.failed : undefined}>
          <Button appearance="primary" style={{ alignSelf: "flex-start" }} onClick={() => { KEYS.asking().then(() => { setState("in"); }, () => { setState("failed"); }); }}>{said.button}</Button>
        </Page>
      )}
    </FluentProvider>
  );
}
