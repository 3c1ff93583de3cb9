/** The outcome in one line, with a mark and words of its own: colour is never alone. */
import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { TONE, useMarks, useTones, type Said } from "./tone";
import { useResult } from "./useResult";

export function Banner({ said, headline, note }: { said: Said; headline: string; note: string }) {
  const styles = useResult();
  const tones = useTones();
  const marks = useMarks();
  const heading = useRef<HTMLHeadingElement>(null);
  const { mark: Mark, tone } = TONE[said];
  useEffect(() => { heading.current?.focus(); }, [headline]);
  return (
    <div className={mergeClasses(styles.banner, tones[tone])} data-outcome={said}>
      <Mark className={mergeClasses(styles.mark, marks[tone])} aria-hidden="true" />
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.headline}>{headline}</h1>
        <p className={styles.bannerNote}>{note}</p>
      </div>
    </div>
  );
}
