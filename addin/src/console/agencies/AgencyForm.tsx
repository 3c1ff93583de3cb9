/** The form of an agency: filled in by one person, approved by another. */
import { readAgency, type AgencyDocument } from "../../api/consoleAgencies";
import { propose } from "../../api/consoleProposals";
import { fill, says } from "../../words/console";
import { useForm, type Form } from "../parts/form/form";
import { ProposalForm } from "../parts/form/ProposalForm";
import { textAt, type Values } from "../parts/form/values";
import { Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { go, hashOf } from "../routes";
import { useSession } from "../session";
import { AgreementGroups, Group, Groups } from "./AgencyGroups";
import { checkAgency, looksAt } from "./checks";
import { agencyOf, draftOf, NEW_AGENCY, shortNameOf } from "./draft";

export const NewAgency = () => <AgencyForm title={says.form.newTitle} initial={NEW_AGENCY} isNew />;

export function ChangeAgency({ id }: { id: string }) {
  const { asker } = useSession();
  const loaded = useLoaded(id, () => readAgency(asker, id));
  return <Shown loaded={loaded}>{({ agency }) => <Change agency={agency} />}</Shown>;
}

function Change({ agency }: { agency: AgencyDocument }) {
  return <AgencyForm title={fill(says.form.changeTitle, { name: agency.name })} initial={draftOf(agency)} isNew={false} />;
}

/** The short name follows the name until somebody changes it by hand. */
export const shortNameFollows = (isNew: boolean) => (form: Form): Form["set"] => (path, value) => {
  const [name, id] = [textAt(form.values, "name"), textAt(form.values, "id")];
  form.set(path, value);
  if (isNew && path === "name" && typeof value === "string" && id === shortNameOf(name)) form.set("id", shortNameOf(value));
};

function AgencyForm({ title, initial, isNew }: { title: string; initial: Values; isNew: boolean }) {
  const { asker } = useSession();
  return (
    <ProposalForm
      title={title} intro={says.form.intro} initial={initial} check={checkAgency} prefix="agency" mustChange={!isNew} also={shortNameFollows(isNew)}
      send={(values, note) => propose(asker, { agency: agencyOf(values) }, note)} done={(proposal) => { go(hashOf("proposals", [proposal.id])); }}
      back={() => { go(isNew ? hashOf("agencies") : hashOf("agencies", [textAt(initial, "id")])); }}
    >
      <Groups isNew={isNew} />
      <AgreementGroups />
      <LookTwice />
    </ProposalForm>
  );
}

function LookTwice() {
  const styles = useStyles();
  const looks = looksAt(useForm().values);
  if (looks.length === 0) return null;
  return <Group title={says.form.look}><ul className={styles.bullets}>{looks.map((look) => <li key={look}>{look}</li>)}</ul></Group>;
}
