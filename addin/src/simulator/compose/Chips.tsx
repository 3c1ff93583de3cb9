/** A list of things on the mail, each with a button that takes it off. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, minWidth: 0, maxWidth: "100%", margin: 0, padding: 0, listStyleType: "none" },
  chip: {
    display: "flex",
    alignItems: "center",
    maxWidth: "100%",
    minHeight: "28px",
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  // 28 px: above the 24 px that people with shaky hands need. Source: WCAG 2.2, 2.5.8.
  off: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "28px",
    height: "28px",
    padding: 0,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    fontSize: "14px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface Props {
  label: string;
  items: { text: string; takeOff: string }[];
  remove: (place: number) => void;
}

export function Chips({ label, items, remove }: Props) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ text, takeOff }, place) => (
        <li key={`${text} ${String(place)}`} className={styles.chip}>
          <span className={styles.text}>{text}</span>
          <button type="button" className={styles.off} aria-label={takeOff} onClick={() => { remove(place); }}><DismissRegular aria-hidden="true" /></button>
        </li>
      ))}
    </ul>
  );
}
