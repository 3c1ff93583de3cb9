/** The state of an agreement: a word with a shape. The colour only repeats it. */
import { Badge, type BadgeProps } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Clock16Regular, Edit16Regular, ErrorCircle16Regular, Info16Regular, Pause16Regular, Subtract16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { AgencyState } from "../../api/consoleAgencies";
import { says, wordFor } from "../../words/console";
import { useStyles } from "./styles";

type Look = [colour: NonNullable<BadgeProps["color"]>, icon: ReactElement];

const LOOKS: Record<AgencyState, Look> = {
  live: ["success", <CheckmarkCircle16Regular />],
  expiring: ["warning", <Clock16Regular />],
  signed_not_started: ["informative", <Clock16Regular />],
  draft: ["informative", <Edit16Regular />],
  suspended: ["danger", <Pause16Regular />],
  ended: ["severe", <ErrorCircle16Regular />],
  terminated: ["severe", <ErrorCircle16Regular />],
  none: ["subtle", <Subtract16Regular />],
};

export function StateBadge({ state }: { state: AgencyState }) {
  const styles = useStyles();
  const [color, icon] = (LOOKS as Partial<Record<string, Look>>)[state] ?? ["informative", <Info16Regular />];
  return <Badge appearance="tint" shape="rounded" color={color} icon={icon} className={styles.badge}>{wordFor(says.state, state)}</Badge>;
}
