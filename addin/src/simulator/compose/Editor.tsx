/** The body. What is typed goes to the item; what the add-in writes comes back. */
import { useEffect, useRef } from "react";
import { useLook } from "../look/useLook";
import { safeNodes } from "../look/safeNodes";
import { said } from "../words";

export function Editor({ html, change }: { html: string; change: (html: string) => void }) {
  const look = useLook();
  const box = useRef<HTMLDivElement>(null);
  const known = useRef<string | null>(null);
  useEffect(() => {
    if (html === known.current) return;
    known.current = html;
    box.current?.replaceChildren(...safeNodes(html));
  }, [html]);
  return (
    <div
      ref={box} role="textbox" aria-multiline="true" aria-label={said.message} tabIndex={0} contentEditable suppressContentEditableWarning className={look.editor}
      onInput={({ currentTarget }) => {
        known.current = currentTarget.innerHTML;
        change(currentTarget.innerHTML);
      }}
      onPaste={(event) => {
        event.preventDefault();
        const selection = window.getSelection();
        selection?.deleteFromDocument();
        selection?.getRangeAt(0).insertNode(document.createTextNode(event.clipboardData.getData("text")));
        selection?.collapseToEnd();
        known.current = event.currentTarget.innerHTML;
        change(event.currentTarget.innerHTML);
      }}
    />
  );
}
