import { useEffect, type ReactNode } from "react";
import { says } from "../../words/console";
import { useStyles } from "./styles";

/** A screen's name, also in the browser's tab, with what can be done there. */
export function PageHead({ title, intro, children }: { title: string; intro?: string; children?: ReactNode }) {
  const styles = useStyles();
  useEffect(() => { document.title = `${title} – ${says.title}`; }, [title]);
  return (
    <div className={styles.head}>
      <div className={styles.tight}>
        <h1 className={styles.title}>{title}</h1>
        {intro !== undefined && <p className={styles.quiet}>{intro}</p>}
      </div>
      {children !== undefined && <div className={styles.row}>{children}</div>}
    </div>
  );
}
