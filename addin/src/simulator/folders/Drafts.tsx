/** What has not gone. */
import { Badge, Button } from "@fluentui/react-components";
import { useLook } from "../look/useLook";
import type { Desk } from "../play/desk";
import { said } from "../words";

export function Drafts({ desk }: { desk: Desk }) {
  const look = useLook();
  return (
    <section className={look.card} aria-label={said.drafts}>
      <h2 className={look.title}>{said.drafts}</h2>
      {desk.drafts.length === 0 && <p className={look.small}>{said.noDrafts}</p>}
      <ul className={look.list}>
        {desk.drafts.map((draft, at) => (
          <li key={String(at)} className={look.row}>
            <Button appearance="subtle" className={look.item} onClick={() => { desk.openDraft(draft); }}>
              <span className={look.grow}>{draft.item.subject === "" ? said.noSubject : draft.item.subject}<span className={look.small}> {draft.item.to.map(({ displayName }) => displayName).join(", ")}</span></span>
            </Button>
            {draft.stopped && <Badge appearance="tint" color="danger">{said.wasStopped}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}
