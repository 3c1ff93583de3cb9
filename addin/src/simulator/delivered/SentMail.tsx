/** After a Send: what each person gets, as the mail-flow rules leave it. */
import { Badge, Button, Tab, TabList } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { receivers } from "../book";
import { useLook } from "../look/useLook";
import type { Departed } from "../office";
import type { Desk, Sent } from "../play/desk";
import { fill, said } from "../words";
import { Letter } from "./Letter";

export interface Receiver {
  address: string;
  /** The list it came through. */
  list?: string;
  hidden: boolean;
}

/** Each person once, lists opened. */
function receiversOf({ to, cc, bcc }: Departed): Receiver[] {
  const all = [...[...to, ...cc].flatMap((one) => receivers(one).map((person) => ({ ...person, hidden: false }))), ...bcc.flatMap((one) => receivers(one).map((person) => ({ ...person, hidden: true })))];
  return all.filter(({ address }, at) => all.findIndex((other) => other.address.toLowerCase() === address.toLowerCase()) === at);
}

export function SentMail({ desk }: { desk: Desk }) {
  const look = useLook();
  const shown = desk.sent[desk.looking];
  return (
    <section className={look.card} aria-label={said.sent}>
      {desk.sent.length > 1 && (
        <ul className={look.list} aria-label={said.sent}>
          {desk.sent.map(({ delivery }, at) => (
            <li key={String(desk.sent.length - at)}>
              <Button appearance="subtle" size="small" className={look.item} aria-current={at === desk.looking ? "true" : undefined} onClick={() => { desk.look("sent", at); }}>
                {delivery.mail.subject === "" ? said.noSubject : delivery.mail.subject}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {shown && <Arrived key={`${String(desk.sent.length)} ${String(desk.looking)}`} sent={shown} />}
    </section>
  );
}

function Arrived({ sent: { delivery, tookMs, untouched } }: { sent: Sent }) {
  const look = useLook();
  const people = receiversOf(delivery.mail);
  const [chosen, setChosen] = useState(people[0]?.address ?? "");
  const person = people.find(({ address }) => address === chosen) ?? people[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus({ preventScroll: true }); }, []);
  const arrives = delivery.arrives ? (delivery.encrypted ? "encrypted" : "plain") : "came-back";
  return (
    <div data-delivery={arrives} data-took={Math.round(tookMs)}>
      <div className={look.deliveredHead}>
        <h2 ref={heading} tabIndex={-1} className={look.title}>{delivery.arrives ? said.delivered : said.cameBack}</h2>
        <Badge appearance="tint" color={delivery.arrives ? "brand" : "danger"}>{!delivery.arrives ? said.cameBack : delivery.encrypted ? said.encrypted : said.notEncrypted}</Badge>
      </div>
      <p className={look.small}>{fill(untouched ? said.took : said.tookOnly, { milliseconds: Math.round(tookMs) })}</p>
      {people.length > 1 && (
        <TabList selectedValue={person?.address} onTabSelect={(_, { value }) => { setChosen(String(value)); }} aria-label={said.deliveredTo} className={look.tabs}>
          {people.map(({ address }) => <Tab key={address} value={address}>{address}</Tab>)}
        </TabList>
      )}
      {person && <Letter delivery={delivery} person={person} />}
    </div>
  );
}
