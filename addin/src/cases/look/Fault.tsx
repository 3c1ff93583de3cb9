import { usePane } from "../../pane/look/usePane";
import { useCases } from "./useCases";

/** Why something was not saved, told at once to a screen reader. */
export function Fault({ says }: { says: string }) {
  const styles = usePane();
  const { aside } = useCases();
  return <div role="alert" className={says === "" ? aside : undefined}>{says !== "" && <p className={styles.fault}>{says}</p>}</div>;
}
