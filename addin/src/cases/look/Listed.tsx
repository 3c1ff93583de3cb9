/** One line of a list: a mark, its words, and what can be done about it. */
import { mergeClasses } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useCases } from "./useCases";

export type Tone = "good" | "bad" | "unsure" | "calm";

export function Listed({ mark: Mark, tone = "calm", children }: { mark?: FluentIcon; tone?: Tone; children: ReactNode }) {
  const styles = useCases();
  return (
    <li className={styles.line}>
      {Mark && <Mark className={mergeClasses(styles.mark, styles[tone])} aria-hidden="true" />}
      <div className={styles.grow}>{children}</div>
    </li>
  );
}
