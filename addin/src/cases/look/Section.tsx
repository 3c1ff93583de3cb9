/** One part of a page under its own heading. */
import { useId, type ReactNode } from "react";
import { usePane } from "../../pane/look/usePane";
import { useCases } from "./useCases";

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useCases();
  const pane = usePane();
  const id = useId();
  return <section className={styles.section} aria-labelledby={id}><h2 id={id} className={pane.small}>{title}</h2>{children}</section>;
}
