/** One address line: names as chips, a box that knows the address book, and the book itself behind the line's name. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState } from "react";
import { addressesIn, asRecipient, BOOK, recipientOf } from "../book";
import { useLook } from "../look/useLook";
import type { FakeRecipient } from "../office";
import { fill, said } from "../words";
import { Chips } from "./Chips";

interface Props {
  id: string;
  line: string;
  people: FakeRecipient[];
  change: (people: FakeRecipient[]) => void;
}

export function PeopleRow({ id, line, people, change }: Props) {
  const look = useLook();
  const [typed, setTyped] = useState("");
  const take = (text: string): void => {
    setTyped("");
    const fresh = addressesIn(text).map(recipientOf);
    if (fresh.length > 0) change([...people, ...fresh]);
  };
  return (
    <div className={look.people}>
      <Menu>
        <MenuTrigger disableButtonEnhancement><Button size="small" className={look.lineName} aria-label={fill(said.book, { line })}>{line}</Button></MenuTrigger>
        <MenuPopover>
          <MenuList>
            {BOOK.map((entry) => <MenuItem key={entry.emailAddress} secondaryContent={entry.about} onClick={() => { change([...people, asRecipient(entry)]); }}>{entry.displayName}</MenuItem>)}
          </MenuList>
        </MenuPopover>
      </Menu>
      <div className={look.peopleBox}>
        <Chips
          label={line} remove={(place) => { change(people.filter((_, at) => at !== place)); }}
          items={people.map(({ displayName, emailAddress }) => ({ text: displayName === emailAddress ? emailAddress : `${displayName} <${emailAddress}>`, takeOff: fill(said.takeOff, { name: displayName }) }))}
        />
        <input
          id={id} className={look.addressBox} aria-label={fill(said.write, { line })} list={`${id}-book`} value={typed} autoComplete="off" spellCheck={false}
          onChange={(event) => {
            const { value } = event.target;
            if (BOOK.some(({ emailAddress }) => emailAddress === value) || /[,;\n]\s*$/.test(value)) take(value);
            else setTyped(value);
          }}
          onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); take(typed); } }}
          onPaste={(event) => { const text = event.clipboardData.getData("text"); if (/[,;\n]/.test(text)) { event.preventDefault(); take(text); } }}
          onBlur={() => { take(typed); }}
        />
        <datalist id={`${id}-book`}>{BOOK.map(({ displayName, emailAddress }) => <option key={emailAddress} value={emailAddress}>{displayName}</option>)}</datalist>
      </div>
    </div>
  );
}
