/** What stands where an answer is not there: it is on its way, it did not come, or there is none for this worker. */
import { Button, Spinner } from "@fluentui/react-components";
import { usePane } from "../../pane/look/usePane";
import { words } from "../../words/words";
import type { Answer } from "../useTold";

export function Waiting({ answer, again }: { answer: Answer<unknown>; again: () => void }) {
  const styles = usePane();
  if (answer.is === "waiting") return <div role="status"><Spinner size="tiny" label={words.cases.looking} /></div>;
  if (answer.is === "here") return null;
  return (
    <div role="alert" className={styles.section}>
      <p className={styles.fault}>{answer.is === "gone" ? words.cases.gone : words.cases.silent}</p>
      <Button className={styles.alone} onClick={again}>{words.cases.again}</Button>
    </div>
  );
}
