/** Development only: the notices that were written as files instead of being sent. Elsewhere the service has none, and nothing is shown. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { readLetter, readLetters } from "../../api/consoleNotices";
import { fill, says } from "../../words/console";
import { Modal } from "../parts/Modal";
import { Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { useSession } from "../session";

export function Letters() {
  const styles = useStyles();
  const { asker } = useSession();
  const { said } = useLoaded("letters", () => readLetters(asker));
  const [open, setOpen] = useState<string>();
  const words = says.notices;
  if (said?.kind !== "value" || said.value.length === 0) return null;
  return (
    <section className={styles.card} aria-label={words.letters}>
      <h2 className={styles.heading}>{words.letters}</h2>
      <p className={styles.quiet}>{words.lettersHelp}</p>
      <ul className={styles.plain}>{said.value.map((name) => <li key={name}><Button appearance="transparent" onClick={() => { setOpen(name); }}>{fill(words.letterOpen, { name })}</Button></li>)}</ul>
      {open !== undefined && <Letter name={open} close={() => { setOpen(undefined); }} />}
    </section>
  );
}

function Letter({ name, close }: { name: string; close: () => void }) {
  const styles = useStyles();
  const { asker } = useSession();
  const loaded = useLoaded(name, () => readLetter(asker, name));
  return (
    <Modal title={name} close={close}>
      <Shown loaded={loaded}>{(text) => <pre className={styles.letter} tabIndex={0}>{text}</pre>}</Shown>
      <div className={styles.rowRight}><Button onClick={close}>{says.close}</Button></div>
    </Modal>
  );
}
