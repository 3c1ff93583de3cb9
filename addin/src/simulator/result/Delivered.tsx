/** The mail as it would arrive: the marking on top, and whether it was encrypted. */
import { LockClosedRegular, LockOpenRegular } from "@fluentui/react-icons";
import type { Answer } from "../../api/contract";
import type { Persona } from "../../api/token";
import { words } from "../../words/words";
import { everyone, mailboxOf, type Draft } from "../draft";
import { useResult } from "../../pane/look/useResult";

export function Delivered({ answer, draft, sender }: { answer: Answer; draft: Draft; sender: Persona }) {
  const styles = useResult();
  const encrypted = answer.obligations.includes("encrypt");
  const Lock = encrypted ? LockClosedRegular : LockOpenRegular;
  const stripped = answer.obligations.includes("strip_thread");
  const shown = [...draft.to, ...draft.cc].map((written) => mailboxOf(written).address);
  return (
    <section className={styles.section} aria-label={words.result.delivered}>
      <h3 className={styles.heading}>{words.result.delivered}</h3>
      <div className={styles.letter}>
        <div className={styles.letterHead}>
          <div className={styles.letterSubject}>
            <span>{draft.subject}</span>
            <span className={styles.lock}><Lock aria-hidden="true" /> {encrypted ? words.delivered.encrypted : words.delivered.notEncrypted}</span>
          </div>
          <div className={styles.muted}>{words.delivered.from} {sender.name}</div>
          <div className={styles.muted}>{words.delivered.to} {(shown.length > 0 ? shown : everyone(draft).slice(0, 1)).join(", ")}</div>
          {draft.kind === "appointment" && draft.location !== "" && <div className={styles.muted}>{words.delivered.place} {draft.location}</div>}
        </div>
        <div className={styles.letterBody}>
          {answer.marking && <p className={styles.marking}>{answer.marking}</p>}
          {draft.body || words.delivered.noBody}
          {draft.quotedThread !== "" && <p className={styles.muted}>{stripped ? words.delivered.threadDropped : draft.quotedThread}</p>}
          {draft.files.length > 0 && <p className={styles.muted}>{words.delivered.files}: {draft.files.map((file) => file.name).join(", ")}</p>}
        </div>
      </div>
    </section>
  );
}
