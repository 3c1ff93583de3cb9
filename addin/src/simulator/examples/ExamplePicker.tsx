/** The ready mails: a list beside the mail on a wide screen, one box above it elsewhere. */
import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { words } from "../../words/words";
import { useLayout } from "../layout";
import { EXAMPLES, GROUPS, type Example } from "./examples";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  group: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  item: { width: "100%", justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  narrow: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface Props {
  chosen: string;
  choose: (example: Example | undefined) => void;
}

export function ExamplePicker({ chosen, choose }: Props) {
  const layout = useLayout();
  return (
    <div className={layout.examples}>
      <div className={layout.examplesNarrow}><InOneBox chosen={chosen} choose={choose} /></div>
      <nav className={layout.examplesWide} aria-label={words.examples.title}><AsList chosen={chosen} choose={choose} /></nav>
    </div>
  );
}

function InOneBox({ chosen, choose }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.narrow}>
      <label htmlFor={id}>{words.examples.choose}</label>
      <Select id={id} value={chosen} onChange={(_, { value }) => { choose(EXAMPLES.find((example) => example.id === value)); }}>
        <option value="">{words.examples.blank}</option>
        {GROUPS.map((group) => (
          <optgroup key={group} label={words.examples[group]}>
            {EXAMPLES.filter((example) => example.group === group).map((example) => <option key={example.id} value={example.id}>{example.title}</option>)}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}

function AsList({ chosen, choose }: Props) {
  const styles = useStyles();
  const item = (id: string, title: string, example: Example | undefined) => (
    <li key={id}>
      <Button
        appearance="subtle" size="small" aria-current={chosen === id ? "true" : undefined}
        className={mergeClasses(styles.item, chosen === id && styles.chosen)} onClick={() => { choose(example); }}
      >
        {title}
      </Button>
    </li>
  );
  return (
    <>
      <h2 className={styles.title}>{words.examples.title}</h2>
      <ul className={styles.list}>{item("", words.examples.blank, undefined)}</ul>
      {GROUPS.map((group) => (
        <section key={group} aria-label={words.examples[group]}>
          <h3 className={styles.group}>{words.examples[group]}</h3>
          <ul className={styles.list}>{EXAMPLES.filter((example) => example.group === group).map((example) => item(example.id, example.title, example))}</ul>
        </section>
      ))}
    </>
  );
}
