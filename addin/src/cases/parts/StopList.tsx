/** Who must never be written to. It takes two people to take somebody off. */
import { Button } from "@fluentui/react-components";
import { ProhibitedRegular } from "@fluentui/react-icons";
import type { StopContact } from "../../api/oneCase";
import { askRemoval, keepStopContact, removeStopContact } from "../../api/safeguards";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { useDesk } from "../desk";
import { dayInWords } from "../look/days";
import { Fault } from "../look/Fault";
import { Listed } from "../look/Listed";
import { Section } from "../look/Section";
import { useCases } from "../look/useCases";
import { useSaving } from "../useSaving";
import type { CasePart } from "./CasePart";

export function StopList({ one, shown, again }: CasePart) {
  const said = words.cases.page;
  const styles = usePane();
  const { go } = useDesk();
  const { working, fault, save } = useSaving();
  const act = { working, reference: one.reference, save: (deed: Parameters<typeof save>[0]) => { save(deed, again); } };
  return (
    <Section title={said.stops}>
      <Fault says={fault} />
      {one.stopContacts.length === 0 ? <p className={styles.muted}>{said.stopsNone}</p> : (
        <ul className={styles.list}>{one.stopContacts.map((contact, index) => <Contact key={contact.id} contact={contact} hidden={fill(said.stopHidden, { number: index + 1 })} shown={shown} {...act} />)}</ul>
      )}
      <Button size="small" className={styles.alone} onClick={() => { go({ page: "add-stop", reference: one.reference }); }}>{said.addStop}</Button>
    </Section>
  );
}

interface Line { contact: StopContact; hidden: string; shown: boolean; working: boolean; reference: string; save: (deed: Parameters<ReturnType<typeof useSaving>["save"]>[0]) => void }

function Contact({ contact, hidden, shown, working, reference, save }: Line) {
  const said = words.cases.page;
  const styles = usePane();
  const look = useCases();
  const { id, removalAskedAt, removalAskedByMe } = contact;
  const name = shown ? (contact.name ?? contact.addresses[0] ?? said.noName) : hidden;
  const button = (text: string, deed: typeof askRemoval) =>
    <Button size="small" disabled={working} aria-label={`${text}: ${name}`} onClick={() => { save((token) => deed(reference, id, token)); }}>{text}</Button>;
  return (
    <Listed mark={ProhibitedRegular} tone="bad">
      <span>{name}</span>
      {shown && [contact.role, ...contact.addresses].filter((part) => part !== undefined && part !== name).map((part) => <span key={part} className={styles.muted}>{part}</span>)}
      {removalAskedAt !== undefined && <span className={look.strong}>{removalAskedByMe ? said.askedByMe : fill(said.asked, { date: dayInWords(removalAskedAt) })}</span>}
      <div className={look.row}>
        {removalAskedAt === undefined ? button(said.askRemoval, askRemoval) : (
          <>
            {!removalAskedByMe && button(said.removeNow, removeStopContact)}
            {button(said.keep, keepStopContact)}
          </>
        )}
      </div>
    </Listed>
  );
}
