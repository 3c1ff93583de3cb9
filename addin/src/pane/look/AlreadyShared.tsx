/** What has been shared about this case with these agencies before: kinds and days, never words. Source: requirements GUIDE-06. */
import { useEffect, useState } from "react";
import { readShared, type Shared } from "../../api/cases";
import { CATEGORIES } from "../../api/declaration";
import { fill, language, words } from "../../words/words";
import { inWords } from "../questions/days";
import { usePane } from "./usePane";

export function AlreadyShared({ reference, agencies, token }: { reference: string; agencies: readonly string[]; token: string }) {
  const styles = usePane();
  const [shared, setShared] = useState<Shared[]>([]);
  useEffect(() => {
    let wanted = true;
    void readShared(reference, token).then((told) => { if (wanted) setShared(told.kind === "told" ? told.value : []); });
    return () => { wanted = false; };
  }, [reference, token]);
  const theirs = shared.filter(({ agency }) => agencies.includes(agency));
  if (theirs.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.pane.shared.title}>
      <h2 className={styles.small}>{words.pane.shared.title}</h2>
      <ul className={styles.list}>
        {theirs.map((one) => (
          <li key={one.agency}>{fill(words.pane.shared.line, { agency: one.name, date: inWords(one.last, language()), what: one.categories.map(kind).join(", ") })}</li>
        ))}
      </ul>
      <p className={styles.muted}>{words.pane.shared.advice}</p>
    </section>
  );
}

const kind = (code: string): string => {
  const known = CATEGORIES.find((category) => category === code);
  return known ? words.pane.category[known] : code;
};
