/** In a window of its own: an account of the organisation, by the browser's own sign-in. Nothing is kept in the browser. */
import { Button, FluentProvider } from "@fluentui/react-components";
import { useState } from "react";
import type { Keys } from "../pane/keys";
import { Page } from "../pane/look/Page";
import { useTheme } from "../pane/look/theme";
import { words } from "../words/words";
import { Cases } from "./Cases";
import { useMe } from "./useMe";

/** The sign-in's code is fetched only where there is no Development sign-in. */
const tokenBy = async (how: "silent" | "ask"): Promise<string> => (await import("../signin/browser")).browserToken(how, "any");

const KEYS: Keys = { quiet: () => tokenBy("silent"), asking: () => tokenBy("ask") };

export function AsAccount() {
  const theme = useTheme();
  const said = words.pane.signIn;
  const [state, setState] = useState<"out" | "working" | "failed" | "in">("out");
  const me = useMe(state === "in" ? KEYS : undefined);
  if (state === "in") return <Cases keys={KEYS} me={me} />;
  const press = (): void => {
    setState("working");
    KEYS.asking().then(() => { setState("in"); }, () => { setState("failed"); });
  };
  return (
    <FluentProvider theme={theme}>
      <Page title={said.headline}>
        <div role="alert">{state === "failed" && said.failed}</div>
        <Button appearance="primary" style={{ alignSelf: "flex-start" }} disabled={state === "working"} onClick={press}>{state === "working" ? said.working : said.button}</Button>
      </Page>
    </FluentProvider>
  );
}
