/** Whom to ring instead of writing. Every page with a stop ends with it. */
import { fill, words } from "../../words/words";
import type { Me } from "../../api/me";
import { usePane } from "./usePane";

export function Phone({ me }: { me: Me | undefined }) {
  const styles = usePane();
  const { name, phone } = me?.organisation.dataController ?? { name: "", phone: "" };
  return (
    <section className={styles.phone} aria-label={words.pane.phone.title}>
      <h2 className={styles.small}>{words.pane.phone.title}</h2>
      {phone !== "" && <p className={styles.paragraph}>{fill(words.pane.phone.controller, { name })}: <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a></p>}
      <p className={styles.paragraph}>{words.pane.phone.danger}</p>
      <p className={styles.muted}>{words.pane.phone.overheard}</p>
    </section>
  );
}
