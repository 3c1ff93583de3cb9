/** One address line: a tag a person, and a box to type the next. */
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from "react";
import { fill, words } from "../../words/words";
import { addressesIn } from "../draft";
import { KNOWN_ADDRESSES } from "../examples/examples";
import { Chips } from "./Chips";
import { useCompose } from "./useCompose";

interface Props {
  id: string;
  label: string;
  people: string[];
  change: (people: string[]) => void;
  say: (note: string) => void;
  /** An address to be typed again, already in the box. */
  begin?: string;
  after?: ReactNode;
}

export function RecipientRow({ id, label, people, change, say, begin = "", after }: Props) {
  const styles = useCompose();
  const [typed, setTyped] = useState(begin);
  const box = useRef<HTMLInputElement>(null);

  const add = (text: string): void => {
    const fresh = addressesIn(text).filter((one) => !people.includes(one));
    setTyped("");
    if (fresh.length === 0) return;
    change([...people, ...fresh]);
    say(fill(words.compose.added, { address: fresh.join(", ") }));
  };
  const remove = (person: string): void => {
    change(people.filter((other) => other !== person));
    say(fill(words.compose.removed, { address: person }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "," || event.key === ";") {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && people.length > 0) {
      const last = people[people.length - 1] ?? "";
      event.preventDefault();
      remove(last);
      setTyped(last);
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData("text");
    if (!/[,;\n]/.test(pasted)) return;
    event.preventDefault();
    add(`${typed}${pasted}`);
  };

  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <div className={styles.grow}>
        <Chips
          label={label} items={people.map((person) => ({ text: person, takeOff: fill(words.compose.takeOff, { address: person }) }))}
          remove={(place) => { remove(people[place] ?? ""); box.current?.focus(); }}
        />
        <input
          ref={box} id={id} className={styles.plainInput} value={typed} type="text" inputMode="email" autoComplete="off" list="known-addresses" aria-describedby={`${id}-hint`}
          placeholder={people.length === 0 ? words.compose.addressHint : ""}
          onChange={(event) => { setTyped(event.target.value); }} onKeyDown={onKeyDown} onPaste={onPaste} onBlur={() => { add(typed); }}
        />
        <span id={`${id}-hint`} hidden>{words.compose.addressHint}</span>
      </div>
      {after}
      <datalist id="known-addresses">{KNOWN_ADDRESSES.map((address) => <option key={address} value={address} />)}</datalist>
    </div>
  );
}
