/** What is missing, above the mail: each line leads to its box. */
import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { words } from "../../words/words";
import type { Fault } from "../checks";
import { useCompose } from "./useCompose";

export function ErrorSummary({ faults }: { faults: Fault[] }) {
  const styles = useCompose();
  const summary = useRef<HTMLDivElement>(null);
  const what = faults.map((fault) => fault.text).join("\n");
  useEffect(() => { if (what !== "") summary.current?.focus(); }, [what]);
  if (faults.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} className={styles.faults}>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{words.compose.faults}</MessageBarTitle>
          <ul className={styles.faultList}>
            {faults.map((fault) => (
              <li key={fault.text}><Link as="button" inline onClick={() => { document.getElementById(fault.box)?.focus(); }}>{fault.text}</Link></li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
