/** One agency: what is on record, what happened to it, and what one person may do at once. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { readAgency, type Agency } from "../../api/consoleAgencies";
import { fill, says } from "../../words/console";
import { showDay } from "../parts/dates";
import { PageHead } from "../parts/PageHead";
import { Done, Shown } from "../parts/Shown";
import { StateBadge } from "../parts/StateBadge";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { go, hashOf } from "../routes";
import { useSession } from "../session";
import { AgencyDeed, type Deed } from "./AgencyDeeds";
import { AgencyFacts } from "./AgencyFacts";
import { History } from "./History";

export function AgencyPage({ id }: { id: string }) {
  const { asker } = useSession();
  const loaded = useLoaded(id, () => readAgency(asker, id));
  return <Shown loaded={loaded}>{(agency) => <AgencyOnRecord agency={agency} again={loaded.again} />}</Shown>;
}

function AgencyOnRecord({ agency, again }: { agency: Agency; again: () => void }) {
  const styles = useStyles();
  const { isAdministrator, isDataController } = useSession();
  const [deed, setDeed] = useState<Deed>();
  const [done, setDone] = useState("");
  const { name, id } = agency.agency;
  const waiting = agency.history.find((one) => one.decision === null || one.decision === undefined);
  const runs = agency.state === "live" || agency.state === "expiring" || agency.state === "signed_not_started";
  return (
    <div className={styles.stack}>
      <PageHead title={name}>
        {isDataController && (runs || agency.state === "ended") && <Button onClick={() => { setDeed("extend"); }}>{says.agency.extend}</Button>}
        {(runs || agency.state === "draft") && <Button onClick={() => { setDeed("suspend"); }}>{says.agency.suspend}</Button>}
        {isAdministrator && agency.state === "suspended" && <Button onClick={() => { setDeed("resume"); }}>{says.agency.resume}</Button>}
        {isAdministrator && <Button onClick={() => { go(hashOf("trial", [id])); }}>{says.agency.tryMail}</Button>}
        {isAdministrator && <Button appearance="primary" onClick={() => { go(hashOf("agencies", [id, "change"])); }}>{says.agency.change}</Button>}
      </PageHead>
      <Done>{done}</Done>
      <div className={styles.row}>
        <StateBadge state={agency.state} />
        {typeof agency.daysLeft === "number" && <span>{agency.daysLeft === 0 ? says.calendar.leftNone : fill(says.agencies.daysLeft, { days: agency.daysLeft })}</span>}
        {agency.approvedEnd && <span className={styles.small}>{says.agency.approvedEnd}: {showDay(agency.approvedEnd)}</span>}
      </div>
      {waiting && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{says.agency.waiting}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={() => { go(hashOf("proposals", [waiting.id])); }}>{says.agency.seeWaiting}</Button></MessageBarActions>
        </MessageBar>
      )}
      <AgencyFacts agency={agency.agency} />
      <History history={agency.history} />
      {deed && <AgencyDeed deed={deed} agency={agency} done={(sentence) => { setDeed(undefined); setDone(sentence); again(); }} close={() => { setDeed(undefined); }} />}
    </div>
  );
}
