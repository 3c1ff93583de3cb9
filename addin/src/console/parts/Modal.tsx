/** A window over the page: the browser's own, which keeps the keyboard inside, closes by Escape and gives the focus back. */
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { useStyles } from "./styles";

export function Modal({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  // Before it is taken off the page: a window that is only removed leaves the focus nowhere.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => { dialog?.close(); };
  }, []);
  return (
    <dialog ref={box} aria-labelledby={id} className={styles.modal} onCancel={(event) => { event.preventDefault(); close(); }}>
      <div className={styles.stack}>
        <h2 id={id} className={styles.heading}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
