import { makeStyles, tokens } from "@fluentui/react-components";

export const usePane = makeStyles({
  pane: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  page: { padding: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // It takes the focus so that it is read out; there is nothing to do with it, so it needs no ring.
  heading: { margin: 0, ":focus": { outlineStyle: "none" }, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  wide: { whiteSpace: "normal", textAlign: "left", justifyContent: "flex-start", overflowWrap: "anywhere" },
  alone: { alignSelf: "flex-start" },
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground3 },
  fault: { margin: 0, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  faultList: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  phone: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  secret: { fontFamily: tokens.fontFamilyMonospace, userSelect: "all" },
});
