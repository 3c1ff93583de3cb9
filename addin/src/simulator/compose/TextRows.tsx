import { mergeClasses } from "@fluentui/react-components";
import { useCompose } from "./useCompose";

interface Props {
  id: string;
  label: string;
  value: string;
  change: (value: string) => void;
}

/** One line with its label before it. */
export function TextRow({ id, label, value, change }: Props) {
  const styles = useCompose();
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <input id={id} className={styles.plainInput} value={value} autoComplete="off" onChange={(event) => { change(event.target.value); }} />
    </div>
  );
}

/** Several lines with their label above them. */
export function AreaRow({ id, label, value, change, rows, className }: Props & { rows: number; className: string }) {
  const styles = useCompose();
  return (
    <div className={styles.block}>
      <label className={styles.blockLabel} htmlFor={id}>{label}</label>
      <textarea id={id} rows={rows} className={mergeClasses(styles.area, className)} value={value} onChange={(event) => { change(event.target.value); }} />
    </div>
  );
}
