/** One page of the pane: its heading takes the focus, so that a reader hears where they are, and there is a way back. */
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { words } from "../../words/words";
import { usePane } from "./usePane";

interface Props {
  title: string;
  note?: string | undefined;
  back?: (() => void) | undefined;
  children?: ReactNode;
}

export function Page({ title, note, back, children }: Props) {
  const styles = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, [title]);
  return (
    <main className={styles.page}>
      {back && <Button className={styles.alone} size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={back}>{words.pane.back}</Button>}
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>{title}</h1>
      {note !== undefined && note !== "" && <p className={styles.paragraph}>{note}</p>}
      {children}
    </main>
  );
}
