import { usePane } from "../../pane/look/usePane";

/** Why something was not saved, told at once to a screen reader. */
export function Fault({ says }: { says: string }) {
  const styles = usePane();
  return <div role="alert">{says !== "" && <p className={styles.fault}>{says}</p>}</div>;
}
