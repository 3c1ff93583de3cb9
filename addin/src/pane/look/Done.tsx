/** What a mend did, told at once to a screen reader. A password that was cut out is shown here once and kept nowhere. */
import { words } from "../../words/words";
import type { Mended } from "../fixes/fixes";
import type { Mending } from "../fixes/useMending";
import { usePane } from "./usePane";

export function Done({ mending: { working, done } }: { mending: Mending }) {
  const styles = usePane();
  return (
    <div role="status" aria-live="polite">
      {working ? words.pane.fix.working : done && <Told done={done} note={styles.note} secret={styles.secret} />}
    </div>
  );
}

const Told = ({ done, note, secret }: { done: Mended; note: string; secret: string }) => (
  <div className={note}>
    <p style={{ margin: 0 }}>{done.note}</p>
    {done.cut && <p style={{ marginBottom: 0 }}>{words.pane.fix.passwordKept} <span className={secret}>{done.cut.join(" ")}</span><br />{words.pane.phone.overheard}</p>}
    {done.others && <><p style={{ marginBottom: 0 }}>{done.others.says}</p><ul>{done.others.addresses.map((address) => <li key={address}>{address}</li>)}</ul></>}
  </div>
);
