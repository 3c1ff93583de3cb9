/** The individual's file: what each agency has, then every line, newest first. Only new lines correct old ones. Source: requirements GUIDE-26. */
import { Button, Field, Select } from "@fluentui/react-components";
import { EyeOffRegular, EyeRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { readFile, type FileEntry } from "../../api/caseFile";
import { CATEGORIES } from "../../api/declaration";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { Section } from "../look/Section";
import { Waiting } from "../look/Waiting";
import { Entry } from "../parts/Entry";
import { SharedSoFar } from "../parts/SharedSoFar";
import { EVERYTHING, fitting, type Wanted } from "../rules/filing";
import { useSaving } from "../useSaving";
import { useTold } from "../useTold";
import { Correct } from "./Correct";

export function HerFile({ reference, back }: { reference: string; back: () => void }) {
  const said = words.cases.file;
  const styles = usePane();
  const older = useSaving();
  const [first, again] = useTold((token) => readFile(reference, token), reference);
  const [more, setMore] = useState<{ entries: FileEntry[]; before?: string }>();
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const [shown, setShown] = useState(false);
  const [wrong, setWrong] = useState<FileEntry>();
  const entries = first.is === "here" ? [...first.value.entries, ...(more?.entries ?? [])] : [];
  const before = more ? more.before : first.is === "here" ? first.value.before : undefined;
  const agencies = [...new Map(entries.flatMap(({ agency, agencyName }) => (agency === undefined ? [] : [[agency, agencyName ?? agency] as const])))];
  const found = fitting(entries, wanted);

  if (wrong) return <Correct reference={reference} entry={wrong} back={() => { setWrong(undefined); }} saved={() => { setWrong(undefined); setMore(undefined); again(); }} />;
  return (
    <Page title={said.title} note={said.note} back={back}>
      <Waiting answer={first} again={again} />
      <SharedSoFar reference={reference} />
      <Section title={said.entries}>
        <Field label={said.filterAgency}>
          <Select value={wanted.agency} onChange={(_, { value }) => { setWanted({ ...wanted, agency: value }); }}>
            <option value="">{said.all}</option>
            {agencies.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
          </Select>
        </Field>
        <Field label={said.filterKind}>
          <Select value={wanted.category} onChange={(_, { value }) => { setWanted({ ...wanted, category: value }); }}>
            <option value="">{said.all}</option>
            {CATEGORIES.map((one) => <option key={one} value={one}>{words.pane.category[one]}</option>)}
          </Select>
        </Field>
        <Button size="small" className={styles.alone} icon={shown ? <EyeOffRegular /> : <EyeRegular />} onClick={() => { setShown(!shown); }}>{shown ? said.hide : said.show}</Button>
        <div role="status" className={styles.muted}>{first.is === "here" && (found.length === 0 ? said.none : fill(said.count, { count: found.length }))}</div>
        <ul className={styles.list}>{found.map((entry) => <Entry key={entry.id} entry={entry} shown={shown} correct={() => { setWrong(entry); }} />)}</ul>
        {before !== undefined && (
          <Button
            className={styles.alone} disabled={older.working}
            onClick={() => { older.save((token) => readFile(reference, token, before), (page) => { setMore({ entries: [...(more?.entries ?? []), ...page.entries], ...(page.before !== undefined && { before: page.before }) }); }); }}
          >
            {said.more}
          </Button>
        )}
      </Section>
    </Page>
  );
}
