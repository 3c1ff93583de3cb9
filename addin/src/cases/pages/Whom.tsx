/** Whom we will tell, before it happens. Where nobody can say, she can still stop it. */
import { Button } from "@fluentui/react-components";
import { InfoRegular, MailRegular } from "@fluentui/react-icons";
import type { Told } from "../../api/ask";
import type { ChangeAnswer } from "../../api/consents";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { words } from "../../words/words";
import { Fault } from "../look/Fault";
import { Listed } from "../look/Listed";
import { faultOf } from "../useSaving";

const REFUSED = 400;

interface Props { preview: Told<ChangeAnswer>; working: boolean; fault: string; back: () => void; confirm: () => void }

export function Whom({ preview, working, fault, back, confirm }: Props) {
  const said = words.cases.whom;
  const styles = usePane();
  // What the service refuses now it would refuse then; everything else must not hold her up.
  const refused = preview.kind === "silent" && preview.status === REFUSED;
  return (
    <Page title={said.title} back={back}>
      {preview.kind === "told" ? <Lists answer={preview.value} /> : <p className={styles.note} role="alert">{refused ? faultOf(preview) : said.unknown}</p>}
      {!refused && <p className={styles.paragraph}>{said.pending}</p>}
      <Fault says={fault} />
      {!refused && <Button appearance="primary" className={styles.alone} disabled={working} onClick={confirm}>{said.confirm}</Button>}
    </Page>
  );
}

function Lists({ answer: { told, onlyNamed } }: { answer: ChangeAnswer }) {
  const said = words.cases.whom;
  const styles = usePane();
  return (
    <>
      {told.length === 0 ? <p className={styles.paragraph}>{said.toldNobody}</p> : (
        <div className={styles.section}>
          <ul className={styles.list}>{told.map(({ agency, name }) => <Listed key={agency} mark={MailRegular}><strong>{name}</strong></Listed>)}</ul>
          <p className={styles.muted}>{said.told}</p>
        </div>
      )}
      {onlyNamed.length > 0 && (
        <div className={styles.section}>
          <p className={styles.paragraph}>{said.onlyNamed}</p>
          <ul className={styles.list}>{onlyNamed.map(({ agency, name }) => <Listed key={agency} mark={InfoRegular}>{name}</Listed>)}</ul>
        </div>
      )}
    </>
  );
}
