/** One line of a file in words. What somebody wrote is shown only on "show". */
import { Button } from "@fluentui/react-components";
import {
  ArrowUndoRegular, CheckmarkCircleRegular, HandRightRegular, HandshakeRegular, MailRegular, QuestionCircleRegular, SendRegular, ShieldErrorRegular, LockOpenRegular, type FluentIcon,
} from "@fluentui/react-icons";
import type { FileEntry } from "../../api/caseFile";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { timeInWords } from "../look/days";
import { inWords, kindsInWords } from "../look/kinds";
import { Listed } from "../look/Listed";
import { useCases } from "../look/useCases";
import { mayCorrect } from "../rules/filing";

const MARKS: Record<FileEntry["kind"], FluentIcon> = {
  consent: HandshakeRegular, change: HandRightRegular, disclosure: SendRegular, override: ShieldErrorRegular, question: QuestionCircleRegular, release: LockOpenRegular,
  notice: MailRegular, acknowledgement: CheckmarkCircleRegular, correction: ArrowUndoRegular,
};

export function Entry({ entry, shown, correct }: { entry: FileEntry; shown: boolean; correct: () => void }) {
  const said = words.cases.file;
  const styles = usePane();
  const look = useCases();
  const { kind, channel, agencyName, categories, purpose, basis, outcome, corrected } = entry;
  const what = [words.cases.entry[kind], ...(channel === undefined ? [] : [words.cases.channel[channel]])].join(" ");
  const shares = kind === "disclosure" || kind === "override";
  return (
    <Listed mark={MARKS[kind]}>
      <span className={corrected ? look.corrected : look.strong}>{what}{agencyName !== undefined ? `: ${agencyName}` : shares ? `: ${said.outside}` : ""}</span>
      {corrected && <span className={look.strong}>{said.corrected}</span>}
      <span className={styles.muted}>{timeInWords(entry.at)}</span>
      {outcome !== undefined && (kind === "consent" || kind === "change" || kind === "correction" || outcome === "came-back") && <span>{inWords(words.cases.outcome, outcome)}</span>}
      {outcome === "moved-from-another-case" && <span>{said.moved}</span>}
      {categories.length > 0 && <span className={styles.muted}>{kindsInWords(categories)}</span>}
      {purpose !== undefined && <span className={styles.muted}>{inWords(words.cases.purpose, purpose)}</span>}
      {basis !== "none" && <span className={styles.muted}>{fill(said.ground, { basis: inWords(words.cases.basis, basis) })}</span>}
      {shown && Object.entries(entry.words).map(([name, text]) => <span key={name}>{nameOf(name)}: {text}</span>)}
      {mayCorrect(entry) && <div className={look.row}><Button size="small" appearance="subtle" aria-label={`${said.wrong}: ${what}, ${timeInWords(entry.at)}`} onClick={correct}>{said.wrong}</Button></div>}
    </Listed>
  );
}

/** What somebody wrote has a name where these words know one. */
function nameOf(part: string): string {
  const { contact, number, said, toldIn, capacity, safeToContact } = words.cases.file;
  return inWords({ contact, number, said, toldIn, capacity, safeToContact }, part) === part ? words.cases.share.note : inWords({ contact, number, said, toldIn, capacity, safeToContact }, part);
}
