/** One proposal: what changes, what it would have changed, and the decision. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useState } from "react";
import { decide, readProposal, type Deed, type Proposal } from "../../api/consoleProposals";
import { fill, says } from "../../words/console";
import { decisionOf } from "../agencies/History";
import { AskDialog } from "../parts/AskDialog";
import { showMoment } from "../parts/dates";
import { PageHead } from "../parts/PageHead";
import { Done, Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { hashOf } from "../routes";
import { useSession } from "../session";
import { Diff } from "./Diff";
import { warningOf } from "./diff";
import { LastMonth } from "./LastMonth";

export function ProposalPage({ id }: { id: string }) {
  const { asker } = useSession();
  const loaded = useLoaded(id, () => readProposal(asker, id));
  return <Shown loaded={loaded}>{(proposal) => <OneProposal proposal={proposal} again={loaded.again} />}</Shown>;
}

const DONE: Record<Deed, string> = { approve: says.proposal.approved, reject: says.proposal.rejected, withdraw: says.proposal.withdrawn };

function OneProposal({ proposal, again }: { proposal: Proposal; again: () => void }) {
  const styles = useStyles();
  const [deed, setDeed] = useState<Deed>();
  const [done, setDone] = useState("");
  const words = says.proposal;
  const { kind, name, subject, changes, warnings, note, decision } = proposal;
  return (
    <div className={styles.stack}>
      <PageHead title={`${says.proposals.kind[kind]}: ${name}`} intro={`${fill(words.by, { name: proposal.proposedByName, when: showMoment(proposal.proposedAt) })} ${decisionOf(proposal)}`}>
        {!decision && <Decisions proposal={proposal} choose={setDeed} />}
      </PageHead>
      <Done>{done}</Done>
      {warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.look}</MessageBarTitle>
            <ul className={styles.plain}>{warnings.map((warning) => <li key={warning}>{warningOf(warning)}</li>)}</ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <section className={styles.card} aria-label={words.changesTitle}>
        <h2 className={styles.heading}>{words.changesTitle}</h2>
        <p className={styles.text}>{words.note}: {note ?? words.noNote}</p>
        {proposal.decisionNote && <p className={styles.text}>{words.decisionNote}: {proposal.decisionNote}</p>}
        <Diff changes={changes} />
        <p className={styles.row}>
          {(kind === "agency" || kind === "suspension" || kind === "extension") && (decision === "approved" || decision === "at_once" || changes.some(({ before }) => before))
            && <a className={styles.link} href={hashOf("agencies", [subject])}>{words.agency}</a>}
          {proposal.batch && <a className={styles.link} href={hashOf("proposals", [], { batch: proposal.batch })}>{says.proposals.seeBatch}</a>}
        </p>
      </section>
      {kind !== "team" && kind !== "organisation" && <LastMonth id={proposal.id} />}
      {deed && <Decide deed={deed} proposal={proposal} done={() => { setDeed(undefined); setDone(DONE[deed]); again(); }} close={() => { setDeed(undefined); }} />}
    </div>
  );
}

function Decisions({ proposal, choose }: { proposal: Proposal; choose: (deed: Deed) => void }) {
  const styles = useStyles();
  const { person, isAdministrator, isDataController } = useSession();
  const words = says.proposal;
  if (proposal.proposedBy === person) {
    return <><span className={styles.small}>{words.own}</span>{isAdministrator && <Button onClick={() => { choose("withdraw"); }}>{words.withdraw}</Button>}</>;
  }
  if (!isDataController) return <span className={styles.small}>{words.notYours}</span>;
  return <><Button onClick={() => { choose("reject"); }}>{words.reject}</Button><Button appearance="primary" onClick={() => { choose("approve"); }}>{words.approve}</Button></>;
}

function Decide({ deed, proposal, done, close }: { deed: Deed; proposal: Proposal; done: () => void; close: () => void }) {
  const { asker } = useSession();
  const words = says.proposal;
  const isReject = deed === "reject";
  return (
    <AskDialog
      title={`${words[deed]}: ${proposal.name}`} help={isReject ? fill(words.rejectWhy, { name: proposal.proposedByName }) : fill(words.by, { name: proposal.proposedByName, when: showMoment(proposal.proposedAt) })}
      why={words.decisionWhy} mayBeEmpty={!isReject} button={words[deed]} deed={(note) => decide(asker, proposal.id, deed, note)} done={done} close={close}
    />
  );
}
