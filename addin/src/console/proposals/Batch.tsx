/** One import: every change in it, and all of them approved in one step. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { approveBatch, readProposals, type BatchAnswer } from "../../api/consoleProposals";
import type { Said } from "../../api/consoleCall";
import { fill, says, wordFor } from "../../words/console";
import { PageHead } from "../parts/PageHead";
import { Done, Refusal, Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { useSession } from "../session";
import { ProposalTable } from "./Proposals";

export function Batch({ batch }: { batch: string }) {
  const styles = useStyles();
  const { asker, isDataController, person } = useSession();
  const [page, setPage] = useState(1);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said<BatchAnswer>>();
  const loaded = useLoaded(`${batch} ${String(page)}`, () => readProposals(asker, { batch, waiting: true, page }));
  const found = loaded.said?.kind === "value" ? loaded.said.value : undefined;
  const total = found?.total ?? 0;
  const isOwn = found?.proposals.some((one) => one.proposedBy === person) ?? false;
  const press = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setSaid(await approveBatch(asker, batch, ""));
    setBusy(false);
    loaded.again();
  };
  return (
    <div className={styles.stack}>
      <PageHead title={fill(says.proposals.batchTitle, { count: total })} intro={says.proposals.batchHelp}>
        {isDataController && !isOwn && total > 0 && <Button appearance="primary" disabledFocusable={isBusy} onClick={() => { void press(); }}>{fill(says.proposals.batchApprove, { count: total })}</Button>}
      </PageHead>
      {isOwn && <p className={styles.text}>{says.proposal.own}</p>}
      {said && said.kind !== "value" && <Refusal said={said} />}
      {said?.kind === "value" && <Outcome answer={said.value} />}
      <Shown loaded={loaded}>{(page1) => <ProposalTable found={page1} nothing={says.proposals.nothingWaiting} page={page} turn={setPage} />}</Shown>
    </div>
  );
}

function Outcome({ answer }: { answer: BatchAnswer }) {
  const reasons = [...new Set(answer.left.map(({ why }) => wordFor(says.left, why)))];
  return <Done>{[fill(says.proposals.batchDone, { done: answer.done, left: answer.left.length }), ...reasons].join(" ")}</Done>;
}
