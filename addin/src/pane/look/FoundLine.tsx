/** One line of what was found, and the buttons for a worker who sees that it is wrong. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Saying } from "../../api/contract";
import { giveFeedback, type Heard } from "../../api/feedback";
import { fill, words } from "../../words/words";
import { sayingsFor, type Line } from "./found";
import { useResult } from "../../pane/look/useResult";

type Stage = "asking" | "sending" | Heard;

const thanksFor = (heard: Heard): string => ({ counted: words.why.thanks, forgotten: words.why.thanksLate, lost: words.why.thanksLost })[heard];

export function FoundLine({ line, disclosure, token }: { line: Line; disclosure: string; token: () => Promise<string> }) {
  const styles = useResult();
  const [stage, setStage] = useState<Stage>("asking");
  const status = useRef<HTMLParagraphElement>(null);
  const { what, explanation, detail, findings } = line;
  const heard = stage === "asking" || stage === "sending" ? undefined : stage;
  const done = heard === "counted" || heard === "forgotten";

  // The button that had the focus is gone; whoever works by keyboard goes on from the thanks.
  useEffect(() => { if (done) status.current?.focus(); }, [done]);

  const say = (says: Saying): void => {
    if (stage === "sending") return;
    setStage("sending");
    token()
      .then((value) => giveFeedback(findings.map(({ part, kind, start, end }) => ({ disclosure, part, kind, start, end, says })), value))
      .then(setStage, () => { setStage("lost"); });
  };

  return (
    <div>
      {findings.length > 1 ? fill(words.why.times, { what, count: findings.length }) : what}
      <div>{explanation}</div>
      <div className={styles.muted}>{detail}</div>
      {!done && (
        <div role="group" aria-label={fill(words.why.wrong, { what })} className={styles.buttons}>
          {sayingsFor(line).map((saying) => (
            <Button
              key={saying} size="small" appearance="subtle" disabledFocusable={stage === "sending"}
              aria-label={fill(words.why.wrongAbout, { says: words.saying[saying], what })} onClick={() => { say(saying); }}
            >
              {words.saying[saying]}
            </Button>
          ))}
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1} className={styles.paragraph}>{heard && thanksFor(heard)}</p>
    </div>
  );
}
