/** Who has been told of a change of mind, and who has answered. References only: no name, no reason. */
import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { readNotices, type Notice } from "../../api/consoleNotices";
import { fill, says } from "../../words/console";
import { PageHead } from "../parts/PageHead";
import { Done, Shown } from "../parts/Shown";
import { useStyles } from "../parts/styles";
import { useLoaded } from "../parts/useLoaded";
import { useSession } from "../session";
import { Letters } from "./Letters";
import { NoticeTable } from "./NoticeTable";
import { isOpen, isOverdue } from "./overdue";

type Choice = "open" | "overdue" | "all";

export default function Notices() {
  const styles = useStyles();
  const { asker } = useSession();
  const loaded = useLoaded("notices", async () => {
    const said = await readNotices(asker);
    return said.kind === "value" ? { kind: "value" as const, value: { notices: said.value, readAt: Date.now() } } : said;
  });
  const [done, setDone] = useState("");
  return (
    <div className={styles.stack}>
      <PageHead title={says.notices.title} intro={says.notices.intro} />
      <Done>{done}</Done>
      <Shown loaded={loaded}>{({ notices, readAt }) => <Board notices={notices} now={readAt} changed={(sentence) => { setDone(sentence); loaded.again(); }} />}</Shown>
      <Letters />
    </div>
  );
}

function Board({ notices, now, changed }: { notices: Notice[]; now: number; changed: (sentence: string) => void }) {
  const styles = useStyles();
  const [choice, setChoice] = useState<Choice>("open");
  const words = says.notices;
  const overdue = notices.filter((one) => isOverdue(one, now));
  const shown = { open: notices.filter(isOpen), overdue, all: notices }[choice];
  const nothing = { open: words.noneOpen, overdue: words.noneOverdue, all: words.none }[choice];
  return (
    <div className={styles.stack}>
      <p role="status" className={styles.text}>{notices.length === 0 ? words.none : fill(words.summary, { open: notices.filter(isOpen).length, overdue: overdue.length })}</p>
      <div className={styles.rowEnd}>
        <Field label={words.show}>
          <Select value={choice} onChange={(_, { value }) => { setChoice(value === "all" || value === "overdue" ? value : "open"); }}>
            <option value="open">{words.open}</option>
            <option value="overdue">{words.overdue}</option>
            <option value="all">{words.all}</option>
          </Select>
        </Field>
      </div>
      {shown.length === 0 ? <p className={styles.text}>{nothing}</p> : <NoticeTable notices={shown} now={now} changed={changed} />}
    </div>
  );
}
