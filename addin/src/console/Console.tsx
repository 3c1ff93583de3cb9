/** The administrator's and the data controller's pages: one page, a hash for each screen. */
import { FluentProvider } from "@fluentui/react-components";
import { useTheme } from "../pane/look/theme";
import { Frame } from "./Frame";
import { useStyles } from "./parts/styles";
import { SignedIn } from "./signin/SignedIn";

export function Console() {
  const theme = useTheme();
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <SignedIn>{(chooser) => <Frame chooser={chooser} />}</SignedIn>
    </FluentProvider>
  );
}
