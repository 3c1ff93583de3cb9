/** The list: the service searches, sorts and pages; the page asks when the typing rests. */
import { Button, Field, Input, Select } from "@fluentui/react-components";
import { AddRegular, ArrowDownloadRegular, SearchRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { exportAgencies, readAgencies, STATES, type AgencyPage } from "../../api/consoleAgencies";
import type { Said } from "../../api/consoleCall";
import { fill, says } from "../../words/console";
import { PageHead } from "../parts/PageHead";
import { Pager } from "../parts/Pager";
import { save } from "../parts/save";
import { Done, Refusal, Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useDebounced } from "../parts/useDebounced";
import { useLoaded } from "../parts/useLoaded";
import { go, hashOf, stayAt, type Route } from "../routes";
import { useSession } from "../session";
import { AgencyTable } from "./AgencyTable";

/** Chosen: a screen and a half of rows. */
const SIZE = 50;

export function AgencyList({ route }: { route: Route }) {
  const styles = useStyles();
  const { asker, isAdministrator } = useSession();
  const [search, setSearch] = useState(route.query.get("search") ?? "");
  const [state, setState] = useState(route.query.get("state") ?? "");
  const [order, setOrder] = useState(route.query.get("order") ?? "");
  const [page, setPage] = useState(Number(route.query.get("page") ?? "1") || 1);
  const rested = useDebounced(search.trim());
  const here = hashOf("agencies", [], { search: rested, state, order, page: page === 1 ? "" : String(page) });
  useEffect(() => { stayAt(here); }, [here]);
  const loaded = useLoaded(here, () => readAgencies(asker, { search: rested, state, order, page, size: SIZE }));
  const counts = loaded.said?.kind === "value" ? loaded.said.value.states : {};
  const afresh = <T,>(set: (value: T) => void) => (value: T): void => { set(value); setPage(1); };
  return (
    <div className={styles.stack}>
      <PageHead title={says.agencies.title} intro={says.agencies.intro}>
        {isAdministrator && <Button appearance="primary" icon={<AddRegular />} onClick={() => { go(hashOf("agencies", ["+new"])); }}>{says.agencies.add}</Button>}
        <ExportButton />
      </PageHead>
      <search className={styles.rowEnd}>
        <Field label={says.agencies.search} className={styles.search}>
          <Input type="search" contentBefore={<SearchRegular />} placeholder={says.agencies.searchHint} value={search} onChange={(_, { value }) => { afresh(setSearch)(value); }} />
        </Field>
        <Field label={says.agencies.state}>
          <Select value={state} onChange={(_, { value }) => { afresh(setState)(value); }}>
            <option value="">{says.agencies.all}</option>
            {STATES.map((code) => <option key={code} value={code}>{says.state[code]} ({counts[code] ?? 0})</option>)}
          </Select>
        </Field>
        <Field label={says.agencies.order}>
          <Select value={order} onChange={(_, { value }) => { afresh(setOrder)(value); }}>
            <option value="">{says.agencies.byName}</option>
            <option value="end">{says.agencies.byEnd}</option>
          </Select>
        </Field>
      </search>
      <Shown loaded={loaded}>{(found) => <Found found={found} page={page} turn={setPage} isAll={rested === "" && state === ""} />}</Shown>
    </div>
  );
}

function Found({ found, page, turn, isAll }: { found: AgencyPage; page: number; turn: (page: number) => void; isAll: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <p role="status" className={styles.quiet}>{found.total === 1 ? says.agencies.foundOne : fill(says.agencies.found, { count: found.total.toLocaleString("en-GB") })}</p>
      {found.agencies.length > 0
        ? <AgencyTable agencies={found.agencies} />
        : <p className={styles.text}>{isAll && found.total === 0 ? says.agencies.empty : `${says.agencies.nothing} ${says.agencies.nothingHelp}`}</p>}
      <Pager page={page} pages={Math.ceil(found.total / SIZE)} turn={turn} />
    </div>
  );
}

export function ExportButton({ label = says.agencies.export }: { label?: string }) {
  const { asker } = useSession();
  const [said, setSaid] = useState<Said<string>>();
  const press = async (): Promise<void> => {
    const heard = await exportAgencies(asker);
    if (heard.kind === "value") save("agencies.csv", heard.value);
    setSaid(heard);
  };
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} onClick={() => { void press(); }}>{label}</Button>
      <Done>{said?.kind === "value" ? says.agencies.exported : ""}</Done>
      {said && said.kind !== "value" && <Refusal said={said} />}
    </>
  );
}
