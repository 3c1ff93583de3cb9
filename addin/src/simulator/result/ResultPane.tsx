/** What happened when Send was pressed: one headline, the sentences, the mends, each person, and why. */
import { mergeClasses, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Reply } from "../../api/client";
import { mayLeave } from "../../api/contract";
import { signInAs } from "../../api/token";
import { words } from "../../words/words";
import type { Draft } from "../draft";
import type { Change } from "../mends/mend";
import { mendsFor } from "../mends/mends";
import type { Sending } from "../useSending";
import { Delivered } from "./Delivered";
import { Mends } from "./Mends";
import { RecipientList } from "./RecipientList";
import { TONE, useMarks, useTones, type Said } from "../../pane/look/tone";
import { useResult } from "../../pane/look/useResult";
import { Why } from "../../pane/look/Why";

interface Props {
  sending: Sending;
  draft: Draft;
  apply: (change: Change) => void;
  retry: () => void;
}

export function ResultPane({ sending, draft, apply, retry }: Props) {
  const styles = useResult();
  if (sending.stage === "writing") {
    return (
      <div className={styles.empty}>
        <h2 className={styles.emptyTitle}>{words.result.title}</h2>
        <p className={styles.paragraph}>{words.result.empty}</p>
        <p className={styles.paragraph}>{words.result.emptyHelp}</p>
      </div>
    );
  }
  if (sending.stage === "checking") {
    return <div className={styles.empty} role="status"><Spinner label={words.result.checking} labelPosition="after" /></div>;
  }
  return <Replied sent={sending} draft={draft} apply={apply} retry={retry} />;
}

function Replied({ sent, draft, apply, retry }: Omit<Props, "sending"> & { sent: Extract<Sending, { stage: "replied" }> }) {
  const styles = useResult();
  const { reply } = sent;
  const answer = reply.kind === "answered" ? reply.answer : undefined;
  const changed = draft !== sent.draft;
  return (
    <>
      <Banner reply={reply} />
      <div className={styles.body}>
        {changed && <div className={styles.changed}>{words.result.changed}</div>}
        <Sentences reply={reply} />
        {answer && !changed && <Mends mends={mendsFor(draft, answer)} answer={answer} apply={apply} retry={retry} />}
        {!answer && !changed && <Mends mends={[{ key: "retry", does: "send", label: words.mend.retry }]} apply={apply} retry={retry} />}
        {answer && answer.recipients.length > 1 && <RecipientList answer={answer} draft={draft} apply={apply} offers={!changed} />}
        {answer && mayLeave(answer.outcome) && <Delivered answer={answer} draft={sent.draft} sender={sent.sender} />}
        {answer && <Why answer={answer} files={sent.draft.files.map(({ name }) => name)} token={() => signInAs(sent.sender)} />}
      </div>
    </>
  );
}

function Banner({ reply }: { reply: Reply }) {
  const styles = useResult();
  const tones = useTones();
  const marks = useMarks();
  const heading = useRef<HTMLHeadingElement>(null);
  const said: Said = reply.kind === "answered" ? reply.answer.outcome : "silent";
  const shared = reply.kind === "answered" && mayLeave(reply.answer.outcome) && reply.answer.lifted.length > 0;
  const { mark: Mark, tone } = TONE[said];
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (!nearTheTop(banner.current)) banner.current?.scrollIntoView({ block: "start" });
  }, [reply]);
  return (
    <div ref={banner} className={mergeClasses(styles.banner, tones[tone])} data-outcome={said}>
      <Mark className={mergeClasses(styles.mark, marks[tone])} aria-hidden="true" />
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.headline}>{words.result[said].headline}</h2>
        <p className={styles.bannerNote}>{shared ? words.result.lifted : words.result[said].note}</p>
      </div>
    </div>
  );
}

/** Where a reader would see it without scrolling. Chosen: the upper half of the window. */
function nearTheTop(element: Element | null): boolean {
  const top = element?.getBoundingClientRect().top ?? 0;
  return top >= 0 && top < window.innerHeight / 2;
}

function Sentences({ reply }: { reply: Reply }) {
  const styles = useResult();
  // The headline has already said "Encrypted and marked."
  const sentences = reply.kind === "answered"
    ? reply.answer.workerText.filter((sentence) => !words.result[reply.answer.outcome].headline.startsWith(sentence))
    : [words.silence[reply.why]];
  if (sentences.length === 0) return null;
  return <div className={styles.sentences}>{sentences.map((sentence) => <p key={sentence} className={styles.paragraph}>{sentence}</p>)}</div>;
}
