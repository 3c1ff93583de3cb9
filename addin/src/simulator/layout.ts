/** Where things stand on the page: one column on a phone or at 200 % zoom, two on a laptop, three on a wide screen. */
import { makeStyles, tokens } from "@fluentui/react-components";

const WIDE = "@media (min-width: 1180px)";
const TWO_COLUMNS = "@media (min-width: 860px)";
/** The style engine does not promise an order between overlapping ranges, so where two would set the same thing they must not overlap. */
const TWO_COLUMNS_ONLY = "@media (min-width: 860px) and (max-width: 1179.98px)";

export const useLayout = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  skip: {
    position: "absolute",
    left: "-200vw",
    ":focus": { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalS, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1, padding: tokens.spacingVerticalS },
  },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [TWO_COLUMNS]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}` },
  },
  brand: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM, flexGrow: 1, minWidth: "200px" },
  brandIcon: { width: "36px", height: "36px", flexShrink: 0 },
  brandName: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  tagline: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  practice: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  writer: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, minWidth: 0, maxWidth: "100%" },
  writerBox: { minWidth: 0, maxWidth: "320px", width: "100%" },
  main: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    maxWidth: "1560px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalM,
    [TWO_COLUMNS_ONLY]: { gridTemplateColumns: "minmax(0, 1fr) minmax(340px, 400px)", padding: tokens.spacingHorizontalXXL },
    [WIDE]: { gridTemplateColumns: "236px minmax(0, 1fr) minmax(360px, 430px)", padding: tokens.spacingHorizontalXXL },
  },
  examples: { [TWO_COLUMNS_ONLY]: { gridColumn: "1 / -1" } },
  examplesNarrow: { [WIDE]: { display: "none" } },
  examplesWide: { display: "none", [WIDE]: { display: "block", position: "sticky", top: tokens.spacingVerticalL, maxHeight: "calc(100vh - 32px)", overflowY: "auto" } },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  sticky: { [TWO_COLUMNS]: { position: "sticky", top: tokens.spacingVerticalL, maxHeight: "calc(100vh - 32px)", overflowY: "auto" } },
  notice: { maxWidth: "640px", margin: "0 auto", padding: tokens.spacingHorizontalXXL },
});
