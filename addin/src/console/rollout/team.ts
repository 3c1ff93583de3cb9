/** A team in a form. */
import type { TeamDocument } from "../../api/consoleTeams";
import { says } from "../../words/console";
import { lineFaults } from "../agencies/checks";
import { daysBetween } from "../parts/dates";
import { documentOf, linesOf, valuesOf, type Boxes } from "../parts/form/documents";
import type { Fault } from "../parts/form/form";
import { textAt, type Values } from "../parts/form/values";

const BOXES: Boxes = { members: "lines" };
/** Source: the service's `Rollout.LongestDays`. */
const LONGEST_DAYS = 92;
const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;

export const NEW_TEAM: Values = { id: "", name: "", members: "", mode: "observe" };

export const valuesOfTeam = (team: TeamDocument): Values => valuesOf(team, BOXES);

/** A team that enforces has no days. */
export function teamOf(values: Values): object {
  const { from, untilInclusive, ...team } = { members: [], ...documentOf(values, BOXES) } as Record<string, unknown>;
  return team["mode"] === "enforce" ? team : { ...team, from, untilInclusive };
}

export function checkTeam(values: Values): Fault[] {
  const { faults: words } = says;
  const [from, until] = [textAt(values, "from"), textAt(values, "untilInclusive")];
  const isSoft = textAt(values, "mode") !== "enforce";
  return [
    ...(textAt(values, "name").trim() === "" ? [{ path: "name", sentence: words.missingName }] : []),
    ...(ID.test(textAt(values, "id")) ? [] : [{ path: "id", sentence: words.idForm }]),
    ...(linesOf(textAt(values, "members")).length === 0 ? [{ path: "members", sentence: words.membersMissing }] : lineFaults(values, "members")),
    ...(isSoft && from === "" ? [{ path: "from", sentence: words.fromMissing }] : []),
    ...(isSoft && until === "" ? [{ path: "untilInclusive", sentence: words.untilMissing }] : []),
    ...(isSoft && from !== "" && until !== "" && until < from ? [{ path: "untilInclusive", sentence: words.untilBefore }] : []),
    ...(isSoft && from !== "" && until !== "" && daysBetween(from, until) >= LONGEST_DAYS ? [{ path: "untilInclusive", sentence: words.untilLong }] : []),
  ];
}
