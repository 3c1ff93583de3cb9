/** The worker's task pane: one page a question, and back to why the mail was stopped. */
import { FluentProvider, Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Me } from "../api/me";
import type { Shown } from "../api/stored";
import { fill, language, words } from "../words/words";
import { referenceIn } from "./fixes/subject";
import { useMending } from "./fixes/useMending";
import { CasesHere } from "./CasesHere";
import type { Keys } from "./keys";
import { Page } from "./look/Page";
import { Phone } from "./look/Phone";
import { useTheme } from "./look/theme";
import { usePane } from "./look/usePane";
import type { Mail } from "./mail";
import { AtRisk } from "./pages/AtRisk";
import { CaseChoice } from "./pages/CaseChoice";
import { Confirm } from "./pages/Confirm";
import { Fax } from "./pages/Fax";
import { Files } from "./pages/Files";
import { NotSure, whomToAsk } from "./pages/NotSure";
import { SheAgreed } from "./pages/SheAgreed";
import { Stopped, type Going } from "./pages/Stopped";
import { nextQuestion, withAgreed, withConfirmed, type Answers } from "./questions/answers";
import { questionsOf, type Question } from "./questions/questions";
import { useAnswers } from "./useAnswers";
import { useVisit } from "./useVisit";

export function Pane({ keys }: { keys: Keys }) {
  const theme = useTheme();
  const styles = usePane();
  const { visit, look, signIn, rereadMail } = useVisit(keys);
  const [atCases, setAtCases] = useState(false);
  if (atCases) return <CasesHere keys={keys} me={"me" in visit ? visit.me : undefined} back={() => { setAtCases(false); }} />;
  return (
    <FluentProvider theme={theme} className={styles.pane} lang={language()}>
      {visit.stage === "loading" && <main className={styles.page} role="status"><Spinner label={words.pane.loading} /></main>}
      {visit.stage === "sign-in" && <SignIn working={visit.working} failed={visit.failed} signIn={signIn} />}
      {visit.stage === "silent" && <Page title={words.result.silent.headline} note={words.pane.silent}><Again look={look} /><Phone me={undefined} /></Page>}
      {visit.stage === "nothing" && <Page title={words.pane.nothing.headline} note={words.pane.nothing.note}><Again look={look} />{visit.me && <p className={styles.muted}>{fill(words.pane.signIn.signedInAs, { name: visit.me.name })}</p>}</Page>}
      {/* Another decision starts from its own first page; what was said about the mail before stays with it. */}
      {visit.stage === "shown" && <Answering {...visit} look={look} rereadMail={rereadMail} />}
      {(visit.stage === "nothing" || visit.stage === "shown") && <nav className={styles.page}><Button appearance="subtle" className={styles.alone} onClick={() => { setAtCases(true); }}>{words.cases.fromPane}</Button></nav>}
    </FluentProvider>
  );
}

const Again = ({ look }: { look: () => void }) => <Button style={{ alignSelf: "flex-start" }} onClick={look}>{words.pane.lookAgain}</Button>;

function SignIn({ working, failed, signIn }: { working: boolean; failed: boolean; signIn: () => void }) {
  const said = words.pane.signIn;
  return (
    <Page title={said.headline} note={said.note}>
      <div role="alert">{failed && said.failed}</div>
      <Button appearance="primary" style={{ alignSelf: "flex-start" }} disabled={working} onClick={signIn}>{working ? said.working : said.button}</Button>
      <Phone me={undefined} />
    </Page>
  );
}

type Here = { page: "stopped" | "risk" | "notSure" | "files" | "case" } | { page: "question"; question: Question } | { page: "done"; asked: boolean };

