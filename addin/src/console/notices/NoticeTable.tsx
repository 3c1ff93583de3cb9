import { Badge, Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { ErrorCircle16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { recordAcknowledged, recordCameBack, type Notice } from "../../api/consoleNotices";
import { fill, says, wordFor } from "../../words/console";
import { AskDialog } from "../parts/AskDialog";
import { showMoment } from "../parts/dates";
import { useStyles } from "../parts/styles";
import { useSession } from "../session";
import { isOpen, isOverdue } from "./overdue";

interface Props {
  notices: Notice[];
  now: number;
  changed: (sentence: string) => void;
}

/** The board: overdue says so in words, with a sign. */
export function NoticeTable({ notices, now, changed }: Props) {
  const styles = useStyles();
  const [asked, setAsked] = useState<{ notice: Notice; deed: "acknowledge" | "cameBack" }>();
  const words = says.notices;
  return (
    <div className={styles.tableBox} role="region" aria-label={words.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.agency}</th><th scope="col">{words.case}</th><th scope="col">{words.what}</th><th scope="col">{words.status}</th><th scope="col">{words.sentTo}</th><th scope="col">{words.since}</th><th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.agencyName}<br /><span className={styles.small}>{one.number}</span></th>
              <td>{one.case ?? words.sealed}</td>
              <td>{wordFor(words.kind, one.kind)}</td>
              <td>
                {wordFor(words.state, one.state)}{one.acknowledgedBy && ` ${words.how[one.acknowledgedBy]}`}
                {isOverdue(one, now) && <><br /><Badge appearance="tint" color="danger" shape="rounded" icon={<ErrorCircle16Regular />} className={styles.badge}>{words.overdue}</Badge></>}
              </td>
              <td>{one.address ?? says.notSet}{one.contact === "second" && <span className={styles.small}><br />{words.second}</span>}</td>
              <td className={styles.nowrap}>{showMoment(one.queuedAt)}{one.attempts > 1 && <span className={styles.small}><br />{fill(words.attempts, { count: one.attempts })}</span>}</td>
              <td>
                {isOpen(one) && (
                  <div className={styles.tight}>
                    <Button size="small" aria-label={`${words.acknowledge}: ${one.agencyName}`} onClick={() => { setAsked({ notice: one, deed: "acknowledge" }); }}>{words.acknowledge}</Button>
                    {one.state === "sent" && <Button size="small" aria-label={`${words.cameBack}: ${one.agencyName}`} onClick={() => { setAsked({ notice: one, deed: "cameBack" }); }}>{words.cameBack}</Button>}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && <Ask {...asked} changed={(sentence) => { setAsked(undefined); changed(sentence); }} close={() => { setAsked(undefined); }} />}
    </div>
  );
}

function Ask({ notice, deed, changed, close }: { notice: Notice; deed: "acknowledge" | "cameBack"; changed: (sentence: string) => void; close: () => void }) {
  const { asker } = useSession();
  const [how, setHow] = useState<"phone" | "reply">("phone");
  const words = says.notices;
  const name = notice.agencyName;
  if (deed === "cameBack") {
    return <AskDialog title={fill(words.cameBackTitle, { name })} help={words.cameBackHelp} button={words.cameBackButton} deed={() => recordCameBack(asker, notice.id)} done={() => { changed(fill(words.cameBackDone, { name })); }} close={close} />;
  }
  return (
    <AskDialog title={fill(words.acknowledgeTitle, { name })} help={notice.number} button={words.acknowledge} deed={() => recordAcknowledged(asker, notice.id, how)} done={() => { changed(fill(words.acknowledged, { name })); }} close={close}>
      <Field label={words.status}>
        <RadioGroup value={how} onChange={(_, { value }) => { setHow(value === "reply" ? "reply" : "phone"); }}>
          <Radio value="phone" label={words.acknowledgePhone} />
          <Radio value="reply" label={words.acknowledgeReply} />
        </RadioGroup>
      </Field>
    </AskDialog>
  );
}
