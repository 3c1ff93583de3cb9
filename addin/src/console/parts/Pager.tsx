import { Button } from "@fluentui/react-components";
import { fill, says } from "../../words/console";
import { useStyles } from "./styles";

export function Pager({ page, pages, turn }: { page: number; pages: number; turn: (page: number) => void }) {
  const styles = useStyles();
  if (pages <= 1) return null;
  return (
    <nav aria-label={says.pager.label} className={styles.row}>
      <Button disabledFocusable={page <= 1} onClick={() => { if (page > 1) turn(page - 1); }}>{says.pager.previous}</Button>
      <span>{fill(says.pager.where, { page, pages })}</span>
      <Button disabledFocusable={page >= pages} onClick={() => { if (page < pages) turn(page + 1); }}>{says.pager.next}</Button>
    </nav>
  );
}
