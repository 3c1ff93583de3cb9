/** An answer on the screen: what it says, that it is coming, or why there is none. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Said } from "../../api/consoleCall";
import { says } from "../../words/console";
import { useStyles } from "./styles";
import type { Loaded } from "./useLoaded";

export function Shown<T>({ loaded, children }: { loaded: Loaded<T>; children: (value: T) => ReactNode }) {
  const styles = useStyles();
  const { said, isCurrent, again } = loaded;
  if (!said) return <Spinner label={says.loading} labelPosition="after" />;
  if (said.kind !== "value") return <Refusal said={said} again={again} />;
  return <div className={isCurrent ? undefined : styles.stale} aria-busy={!isCurrent}>{children(said.value)}</div>;
}

export const sentenceOf = (said: Exclude<Said<unknown>, { kind: "value" }>): string =>
  said.kind === "silent" ? says.silence[said.why] : [said.problem.title, ...said.problem.fields.flatMap(({ faults }) => faults)].filter((one) => one !== "").join(" ");

export function Refusal({ said, again }: { said: Exclude<Said<unknown>, { kind: "value" }>; again?: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody role="alert">{sentenceOf(said)}</MessageBarBody>
      {again && <MessageBarActions><Button size="small" onClick={again}>{says.tryAgain}</Button></MessageBarActions>}
    </MessageBar>
  );
}

/** What was just done, said aloud as well. */
export function Done({ children }: { children: ReactNode }) {
  return <div role="status">{children !== "" && <MessageBar intent="success" layout="multiline"><MessageBarBody>{children}</MessageBarBody></MessageBar>}</div>;
}
