/** How far telling the agencies has come: counts in a sentence, then each agency with a mark and words. */
import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ClockAlarmRegular, MailRegular, PhoneRegular, type FluentIcon } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { readNotices, type Notice } from "../../api/notices";
import { readTasks, type Task } from "../../api/tasks";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { Listed, type Tone } from "../look/Listed";
import { Section } from "../look/Section";
import { isLate, tallyOf } from "../rules/tally";
import { useTold } from "../useTold";

/** Chosen: a notice leaves within seconds, and nobody should have to press for that. */
const LOOK_AGAIN_MS = 3_000;
/** Chosen: what takes longer than this takes hours, and there is a button. */
const MOST_LOOKS = 10;

export function WhoIsTold({ reference }: { reference: string }) {
  const said = words.cases.stopped;
  const styles = usePane();
  const [notices, againNotices] = useTold((token) => readNotices(reference, token), reference);
  const [tasks, againTasks] = useTold((token) => readTasks(token, reference), reference);
  const [looks, setLooks] = useState(0);
  const leaving = notices.is === "here" && looks < MOST_LOOKS && notices.value.some(({ state }) => state === "queued" || state === "claimed");
  useEffect(() => {
    if (!leaving) return undefined;
    const bell = setTimeout(() => { setLooks(looks + 1); againNotices(); }, LOOK_AGAIN_MS);
    return () => { clearTimeout(bell); };
  }, [leaving, looks, againNotices]);
  if (notices.is !== "here" || notices.value.length === 0) return null;
  const open = tasks.is === "here" ? tasks.value : [];
  return (
    <Section title={said.list}>
      <p className={styles.paragraph} role="status">{fill(said.counts, { ...tallyOf(notices.value, open) })}</p>
      <ul className={styles.list}>{notices.value.filter(({ state }) => state !== "superseded").map((one) => <Line key={one.id} notice={one} tasks={open} />)}</ul>
      <Button size="small" className={styles.alone} onClick={() => { againNotices(); againTasks(); }}>{said.look}</Button>
    </Section>
  );
}

const MARKS: Record<Notice["state"], [FluentIcon, Tone]> = {
  stuck: [PhoneRegular, "bad"], queued: [MailRegular, "calm"], claimed: [MailRegular, "calm"], sent: [MailRegular, "calm"], acknowledged: [CheckmarkCircleRegular, "good"], superseded: [MailRegular, "calm"],
};

function Line({ notice, tasks }: { notice: Notice; tasks: readonly Task[] }) {
  const styles = usePane();
  const late = notice.state !== "stuck" && isLate(notice, tasks);
  const [mark, tone]: [FluentIcon, Tone] = late ? [ClockAlarmRegular, "unsure"] : MARKS[notice.state];
  return (
    <Listed mark={mark} tone={tone}>
      <span>{notice.agencyName}</span>
      <span className={styles.muted}>{late ? words.cases.notice.late : words.cases.notice[notice.state]}</span>
    </Listed>
  );
}
