/** One person's copy. */
import { LockClosedRegular, LockOpenRegular, MailDismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { sizeOf } from "../compose/FileList";
import { safeNodes } from "../look/safeNodes";
import { useLook } from "../look/useLook";
import type { Delivery, FakeMailbox } from "../office";
import { fill, said } from "../words";
import type { Receiver } from "./SentMail";

const named = ({ displayName, emailAddress }: FakeMailbox): string => (displayName === emailAddress ? emailAddress : `${displayName} <${emailAddress}>`);

export function Letter({ delivery, person }: { delivery: Delivery; person: Receiver }) {
  const look = useLook();
  const { mail } = delivery;
  const text = useRef<HTMLDivElement>(null);
  const body = delivery.arrives ? delivery.body : "";
  useEffect(() => { text.current?.replaceChildren(...safeNodes(body)); }, [body]);
  const { address } = person;
  if (!delivery.arrives) return <p className={look.lock}><MailDismissRegular aria-hidden="true" /> {fill(said.cameBackHow, { address })}</p>;
  const lines: [label: string, text: string][] = [
    [said.from, named(mail.from)],
    [said.to, mail.to.map(named).join("; ")],
    [said.cc, mail.cc.map(named).join("; ")],
    [said.place, mail.location],
    [said.files, mail.attachments.map((file) => `${file.name} (${sizeOf(file)})`).join(", ")],
  ];
  return (
    <article className={look.letter} aria-label={fill(said.deliveredTo, {})}>
      <div className={look.lock}>
        {delivery.encrypted ? <LockClosedRegular aria-hidden="true" /> : <LockOpenRegular aria-hidden="true" />}
        {delivery.encrypted ? fill(said.encryptedHow, { address }) : said.notEncrypted}
      </div>
      <h3 className={look.letterSubject}>{mail.subject === "" ? said.noSubject : mail.subject}</h3>
      {person.list !== undefined && <div className={look.small}>{address}, {fill(said.member, { list: person.list })}</div>}
      {person.hidden && <div className={look.small}>{address}, {said.hidden}</div>}
      {lines.filter(([, value]) => value !== "").map(([label, value]) => <div key={label} className={look.small}>{label}: {value}</div>)}
      <div ref={text} className={look.letterBody} />
    </article>
  );
}
