/** The attached files: chosen, dropped or removed. Their bytes stay in memory. */
import { Button } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { fill, words } from "../../words/words";
import type { Draft } from "../draft";
import { Chips } from "./Chips";
import { useCompose } from "./useCompose";

/** What the service takes for one mail. Source: the disclosures contract. */
const LIMIT_BYTES = 25 * 1024 * 1024;

/** Attaches what fits and says what did not. */
export function addFiles(draft: Draft, files: File[], change: (draft: Draft) => void, say: (note: string) => void): void {
  let room = LIMIT_BYTES - draft.files.reduce((sum, file) => sum + file.bytes.size, 0);
  const added: File[] = [];
  const notes: string[] = [];
  for (const file of files) {
    if (file.size > room) {
      notes.push(fill(words.files.tooMuch, { limit: LIMIT_BYTES / (1024 * 1024), name: file.name }));
    } else {
      room -= file.size;
      added.push(file);
      notes.push(fill(words.files.added, { name: file.name }));
    }
  }
  if (added.length > 0) change({ ...draft, files: [...draft.files, ...added.map((file) => ({ name: file.name, bytes: file }))] });
  say(notes.join(" "));
}

const sizeOf = (bytes: Blob): string => fill(words.files.size, { kilobytes: Math.max(1, Math.round(bytes.size / 1024)) });

interface Props {
  draft: Draft;
  change: (draft: Draft) => void;
  say: (note: string) => void;
}

export function FileRow({ draft, change, say }: Props) {
  const styles = useCompose();
  const picker = useRef<HTMLInputElement>(null);
  const remove = (index: number): void => {
    change({ ...draft, files: draft.files.filter((_, at) => at !== index) });
    say(fill(words.files.removed, { name: draft.files[index]?.name ?? "" }));
  };
  return (
    <div className={styles.files}>
      <Button id="files" appearance="subtle" size="small" icon={<AttachRegular />} onClick={() => picker.current?.click()}>{words.files.add}</Button>
      <input
        ref={picker} type="file" multiple hidden aria-hidden="true" tabIndex={-1}
        onChange={(event) => {
          addFiles(draft, [...(event.target.files ?? [])], change, say);
          event.target.value = "";
        }}
      />
      <Chips
        label={words.files.title} items={draft.files.map(({ name, bytes }) => ({ text: `${name} (${sizeOf(bytes)})`, takeOff: fill(words.files.remove, { name }) }))}
        remove={(place) => { remove(place); document.getElementById("files")?.focus(); }}
      />
    </div>
  );
}
