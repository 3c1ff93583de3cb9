/** The left side: new mail, earlier mails to reply to, drafts, what was sent, the ready drafts, and how everything behaves. */
import { Button, CounterBadge, mergeClasses } from "@fluentui/react-components";
import { CalendarAddRegular, DraftsRegular, MailAddRegular, MailArrowUpRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Persona } from "../../api/token";
import { EXAMPLES, GROUPS, type Example } from "../examples/examples";
import { INBOX, replyToAll } from "../examples/inbox";
import { useLook } from "../look/useLook";
import type { Desk } from "../play/desk";
import { fill, said } from "../words";
import { BehaviourPanel } from "./BehaviourPanel";

export function Folders({ desk, personas }: { desk: Desk; personas: Persona[] }) {
  const look = useLook();
  const [chosen, setChosen] = useState("");
  const openExample = ({ id, from, item }: Example): void => {
    const writer = personas.find(({ address }) => address === from);
    if (writer && writer.key !== desk.persona.key) desk.become(writer);
    desk.open(item);
    setChosen(id);
  };
  return (
    <nav className={look.folders} aria-label={said.folders}>
      <div className={look.newRow}>
        <Button appearance="primary" icon={<MailAddRegular />} onClick={() => { desk.open({}); setChosen(""); }}>{said.newMail}</Button>
        <Button icon={<CalendarAddRegular />} aria-label={said.newInvitation} title={said.newInvitation} onClick={() => { desk.open({ kind: "appointment" }); setChosen(""); }} />
      </div>
      <Button appearance="subtle" className={look.folder} icon={<DraftsRegular />} aria-current={desk.view === "drafts"} onClick={() => { desk.look("drafts"); }}>
        <span className={look.grow}>{said.drafts}</span> <CounterBadge appearance="ghost" count={desk.drafts.length} />
      </Button>
      <Button appearance="subtle" className={look.folder} icon={<MailArrowUpRegular />} aria-current={desk.view === "sent"} disabled={desk.sent.length === 0} onClick={() => { desk.look("sent"); }}>
        <span className={look.grow}>{said.sent}</span> <CounterBadge appearance="ghost" count={desk.sent.length} />
      </Button>
      <Group title={said.inbox} open={false}>
        {INBOX.map((received) => <Item key={received.subject} text={fill(said.replyAll, { subject: received.subject })} open={() => { desk.open(replyToAll(received)); setChosen(""); }} />)}
      </Group>
      <h2 className={look.groupTitle}>{said.examples}</h2>
      {GROUPS.map((group) => (
        <Group key={group} title={said[group]} open>
          {EXAMPLES.filter((example) => example.group === group).map((example) => (
            <Item key={example.id} text={example.title} isChosen={chosen === example.id} open={() => { openExample(example); }} />
          ))}
        </Group>
      ))}
      <BehaviourPanel desk={desk} />
    </nav>
  );
}

function Group({ title, open, children }: { title: string; open: boolean; children: React.ReactNode }) {
  const look = useLook();
  return (
    <details open={open} className={look.group}>
      <summary className={look.summary}>{title}</summary>
      <ul className={look.list}>{children}</ul>
    </details>
  );
}

function Item({ text, isChosen = false, open }: { text: string; isChosen?: boolean; open: () => void }) {
  const look = useLook();
  return (
    <li>
      <Button appearance="subtle" size="small" className={mergeClasses(look.item, isChosen && look.chosen)} aria-current={isChosen ? "true" : undefined} onClick={open}>{text}</Button>
    </li>
  );
}
