/** It has stopped: who has been told, and what is left to do for her. */
import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ChangeAnswer } from "../../api/consents";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { timeInWords } from "../look/days";
import { useCases } from "../look/useCases";
import { ToDo } from "../parts/ToDo";
import { WhoIsTold } from "../parts/WhoIsTold";

export function Stopped({ reference, answer, back }: { reference: string; answer: ChangeAnswer; back: () => void }) {
  const said = words.cases.stopped;
  const styles = usePane();
  const look = useCases();
  return (
    <Page title={said.title}>
      <div className={look.banner} role="status">
        <CheckmarkCircleRegular className={look.mark} aria-hidden="true" />
        <p className={styles.paragraph}>{answer.since !== undefined && fill(said.since, { time: timeInWords(answer.since) })}</p>
      </div>
      {answer.told.length === 0 ? <p className={styles.paragraph}>{said.none}</p> : <WhoIsTold reference={reference} />}
      <ToDo reference={reference} />
      <Button className={styles.alone} appearance="primary" onClick={back}>{said.back}</Button>
    </Page>
  );
}
