/** Each person by name: what happens to their copy, and why. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { mayLeave, type Answer } from "../../api/contract";
import { words } from "../../words/words";
import type { Draft } from "../draft";
import type { Change } from "../mends/mend";
import { takeOff } from "../mends/offers";
import { TONE, useMarks } from "../../pane/look/tone";
import { useResult } from "../../pane/look/useResult";

interface Props {
  answer: Answer;
  draft: Draft;
  apply: (change: Change) => void;
  offers: boolean;
}

export function RecipientList({ answer, draft, apply, offers }: Props) {
  const styles = useResult();
  const marks = useMarks();
  return (
    <section className={styles.section} aria-label={words.result.perRecipient}>
      <h3 className={styles.heading}>{words.result.perRecipient}</h3>
      <ul className={styles.plainList}>
        {answer.recipients.map((recipient) => {
          const { mark: Mark, tone } = TONE[recipient.outcome];
          const off = offers && !mayLeave(recipient.outcome) ? takeOff(draft, recipient.address) : undefined;
          return (
            <li key={recipient.address} className={styles.recipient}>
              <Mark className={mergeClasses(styles.recipientMark, marks[tone])} aria-hidden="true" />
              <div className={styles.recipientText}>
                <div>{recipient.address}</div>
                <div className={styles.muted}>{words.recipient[recipient.outcome]}</div>
                {off?.does === "change" && <Button size="small" className={styles.wrapping} onClick={() => { apply(off.change()); }}>{off.label}</Button>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
