import { makeStyles, tokens } from "@fluentui/react-components";

/** As wide as a line of text may be; a task pane is narrower and gets all of it. Chosen. */
const LINE = "42rem";

export const useCases = makeStyles({
  desk: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  column: { maxWidth: LINE, marginInline: "auto" },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  nav: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, flexGrow: 1 },
  bar: {
    position: "sticky", top: 0, zIndex: 1, display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
  barName: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: 1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground1 },
  calm: { color: tokens.colorBrandForeground1 },
  grow: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  banner: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalM, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3 },
  quote: { margin: 0, padding: tokens.spacingHorizontalM, borderLeft: `4px solid ${tokens.colorBrandForeground1}`, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase400 },
  marking: { fontFamily: tokens.fontFamilyMonospace, userSelect: "all" },
  table: { width: "100%", borderCollapse: "collapse", "& th, & td": { textAlign: "left", verticalAlign: "top", padding: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  /** A region that waits for words takes no room. */
  aside: { position: "absolute" },
  actions: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(17rem, 100%), 1fr))", gap: tokens.spacingVerticalS },
  whereWide: { "@media screen and (max-width: 559.98px)": { display: "none" } },
  whereNarrow: { "@media print, screen and (min-width: 560px)": { display: "none" } },
  corrected: { textDecorationLine: "line-through" },
  screenOnly: { "@media print": { display: "none" } },
});
