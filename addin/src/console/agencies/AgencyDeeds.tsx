/** What is done to an agreement at once, or proposed without the form: suspend, start again, extend. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { extendAgency, resumeAgency, suspendAgency, type Agency } from "../../api/consoleAgencies";
import { fill, says } from "../../words/console";
import { AskDialog } from "../parts/AskDialog";
import { addDays, isDay, showDay } from "../parts/dates";
import { useSession } from "../session";

export type Deed = "suspend" | "resume" | "extend";

/** Source: the service's `AgreementExtension.MostDays`. */
const LONGEST_EXTENSION = 31;

interface Props {
  deed: Deed;
  agency: Agency;
  done: (sentence: string) => void;
  close: () => void;
}

export function AgencyDeed(props: Props) {
  return props.deed === "extend" ? <Extend {...props} /> : <Ask {...props} deed={props.deed} />;
}

function Ask({ deed, agency, done, close }: Props & { deed: "suspend" | "resume" }) {
  const { asker } = useSession();
  const { id, name } = agency.agency;
  const words = deed === "suspend"
    ? { title: says.agency.suspendTitle, help: says.agency.suspendHelp, why: says.agency.suspendWhy, button: says.agency.suspendButton, done: says.agency.suspended }
    : { title: says.agency.resumeTitle, help: says.agency.resumeHelp, why: says.agency.resumeWhy, button: says.agency.resumeButton, done: says.agency.resumed };
  return (
    <AskDialog
      title={fill(words.title, { name })} help={words.help} why={words.why} button={words.button} close={close}
      deed={(reason) => deed === "suspend" ? suspendAgency(asker, id, reason) : resumeAgency(asker, id, reason)}
      done={() => { done(fill(words.done, { name })); }}
    />
  );
}

function Extend({ agency, done, close }: Props) {
  const { asker } = useSession();
  const { id, name } = agency.agency;
  const [day, setDay] = useState(agency.approvedEnd ? addDays(agency.approvedEnd, LONGEST_EXTENSION) : "");
  return (
    <AskDialog
      title={fill(says.agency.extendTitle, { name })} help={says.agency.extendHelp} why={says.agency.extendWhy} button={says.agency.extendButton} close={close}
      check={() => isDay(day) ? undefined : says.agency.dayMissing}
      deed={(reason) => extendAgency(asker, id, day, reason)} done={() => { done(fill(says.agency.extended, { day: showDay(day) })); }}
    >
      <Field label={says.agency.extendUntil} required><Input type="date" value={day} onChange={(_, { value }) => { setDay(value); }} /></Field>
    </AskDialog>
  );
}