function Answering({ shown, mail, me, token, look, rereadMail }: { shown: Shown; mail: Mail; me: Me | undefined; token: string; look: () => void; rereadMail: () => Promise<void> }) {
  const [at, setAt] = useState<{ decision: string; here: Here }>({ decision: shown.id, here: { page: "stopped" } });
  const [failed, setFailed] = useState("");
  const { answers, working, add } = useAnswers(shown, token);
  const mending = useMending(rereadMail);
  const questions = questionsOf(shown);
  // Any answer takes the place of "I'm not sure".
  const before: Answers = { ...answers };
  delete before.notSure;
  // A newer decision has its own first page, whatever page the last one had open.
  const here: Here = at.decision === shown.id ? at.here : { page: "stopped" };
  const go = (to: Here): void => { setFailed(""); setAt({ decision: shown.id, here: to }); };
  const back = (): void => { go({ page: "stopped" }); };

  const save = (next: Answers, then: Here = { page: "done", asked: next.notSure === true }): void => {
    void add(next).then((saved) => {
      if (saved === "all") go(then);
      else if (saved !== "more-to-ask") setFailed(saved.failed);
      else {
        const question = nextQuestion(questions, next);
        go(question ? { page: "question", question } : { page: "stopped" });
      }
    });
  };

  return (
    <>
      {failed !== "" && <Failure text={failed} />}
      {page()}
    </>
  );

  function page() {
    switch (here.page) {
      case "risk": return <AtRisk shown={shown} working={working} back={back} save={(risk) => { save({ ...before, risk, purpose: "safety" }); }} />;
      case "notSure": return <NotSure me={me} working={working} back={back} save={() => { save({ ...answers, notSure: true }); }} />;
      case "files": return <Files mail={mail} mending={mending} back={back} enough={enoughOf()} />;
      // The case was wanted for a mend, which waits on the first page.
      case "case": return <CaseChoice token={token} back={back} choose={(reference) => { save({ ...before, case: reference }, { page: "stopped" }); }} />;
      case "question": return asked(here.question);
      case "done": return (
        <Page title={words.pane.done.headline} note={here.asked ? fill(words.pane.notSure.done, { name: whomToAsk(me) }) : `${words.pane.done.saved} ${words.pane.done.note}`} back={back}>
          <Again look={look} />
        </Page>
      );
      case "stopped": return (
        <Stopped
          shown={shown} mail={mail} me={me} token={token} reference={answers.case} question={nextQuestion(questions, answers)} mending={mending} look={look}
          go={(to: Going) => { go({ page: to }); }} answer={(question) => { go({ page: "question", question }); }}
        />
      );
    }
  }

  function asked(question: Question) {
    switch (question.about) {
      case "case": return <CaseChoice token={token} back={back} choose={(reference) => { save({ ...before, case: reference }); }} />;
      case "agreed": return <SheAgreed shown={shown} agencies={question.agencies} now={new Date()} working={working} back={back} save={(agreed) => { save(withAgreed({ ...inSubject(mail.subject), ...before }, agreed)); }} />;
      case "fax": return <Fax working={working} back={back} save={(confirmed) => { save(withConfirmed(before, confirmed)); }} />;
      case "confirm": return question.rule === "R6-FAX" ? null : (
        <Confirm
          key={question.rule} rule={question.rule} addresses={question.addresses} working={working} back={back}
          save={(confirmed, purpose) => { save({ ...withConfirmed(before, confirmed), ...(purpose && { purpose }) }); }}
        />
      );
    }
  }

  /** Where the lock of a file is what is asked, the worker may say why it needs none. */
  function enoughOf(): (() => void) | undefined {
    const question = questions.find((one) => one.about === "confirm" && one.rule === "A1-UNPROTECTED");
    return question && (() => { go({ page: "question", question }); });
  }
}

/** The case that the subject names, which is then not asked for. */
function inSubject(subject: string): Pick<Answers, "case"> {
  const reference = referenceIn(subject);
  return reference === undefined ? {} : { case: reference };
}

function Failure({ text }: { text: string }) {
  const styles = usePane();
  return <p role="alert" className={styles.fault}>{text}</p>;
}
