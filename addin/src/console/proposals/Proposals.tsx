/** What was proposed: the list, one import, one proposal. */
import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { PROPOSALS_ON_A_PAGE, readProposals, type Proposal, type ProposalPage as Found } from "../../api/consoleProposals";
import { fill, says, wordFor } from "../../words/console";
import type { ScreenProps } from "../Frame";
import { showMoment } from "../parts/dates";
import { PageHead } from "../parts/PageHead";
import { Pager } from "../parts/Pager";
import { Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { hashOf } from "../routes";
import { useSession } from "../session";
import { Batch } from "./Batch";
import { ProposalPage } from "./ProposalPage";

export default function Proposals({ route }: ScreenProps) {
  const [id] = route.rest;
  const batch = route.query.get("batch");
  if (id !== undefined) return <ProposalPage id={id} />;
  return batch ? <Batch key={batch} batch={batch} /> : <ProposalList />;
}

function ProposalList() {
  const styles = useStyles();
  const { asker, isAdministrator } = useSession();
  const [show, setShow] = useState<"waiting" | "all">("waiting");
  const [page, setPage] = useState(1);
  const loaded = useLoaded(`${show} ${String(page)}`, () => readProposals(asker, { page, ...(show === "waiting" && { waiting: true }) }));
  return (
    <div className={styles.stack}>
      <PageHead title={isAdministrator ? says.proposals.title : says.nav.approve} intro={says.proposals.intro} />
      <div className={styles.rowEnd}>
        <Field label={says.proposals.show}>
          <Select value={show} onChange={(_, { value }) => { setShow(value === "all" ? "all" : "waiting"); setPage(1); }}>
            <option value="waiting">{says.proposals.waiting}</option>
            <option value="all">{says.proposals.all}</option>
          </Select>
        </Field>
      </div>
      <Shown loaded={loaded}>
        {(found) => <ProposalTable found={found} nothing={show === "waiting" ? says.proposals.nothingWaiting : says.proposals.nothing} page={page} turn={setPage} doesFold />}
      </Shown>
    </div>
  );
}

interface TableProps {
  found: Found;
  nothing: string;
  page: number;
  turn: (page: number) => void;
  /** An import is one line. */
  doesFold?: boolean;
}

export function ProposalTable({ found, nothing, page, turn, doesFold = false }: TableProps) {
  const styles = useStyles();
  const words = says.proposals;
  const rows = doesFold ? folded(found.proposals) : found.proposals.map((one) => ({ one, count: 1 }));
  return (
    <div className={styles.stack}>
      <p role="status" className={styles.quiet}>{found.total === 0 ? nothing : found.total === 1 ? words.foundOne : fill(words.found, { count: found.total.toLocaleString("en-GB") })}</p>
      {rows.length > 0 && (
        <div className={styles.tableBox} role="region" aria-label={words.table} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{words.what}</th><th scope="col">{words.changes}</th><th scope="col">{words.by}</th><th scope="col">{words.when}</th><th scope="col">{words.status}</th></tr></thead>
            <tbody>
              {rows.map(({ one, count }) => (
                <tr key={one.id}>
                  <th scope="row">
                    {count > 1 && one.batch
                      ? <a className={styles.link} href={hashOf("proposals", [], { batch: one.batch })}>{fill(words.batch, { count })}</a>
                      : <a className={styles.link} href={hashOf("proposals", [one.id])}>{words.kind[one.kind]}: {one.name}</a>}
                  </th>
                  <td>{count > 1 ? "" : howMuch(one)}</td>
                  <td>{one.proposedByName}</td>
                  <td className={styles.nowrap}>{showMoment(one.proposedAt)}</td>
                  <td>{one.decision ? wordFor(words.decision, one.decision) : words.open}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager page={page} pages={Math.ceil(found.total / PROPOSALS_ON_A_PAGE)} turn={turn} />
    </div>
  );
}

const howMuch = ({ changes }: Proposal): string =>
  changes.length > 0 && changes.every(({ before }) => before === null || before === undefined) ? says.proposals.new
    : changes.length === 1 ? says.proposals.fieldsOne : fill(says.proposals.fields, { count: changes.length });

/** Waiting proposals of one import as one line, where its first stands. */
function folded(proposals: Proposal[]): { one: Proposal; count: number }[] {
  const sizes = new Map<string, number>();
  for (const { batch, decision } of proposals) if (batch && !decision) sizes.set(batch, (sizes.get(batch) ?? 0) + 1);
  const seen = new Set<string>();
  return proposals.flatMap((one) => {
    const size = one.batch && !one.decision ? sizes.get(one.batch) ?? 1 : 1;
    if (size === 1 || !one.batch) return [{ one, count: 1 }];
    if (seen.has(one.batch)) return [];
    seen.add(one.batch);
    return [{ one, count: size }];
  });
}
