import { Button, FluentProvider } from "@fluentui/react-components";
import { Page } from "../pane/look/Page";
import { useTheme } from "../pane/look/theme";
import { words } from "../words/words";

/** Where nobody can be signed in: neither in Development nor in Outlook. */
export function NotHere({ again }: { again: () => void }) {
  const theme = useTheme();
  return <FluentProvider theme={theme}><Page title={words.cases.title} note={words.page.notAnswering}><Button style={{ alignSelf: "flex-start" }} onClick={again}>{words.cases.again}</Button></Page></FluentProvider>;
}
