/** The buttons that put it right. Each changes the mail in the window and nothing else. Danger is always offered, never pushed: it is not the first choice. */
import { Button } from "@fluentui/react-components";
import type { Answer } from "../../api/contract";
import { words } from "../../words/words";
import type { Change, Mend } from "../mends/mend";
import { useResult } from "../../pane/look/useResult";

interface Props {
  mends: Mend[];
  answer?: Answer;
  apply: (change: Change) => void;
  retry: () => void;
}

export function Mends({ mends, answer, apply, retry }: Props) {
  const styles = useResult();
  const asks = answer?.outcome === "justify";
  if (mends.length === 0 && !asks) return null;
  const buttons = mends.filter((mend) => mend.does !== "advice");
  return (
    <section className={styles.section} aria-label={words.result.fixes}>
      <h3 className={styles.heading}>{words.result.fixes}</h3>
      {buttons.length > 0 && <div className={styles.buttons}>
        {buttons.map((mend, index) => (
          <Button
            key={mend.key} appearance={index === 0 && mend.key !== "at_risk" ? "primary" : "secondary"} className={styles.wrapping}
            onClick={() => { if (mend.does === "send") retry(); else apply(mend.change()); }}
          >
            {mend.label}
          </Button>
        ))}
      </div>}
      {mends.filter((mend) => mend.does === "advice").map((mend) => <p key={mend.key} className={styles.advice}>{mend.advice}</p>)}
      {asks && <p className={styles.advice}>{words.mend.answersLater}</p>}
    </section>
  );
}
