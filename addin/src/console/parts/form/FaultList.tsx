/** What is to be put right, on top, each a way to its box. It takes the focus when it comes. */
import { Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { fill, says } from "../../../words/console";
import { useStyles } from "../styles";
import { labelOf } from "./Box";
import { idOf, type Fault } from "./form";
import { boxOf, kindOfPath } from "./values";

/** @param round grows with each try to send, so that the list is read out again. */
export function FaultList({ faults, round }: { faults: Fault[]; round: number }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const isThere = faults.length > 0;
  useEffect(() => { if (round > 0 && isThere) box.current?.focus(); }, [round, isThere]);
  if (!isThere) return null;
  return (
    <MessageBar ref={box} tabIndex={-1} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{says.form.faults}: {faults.length === 1 ? says.form.faultsOne : fill(says.form.faultsMany, { count: faults.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {faults.map(({ path, sentence }) => (
            <li key={`${path} ${sentence}`}>
              {kindOfPath(boxOf(path)) in says.fields
                ? <Link as="button" type="button" inline onClick={() => { focusBox(boxOf(path)); }}>{labelOf(boxOf(path))}: {sentence}</Link>
                : sentence}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function focusBox(path: string): void {
  const box = document.getElementById(idOf(path)) ?? document.querySelector<HTMLElement>(`[id^="${idOf(path)}"]`);
  const folded = box?.closest("details");
  if (folded) folded.open = true;
  box?.focus();
}
