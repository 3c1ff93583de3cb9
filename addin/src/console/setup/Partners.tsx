/** First partners out of the domains that mail went to lately: judged by the service, ticked by a person, proposed one by one. */
import { Button, Checkbox, Input, Spinner } from "@fluentui/react-components";
import { useId, useState } from "react";
import { propose } from "../../api/consoleProposals";
import { judgeDomains, type DomainSuggestion } from "../../api/consoleSetup";
import type { Said } from "../../api/consoleCall";
import { fill, says } from "../../words/console";
import { Done, Refusal, sentenceOf } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useSession } from "../session";

/** Chosen: the first day's work; the rest is an import's. */
const MOST_SHOWN = 100;

export function Partners() {
  const styles = useStyles();
  const { asker } = useSession();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said<{ domains: DomainSuggestion[]; rejected: number[] }>>();
  const words = says.setup;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setSaid(await judgeDomains(asker, await file.text()));
    setBusy(false);
  };
  return (
    <div className={styles.tight}>
      <p className={styles.quiet}>{words.partnersHelp}</p>
      <label htmlFor={id}>{words.partnersFile}</label>
      <input id={id} type="file" accept=".csv,text/csv" onClick={(event) => { event.currentTarget.value = ""; }} onChange={(event) => { void take(event.target.files?.[0]); }} />
      {isBusy && <Spinner size="small" label={says.import.reading} labelPosition="after" />}
      {said && said.kind !== "value" && <Refusal said={said} />}
      {said?.kind === "value" && !isBusy && (
        <>
          {said.value.rejected.length > 0 && <p className={styles.text}>{fill(words.partnersRejected, { lines: said.value.rejected.join(", ") })}</p>}
          <Suggestions domains={said.value.domains.slice(0, MOST_SHOWN)} />
        </>
      )}
    </div>
  );
}

interface Taken { domain: string; id: string; name: string }

function Suggestions({ domains }: { domains: DomainSuggestion[] }) {
  const styles = useStyles();
  const { asker } = useSession();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState(0);
  const [failed, setFailed] = useState<string[]>([]);
  const words = says.setup;
  const taken: Taken[] = domains.flatMap(({ domain, suggestedId }) => suggestedId && names.has(domain) ? [{ domain, id: suggestedId, name: names.get(domain) ?? domain }] : []);
  const press = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const faults: string[] = [];
    for (const { domain, id, name } of taken) {
      const said = await propose(asker, { agency: { id, name: name.trim() === "" ? domain : name.trim(), domains: [domain] } }, "");
      if (said.kind !== "value") faults.push(fill(words.partnersFailed, { domain, fault: sentenceOf(said) }));
    }
    setBusy(false);
    setFailed(faults);
    setDone(taken.length - faults.length);
    setNames(new Map());
  };
  const tick = (domain: string, isTicked: boolean): void => {
    const fresh = new Map(names);
    if (isTicked) fresh.set(domain, nameFrom(domain));
    else fresh.delete(domain);
    setNames(fresh);
  };
  if (domains.every(({ suggestedId }) => !suggestedId)) return <p className={styles.text}>{words.partnersNone}</p>;
  return (
    <>
      <div className={styles.tableBox} role="region" aria-label={words.partnersTable} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{words.partnersDomain}</th><th scope="col" className={styles.number}>{words.partnersCount}</th><th scope="col">{words.partnersWhat}</th><th scope="col">{words.partnersName}</th></tr></thead>
          <tbody>
            {domains.map((one) => (
              <tr key={one.domain}>
                <th scope="row">{one.suggestedId ? <Checkbox label={one.domain} checked={names.has(one.domain)} onChange={(_, { checked }) => { tick(one.domain, checked === true); }} /> : one.domain}</th>
                <td className={styles.number}>{one.count.toLocaleString("en-GB")}</td>
                <td>{fill(words.kind[one.kind], { of: one.of ?? "", agency: one.agency ?? "" })}</td>
                <td>{names.has(one.domain) && <Input aria-label={`${words.partnersName}: ${one.domain}`} value={names.get(one.domain) ?? ""} onChange={(_, { value }) => { setNames(new Map(names).set(one.domain, value)); }} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {taken.length > 0 && <div><Button appearance="primary" disabledFocusable={isBusy} onClick={() => { void press(); }}>{fill(words.partnersPropose, { count: taken.length })}</Button></div>}
      {failed.map((fault) => <p key={fault} role="alert" className={styles.text}>{fault}</p>)}
      <Done>{done > 0 ? fill(words.partnersProposed, { count: done }) : ""}</Done>
    </>
  );
}

/** `northmoor-homes.example` → `Northmoor homes` */
const nameFrom = (domain: string): string => {
  const first = (domain.split(".")[0] ?? domain).replace(/[-_]+/g, " ");
  return first.charAt(0).toUpperCase() + first.slice(1);
};
