/** Where she may be written to. Nobody knows for ever that an address is safe, so each has a day. */
import { Button } from "@fluentui/react-components";
import { ShieldCheckmarkRegular, ShieldDismissRegular, ShieldQuestionRegular, type FluentIcon } from "@fluentui/react-icons";
import { useState } from "react";
import type { OwnAddress, Safety } from "../../api/oneCase";
import { checkOwnAddress } from "../../api/safeguards";
import { usePane } from "../../pane/look/usePane";
import { addedMonths, dayOf } from "../../pane/questions/days";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";
import { dayInWords } from "../look/days";
import { Fault } from "../look/Fault";
import { Listed, type Tone } from "../look/Listed";
import { Section } from "../look/Section";
import { useCases } from "../look/useCases";
import { useSaving } from "../useSaving";
import type { CasePart } from "./CasePart";

/** Chosen: phones and flats change hands within months. */
const ASK_AGAIN_MONTHS = 3;

const MARKS: Record<Safety, [FluentIcon, Tone]> = { safe: [ShieldCheckmarkRegular, "good"], unsafe: [ShieldDismissRegular, "bad"], unknown: [ShieldQuestionRegular, "unsure"] };

export function OwnAddresses({ one, shown, again }: CasePart) {
  const said = words.cases.page;
  const styles = usePane();
  const look = useCases();
  const { go } = useDesk();
  const { working, fault, save } = useSaving();
  const [now] = useState(() => new Date());
  const check = (id: string, safety: Safety) => (): void => { save((token) => checkOwnAddress(one.reference, id, { safety, checked: dayOf(now) }, token), again); };
  return (
    <Section title={said.own}>
      <Fault says={fault} />
      {one.ownAddresses.length === 0 ? <p className={styles.muted}>{said.ownNone}</p> : (
        <ul className={styles.list}>
          {one.ownAddresses.map((address, index) => {
            const [mark, tone] = MARKS[address.safety];
            const name = shown ? (address.address ?? said.noName) : fill(said.ownHidden, { number: index + 1 });
            return (
              <Listed key={address.id} mark={mark} tone={tone}>
                <span>{name}</span>
                <span>{words.cases.safety[address.safety]}, {address.checked === undefined ? said.neverChecked : fill(said.checked, { date: dayInWords(address.checked) })}</span>
                {isOld(address, now) && <span className={look.strong}>{said.askAgain}</span>}
                <div className={look.row}>
                  <Button size="small" disabled={working} aria-label={`${said.saysSafe}: ${name}`} onClick={check(address.id, "safe")}>{said.saysSafe}</Button>
                  <Button size="small" disabled={working} aria-label={`${said.saysUnsafe}: ${name}`} onClick={check(address.id, "unsafe")}>{said.saysUnsafe}</Button>
                </div>
              </Listed>
            );
          })}
        </ul>
      )}
      <Button size="small" className={styles.alone} onClick={() => { go({ page: "add-own", reference: one.reference }); }}>{said.addOwn}</Button>
    </Section>
  );
}

/** Something unsafe stays unsafe without asking again. */
const isOld = ({ safety, checked }: OwnAddress, now: Date): boolean => safety === "safe" && (checked === undefined || checked < dayOf(addedMonths(now, -ASK_AGAIN_MONTHS)));
