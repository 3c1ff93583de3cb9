/** Why was I stopped, and what can I do: one sentence, the buttons that put it right, the answers to a question, and each person. */
import { Button } from "@fluentui/react-components";
import { mayLeave } from "../../api/contract";
import type { Me } from "../../api/me";
import type { Shown } from "../../api/stored";
import { fill, words } from "../../words/words";
import { offersFor } from "../fixes/fixes";
import type { Mending } from "../fixes/useMending";
import { AlreadyShared } from "../look/AlreadyShared";
import { Banner } from "../look/Banner";
import { Done } from "../look/Done";
import { People } from "../look/People";
import { Phone } from "../look/Phone";
import { usePane } from "../look/usePane";
import { Why } from "../look/Why";
import type { Mail } from "../mail";
import type { Question } from "../questions/questions";
import { riskCouldHelp } from "../risk";

export type Going = "risk" | "notSure" | "files" | "case";

interface Props {
  shown: Shown;
  mail: Mail;
  me: Me | undefined;
  token: string;
  reference: string | undefined;
  /** The first question without an answer. */
  question: Question | undefined;
  mending: Mending;
  go: (to: Going) => void;
  answer: (question: Question) => void;
  look: () => void;
}

export function Stopped({ shown, mail, me, token, reference, question, mending, go, answer, look }: Props) {
  const styles = usePane();
  // The window is still open, so whatever may go has not gone yet.
  const may = mayLeave(shown.outcome);
  const { headline, note } = may ? words.pane.may : words.result[shown.outcome];
  const offers = offersFor(shown, mail, reference);
  const agencies = shown.recipients.flatMap((one) => (one.agencies ?? []).map(({ id }) => id));
  return (
    <main>
      <Banner said={shown.outcome} headline={headline} note={note} />
      <div className={styles.page}>
        {!may && shown.workerText.map((sentence) => <p key={sentence} className={styles.paragraph}>{sentence}</p>)}
        <Done mending={mending} />
        {offers.length > 0 && (
          <section className={styles.section} aria-label={words.pane.fix.title}>
            <h2 className={styles.small}>{words.pane.fix.title}</h2>
            <div className={styles.stack}>
              {offers.map((offer, place) => offer.does === "advice" ? <p key={offer.key} className={styles.paragraph}>{offer.advice}</p> : (
                <Button
                  key={offer.key} appearance={place === 0 ? "primary" : "secondary"} className={styles.wide} disabled={mending.working}
                  onClick={() => { if (offer.does === "open") go(offer.page); else mending.run(offer.act, offer.advice); }}
                >
                  {offer.label}
                </Button>
              ))}
            </div>
          </section>
        )}
        {!may && (
          <section className={styles.section} aria-label={words.pane.ask.title}>
            {question?.about === "agreed" && <h2 className={styles.small}>{fill(words.pane.ask.agreed, { agency: question.agencies.map(({ name }) => name).join(", ") })}</h2>}
            <div className={styles.stack}>
              {question && <Button className={styles.wide} onClick={() => { answer(question); }}>{labelOf(question)}</Button>}
              {riskCouldHelp(shown) && <Button className={styles.wide} onClick={() => { go("risk"); }}>{words.pane.ask.atRisk}</Button>}
              <Button className={styles.wide} onClick={() => { go("notSure"); }}>{words.pane.ask.notSure}</Button>
            </div>
          </section>
        )}
        {reference !== undefined && <AlreadyShared reference={reference} agencies={agencies} token={token} />}
        <People shown={shown} mail={mail} mending={mending} />
        <Why answer={shown} files={mail.files.map(({ name }) => name)} token={() => Promise.resolve(token)} />
        {!may && <Phone me={me} />}
        <Button className={styles.alone} size="small" appearance="subtle" onClick={look}>{words.pane.lookAgain}</Button>
        {me && <p className={styles.muted}>{fill(words.pane.signIn.signedInAs, { name: me.name })}</p>}
      </div>
    </main>
  );
}

function labelOf(question: Question): string {
  switch (question.about) {
    case "agreed": return words.pane.ask.sheAgreed;
    case "case": return words.pane.case.title;
    case "fax": return words.pane.fax.title;
    case "confirm": return words.pane.confirm[question.rule === "R6-FAX" ? "R1-SEALED" : question.rule].title;
  }
}
