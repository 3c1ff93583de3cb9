/** How each outcome looks and sounds. Colour is never alone: every tone has its own mark and its own words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  HandRightRegular,
  LockClosedRegular,
  PlugDisconnectedRegular,
  QuestionCircleRegular,
  MailCheckmarkRegular,
  PauseCircleRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { Outcome } from "../../api/contract";

export type Said = Outcome | "silent";

/** Normal encryption is calm: red is for a stop alone. */
export const TONE: Record<Said, { mark: FluentIcon; tone: "calm" | "asking" | "holding" | "stopping" }> = {
  allow: { mark: CheckmarkCircleRegular, tone: "calm" },
  allow_mark: { mark: MailCheckmarkRegular, tone: "calm" },
  allow_encrypt_mark: { mark: LockClosedRegular, tone: "calm" },
  justify: { mark: QuestionCircleRegular, tone: "asking" },
  block_release: { mark: PauseCircleRegular, tone: "holding" },
  hard_block: { mark: HandRightRegular, tone: "stopping" },
  silent: { mark: PlugDisconnectedRegular, tone: "holding" },
};

export const useTones = makeStyles({
  calm: { backgroundColor: tokens.colorBrandBackground2, borderLeftColor: tokens.colorBrandForeground1 },
  asking: { backgroundColor: tokens.colorNeutralBackground3, borderLeftColor: tokens.colorPaletteBlueForeground2 },
  holding: { backgroundColor: tokens.colorPaletteMarigoldBackground1, borderLeftColor: tokens.colorPaletteMarigoldForeground2 },
  stopping: { backgroundColor: tokens.colorStatusDangerBackground1, borderLeftColor: tokens.colorStatusDangerForeground1 },
});

export const useMarks = makeStyles({
  calm: { color: tokens.colorBrandForeground1 },
  asking: { color: tokens.colorPaletteBlueForeground2 },
  holding: { color: tokens.colorPaletteMarigoldForeground2 },
  stopping: { color: tokens.colorStatusDangerForeground1 },
});
