/** Files with details about somebody: leave one out, lock it yourself, or say why the encrypted mail is enough. */
import { Button } from "@fluentui/react-components";
import { leaveOut } from "../../outlook/mendFiles";
import { fill, words } from "../../words/words";
import type { Mending } from "../fixes/useMending";
import { Done } from "../look/Done";
import { Page } from "../look/Page";
import { usePane } from "../look/usePane";
import type { Mail } from "../mail";

export function Files({ mail, mending, back, enough }: { mail: Mail; mending: Mending; back: () => void; enough: (() => void) | undefined }) {
  const said = words.pane.files;
  const styles = usePane();
  return (
    <Page title={said.title} note={said.note} back={back}>
      <Done mending={mending} />
      {mail.files.length === 0 && <p className={styles.paragraph}>{said.none}</p>}
      <div className={styles.stack}>
        {mail.files.map(({ id, name }) => (
          <Button
            key={id} className={styles.wide} disabled={mending.working}
            onClick={() => { mending.run(async () => { await leaveOut(id); return { note: fill(said.leftOut, { name }) }; }, words.pane.fix.failed); }}
          >
            {fill(said.leaveOut, { name })}
          </Button>
        ))}
        {enough && <Button className={styles.wide} onClick={enough}>{said.enough}</Button>}
      </div>
      {mail.files.length > 0 && <p className={styles.muted}>{said.lock}</p>}
    </Page>
  );
}
