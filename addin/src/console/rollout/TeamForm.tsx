/** A team and how strict it is: proposed by one person, approved by another. */
import { propose } from "../../api/consoleProposals";
import { MODES, type TeamDocument } from "../../api/consoleTeams";
import { fill, says } from "../../words/console";
import { Boxes, Group } from "../agencies/AgencyGroups";
import { shortNameFollows } from "../agencies/AgencyForm";
import { useForm } from "../parts/form/form";
import { ProposalForm } from "../parts/form/ProposalForm";
import { textAt } from "../parts/form/values";
import { go, hashOf } from "../routes";
import { useSession } from "../session";
import { checkTeam, NEW_TEAM, teamOf, valuesOfTeam } from "./team";

export function TeamForm({ team }: { team?: TeamDocument }) {
  const { asker } = useSession();
  return (
    <ProposalForm
      title={team ? fill(says.rollout.changeTitle, { name: team.name }) : says.rollout.newTitle} intro={says.form.intro} prefix="team"
      initial={team ? valuesOfTeam(team) : NEW_TEAM} check={checkTeam} mustChange={team !== undefined} also={shortNameFollows(team === undefined)}
      send={(values, note) => propose(asker, { team: teamOf(values) }, note)} done={(proposal) => { go(hashOf("proposals", [proposal.id])); }} back={() => { go(hashOf("rollout")); }}
    >
      <Group title={says.groups.team}>
        <Boxes specs={[{ path: "name", kind: "line", isRequired: true }, { path: "id", kind: "line", isRequired: true, isLocked: team !== undefined }, { path: "members", kind: "lines", isRequired: true }]} />
      </Group>
      <Mode />
    </ProposalForm>
  );
}

function Mode() {
  const mode = textAt(useForm().values, "mode");
  return (
    <Group title={says.groups.mode}>
      <p>{says.rollout.safety}</p>
      <Boxes specs={[
        { path: "mode", kind: "choice", codes: MODES },
        ...(mode === "enforce" ? [] : [{ path: "from", kind: "day" as const, isRequired: true }, { path: "untilInclusive", kind: "day" as const, isRequired: true }]),
      ]} />
      <p>{MODES.includes(mode as typeof MODES[number]) && says.rollout.mode[mode as typeof MODES[number]]}</p>
    </Group>
  );
}
