/** Where things stand: one column on a phone or at 200 % zoom, two on a laptop, three when the pane is open. */
import { makeStyles, tokens } from "@fluentui/react-components";

const WIDE = "@media (min-width: 860px)";

export const useLook = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  skip: {
    position: "absolute", left: "-200vw",
    ":focus": { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalS, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1, padding: tokens.spacingVerticalS },
  },
  notice: { maxWidth: "640px", margin: "0 auto", padding: tokens.spacingHorizontalXXL },
  grow: { flexGrow: 1, minWidth: 0, textAlign: "left" },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  top: {
    display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  writer: { minWidth: 0, maxWidth: "100%", "& > select": { minWidth: 0, width: "100%" } },
  brandName: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  columns: {
    flexGrow: 1, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", alignItems: "stretch", gap: tokens.spacingHorizontalM, padding: tokens.spacingHorizontalM,
    [WIDE]: { gridTemplateColumns: "236px minmax(0, 1fr)" },
  },
  withPane: { [WIDE]: { gridTemplateColumns: "236px minmax(0, 1fr) minmax(320px, 370px)" } },
  folders: { order: 1, minWidth: 0, [WIDE]: { order: 0 } },
  middle: { minWidth: 0, display: "flex", flexDirection: "column" },
  newRow: { display: "flex", gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalS },
  folder: { width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
  group: { marginTop: tokens.spacingVerticalXS },
  groupTitle: { margin: `${tokens.spacingVerticalM} 0 0`, padding: `0 ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, cursor: "pointer" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { width: "100%", minWidth: 0, justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  switches: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  card: {
    flexGrow: 1, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, outlineStyle: "none" },
  row: { display: "flex", alignItems: "center" },
  ribbon: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { gridTemplateColumns: "76px minmax(0, 1fr)", "& > label": { paddingLeft: tokens.spacingHorizontalS } },
  people: { display: "grid", gridTemplateColumns: "76px minmax(0, 1fr)", alignItems: "start", columnGap: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: tokens.spacingVerticalXXS },
  lineName: { minWidth: "60px", maxWidth: "72px", justifySelf: "start", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  peopleBox: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0, maxHeight: "132px", overflowY: "auto" },
  addressBox: {
    flexGrow: 1, minWidth: "120px", minHeight: "28px", padding: `0 ${tokens.spacingHorizontalS}`, border: 0, background: "none", color: "inherit", font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px", borderRadius: tokens.borderRadiusMedium },
  },
  editor: {
    flexGrow: 1, minHeight: "200px", padding: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, whiteSpace: "pre-wrap",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  alert: { maxWidth: "460px" },
  alertText: { whiteSpace: "pre-line" },
  pane: {
    display: "flex", flexDirection: "column", minWidth: 0, minHeight: "560px", overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusXLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow2,
    [WIDE]: { position: "sticky", top: tokens.spacingVerticalM, height: "calc(100vh - 90px)" },
  },
  paneHead: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  paneFrame: { flexGrow: 1, display: "flex", "& > iframe": { flexGrow: 1, width: "100%", border: 0 } },
  deliveredHead: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  tabs: { flexWrap: "wrap" },
  letter: { maxWidth: "820px", marginTop: tokens.spacingVerticalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, padding: tokens.spacingHorizontalL },
  letterSubject: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  letterBody: { marginTop: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, "& p:first-child": { marginTop: 0 } },
  lock: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, color: tokens.colorBrandForeground1 },
});
