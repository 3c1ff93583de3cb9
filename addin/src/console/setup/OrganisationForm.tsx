/** Our own organisation: set up once by the data controller whom the settings name, changed by a proposal afterwards. */
import { beginSetup, readOrganisation } from "../../api/consoleSetup";
import { propose } from "../../api/consoleProposals";
import { fill, says } from "../../words/console";
import { Boxes, Group } from "../agencies/AgencyGroups";
import { isDomain } from "../agencies/checks";
import { documentOf, linesOf, valuesOf, type Boxes as Kinds } from "../parts/form/documents";
import type { Fault } from "../parts/form/form";
import { ProposalForm } from "../parts/form/ProposalForm";
import { textAt, type Values } from "../parts/form/values";
import { Shown } from "../parts/Shown";
import { useLoaded } from "../parts/useLoaded";
import { go, hashOf } from "../routes";
import { useSession } from "../session";

const KINDS: Kinds = { domains: "lines", publicBodySuffixes: "lines" };
const NEW: Values = { name: "", domains: "", publicBodySuffixes: "", timeZone: "Europe/London", dataController: "", dataControllerPhone: "" };
const NEEDED = ["name", "dataController", "dataControllerPhone", "timeZone"];

export function checkOrganisation(values: Values): Fault[] {
  const domains = linesOf(textAt(values, "domains"));
  return [
    ...NEEDED.filter((path) => textAt(values, path).trim() === "").map((path) => ({ path, sentence: says.faults.required })),
    ...(domains.length === 0 ? [{ path: "domains", sentence: says.faults.domainsMissing }] : []),
    ...domains.flatMap((value, index) => isDomain(value) ? [] : [{ path: `domains[${String(index)}]`, sentence: fill(says.faults.domainForm, { value }) }]),
  ];
}

const organisationOf = (values: Values): object => ({ domains: [], ...documentOf(values, KINDS) });

function OrganisationBoxes() {
  return (
    <Group title={says.groups.organisation}>
      <Boxes specs={[
        { path: "name", kind: "line", isRequired: true }, { path: "dataController", kind: "line", isRequired: true }, { path: "dataControllerPhone", kind: "line", isRequired: true },
        { path: "domains", kind: "lines", isRequired: true }, { path: "publicBodySuffixes", kind: "lines" }, { path: "timeZone", kind: "line", isRequired: true },
      ]} />
    </Group>
  );
}

export function BeginForm({ done }: { done: () => void }) {
  const { asker } = useSession();
  return (
    <ProposalForm
      title={says.setup.title} intro={says.setup.organisationNamed} initial={NEW} check={checkOrganisation} prefix="" button={says.setup.organisationBegin} hasNote={false}
      send={(values) => beginSetup(asker, organisationOf(values))} done={done} back={() => { go(hashOf("setup")); }}
    >
      <OrganisationBoxes />
    </ProposalForm>
  );
}

export function ChangeOrganisation() {
  const { asker } = useSession();
  const loaded = useLoaded("organisation", () => readOrganisation(asker));
  return (
    <Shown loaded={loaded}>{(organisation) => (
      <ProposalForm
        title={says.setup.organisationTitle} intro={says.form.intro} initial={valuesOf(organisation, KINDS)} check={checkOrganisation} prefix="organisation" mustChange
        send={(values, note) => propose(asker, { organisation: organisationOf(values) }, note)} done={(proposal) => { go(hashOf("proposals", [proposal.id])); }} back={() => { go(hashOf("setup")); }}
      >
        <OrganisationBoxes />
      </ProposalForm>
    )}</Shown>
  );
}
