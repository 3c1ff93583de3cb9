/** Each person by address: what happens to their copy, why, and taking them off. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { mayLeave } from "../../api/contract";
import type { Shown } from "../../api/stored";
import { takeOff } from "../../outlook/mendRecipients";
import { fill, words } from "../../words/words";
import type { Mending } from "../fixes/useMending";
import type { Mail } from "../mail";
import { TONE, useMarks } from "./tone";
import { useResult } from "./useResult";

export function People({ shown, mail, mending }: { shown: Shown; mail: Mail; mending: Mending }) {
  const styles = useResult();
  const marks = useMarks();
  const isOn = (address: string): boolean => mail.addresses.some((one) => one.toLowerCase() === address.toLowerCase());
  return (
    <section className={styles.section} aria-label={words.pane.people.title}>
      <h2 className={styles.heading}>{words.pane.people.title}</h2>
      <ul className={styles.plainList}>
        {shown.recipients.map((one) => {
          const { mark: Mark, tone } = TONE[one.outcome];
          return (
            <li key={one.address} className={styles.recipient}>
              <Mark className={mergeClasses(styles.recipientMark, marks[tone])} aria-hidden="true" />
              <div className={styles.recipientText}>
                <div>{one.address}</div>
                {one.agencies && one.agencies.length > 0 && <div className={styles.muted}>{one.agencies.map(({ name }) => name).join(", ")}</div>}
                <div className={styles.muted}>{words.recipient[one.outcome]}</div>
                {one.reasons.length > 0 && <ul className={styles.whyList}>{one.reasons.map((rule) => <li key={rule}>{inWords(rule)}</li>)}</ul>}
                {!mayLeave(one.outcome) && isOn(one.address) && (
                  <Button
                    size="small" className={styles.wrapping} disabled={mending.working}
                    onClick={() => { mending.run(async () => ((await takeOff(one.address)) ? { note: fill(words.pane.fix.tookOff, { address: one.address }) } : undefined), words.pane.fix.failed); }}
                  >
                    {fill(words.pane.fix.takeOff, { address: one.address })}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A rule that these words do not know is shown by its code. */
const inWords = (rule: string): string => (words.pane.reason as Record<string, string>)[rule] ?? rule;
