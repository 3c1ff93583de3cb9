/** All pages of one case. On each of them "She has changed her mind" is one press away. Source: requirements GUIDE-20. */
import { Button } from "@fluentui/react-components";
import { HandRightRegular, LockClosedRegular } from "@fluentui/react-icons";
import { readCase, type OneCase } from "../api/oneCase";
import { Page } from "../pane/look/Page";
import { fill, words } from "../words/words";
import { useDesk, type Here } from "./desk";
import { AddNotFor } from "./forms/AddNotFor";
import { AddOwnAddress } from "./forms/AddOwnAddress";
import { AddPerson } from "./forms/AddPerson";
import { AddPlace } from "./forms/AddPlace";
import { AddStopContact } from "./forms/AddStopContact";
import { SetStanding } from "./forms/SetStanding";
import { useCases } from "./look/useCases";
import { Waiting } from "./look/Waiting";
import { Agree } from "./pages/Agree";
import { CasePage } from "./pages/CasePage";
import { Changed } from "./pages/Changed";
import { HerFile } from "./pages/HerFile";
import { HerPage } from "./pages/HerPage";
import { Share } from "./pages/Share";
import { useTold } from "./useTold";

export function CaseRoom({ here }: { here: Extract<Here, { reference: string }> }) {
  const styles = useCases();
  const { go } = useDesk();
  const { page, reference } = here;
  const [answer, again] = useTold((token) => readCase(reference, token), reference);
  if (answer.is !== "here") return <Page title={fill(words.cases.case, { reference })} back={() => { go({ page: "find" }); }}><Waiting answer={answer} again={again} /></Page>;
  const one = answer.value;
  const back = (): void => { go({ page: "case", reference }); };
  const saved = (told = words.cases.saved): void => { again(); go({ page: "case", reference, saved: told }); };
  return (
    <>
      <section className={styles.bar} aria-label={fill(words.cases.case, { reference })}>
        <span className={styles.barName}>{one.sealed && <LockClosedRegular aria-label={words.cases.sealed} />}{fill(words.cases.case, { reference })}</span>
        {page !== "change" && <Button size="small" icon={<HandRightRegular />} onClick={() => { go({ page: "change", reference }); }}>{words.cases.changedHerMind}</Button>}
      </section>
      {pageOf(here, one, back, saved, again)}
    </>
  );
}

function pageOf({ page, saved: told }: Extract<Here, { reference: string }>, one: OneCase, back: () => void, saved: (told?: string) => void, again: () => void) {
  const form = { one, back, saved: () => { saved(); } };
  switch (page) {
    case "case": return <CasePage one={one} told={told} again={again} />;
    case "agree": return <Agree reference={one.reference} back={back} saved={() => { saved(words.cases.agree.saved); }} />;
    case "change": return <Changed reference={one.reference} back={back} />;
    case "share": return <Share reference={one.reference} back={back} saved={() => { saved(words.cases.share.saved); }} />;
    case "file": return <HerFile reference={one.reference} back={back} />;
    case "list": return <HerPage reference={one.reference} back={back} />;
    case "add-person": return <AddPerson {...form} />;
    case "add-own": return <AddOwnAddress {...form} />;
    case "add-place": return <AddPlace {...form} />;
    case "add-stop": return <AddStopContact {...form} />;
    case "add-not-for": return <AddNotFor {...form} />;
    case "set-standing": return <SetStanding {...form} />;
  }
}
