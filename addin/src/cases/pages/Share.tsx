/**
 * What was shared by phone, in person, by post or fax: half a minute, so that her file and whom we tell are complete.
 * Source: requirements GUIDE-11 to GUIDE-14.
 */
import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { AgencyChoice } from "../../api/agencies";
import { BY_HAND, GROUNDS, recordShare, type NewShare } from "../../api/caseFile";
import { PURPOSES, readConsents, type Purpose } from "../../api/consents";
import { MARKING } from "../../api/contract";
import { CATEGORIES, type Category } from "../../api/declaration";
import { freshId } from "../../api/freshId";
import { CategoryTicks, Choice, Form } from "../../pane/look/Form";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { words } from "../../words/words";
import { LINE, typed, WORDS } from "../forms/lines";
import { Fault } from "../look/Fault";
import { useCases } from "../look/useCases";
import { AgencyChosen } from "../parts/AgencyChosen";
import { covers, isListed, missingIn } from "../rules/sharing";
import { useSaving } from "../useSaving";
import { useTold } from "../useTold";

export function Share({ reference, back, saved }: { reference: string; back: () => void; saved: () => void }) {
  const said = words.cases.share;
  const styles = usePane();
  const { working, fault, save } = useSaving();
  const [known] = useTold((token) => readConsents(reference, token), reference);
  const [id] = useState(freshId);
  const [channel, setChannel] = useState<NewShare["channel"] | "">("phone");
  const [agency, setAgency] = useState<AgencyChoice>();
  const [contact, setContact] = useState("");
  const [number, setNumber] = useState("");
  const [categories, setCategories] = useState<Category[]>([]);
  const [purpose, setPurpose] = useState<Purpose | "">("safety");
  const [ground, setGround] = useState<(typeof GROUNDS)[number] | "">("");
  const [note, setNote] = useState("");
  const [faults, setFaults] = useState<string[]>([]);
  const rung = channel === "phone" || channel === "fax";
  const consents = known.is === "here" ? known.value.now : [];
  const unasked = known.is === "here" && agency !== undefined && categories.length > 0 && ground === "consent" && !covers(consents, agency.id, categories);

  const submit = (): void => {
    const missing = missingIn({ channel, agency: agency?.id ?? "", categories, purpose, ground });
    setFaults(missing);
    if (channel === "" || !agency || purpose === "" || ground === "" || missing.length > 0) return;
    save((token) => recordShare(reference, {
      id, channel, agency: agency.id, categories, purpose, basis: ground, ...typed("contact", contact), ...(rung && typed("number", number)), ...typed("note", note),
    }, token), saved);
  };

  return (
    <Page title={said.title} back={back}>
      <Fault says={fault} />
      <Form faults={faults} save={said.save} working={working} submit={submit}>
        <Choice question={said.how} options={BY_HAND.map((one) => [one, said[one]] as const)} chosen={channel} change={setChannel} />
        <Care channel={channel} />
        <AgencyChosen question={said.with} chosen={agency} consents={consents} choose={(one) => { setAgency(one); setNumber(one?.phone ?? ""); }} />
        {agency && rung && (
          <>
            <p className={styles.paragraph}>{agency.phone === undefined ? said.unlisted : <>{said.listed.replace("{phone}", "")}<a href={`tel:${agency.phone.replace(/\s/g, "")}`}>{agency.phone}</a></>}</p>
            <Field
              label={said.number}
              {...(number.trim() !== "" && agency.phone !== undefined && !isListed(number, agency.phone) && { validationState: "warning" as const, validationMessage: said.notListed })}
            >
              <Input value={number} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setNumber(value); }} />
            </Field>
          </>
        )}
        <Field label={said.contact} hint={words.cases.optional}><Input value={contact} autoComplete="off" maxLength={LINE} onChange={(_, { value }) => { setContact(value); }} /></Field>
        <CategoryTicks question={said.about} offered={[...CATEGORIES]} ticked={categories} change={setCategories} />
        <Choice question={said.why} options={PURPOSES.map((one) => [one, words.cases.purpose[one]] as const)} chosen={purpose} change={setPurpose} />
        <Choice question={said.ground} options={GROUNDS.map((one) => [one, said[one]] as const)} chosen={ground} change={setGround} />
        <div role="status">{unasked && <p className={styles.note}>{said.noConsent}</p>}</div>
        <Field label={said.note} hint={words.cases.optional}><Textarea value={note} maxLength={WORDS} onChange={(_, { value }) => { setNote(value); }} /></Field>
      </Form>
    </Page>
  );
}

/** What keeps this way of sharing safe. */
function Care({ channel }: { channel: NewShare["channel"] | "" }) {
  const said = words.cases.share;
  const look = useCases();
  if (channel === "phone") return <p className={look.quote}>{said.overheard}</p>;
  if (channel === "in_person") return <p className={look.quote}>{said.person}</p>;
  if (channel === "post" || channel === "fax") return <div className={look.quote}>{channel === "post" ? said.envelope : said.faxHint}<br /><span className={look.marking}>{MARKING}</span></div>;
  return null;
}
