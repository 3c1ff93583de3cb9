/** One case: what can be done first, then what she said, then who and what must be kept safe. Names only on "show". Source: requirements GUIDE-13. */
import { Button } from "@fluentui/react-components";
import { DocumentTextRegular, EyeOffRegular, EyeRegular, FolderRegular, HandshakeRegular, LockClosedRegular, PhoneRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OneCase } from "../../api/oneCase";
import { Page } from "../../pane/look/Page";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { useDesk, type CasePageName } from "../desk";
import { useCases } from "../look/useCases";
import { NotForList } from "../parts/NotForList";
import { OwnAddresses } from "../parts/OwnAddresses";
import { People } from "../parts/People";
import { Places } from "../parts/Places";
import { StandingDecision } from "../parts/StandingDecision";
import { StopList } from "../parts/StopList";
import { ToDo } from "../parts/ToDo";
import { WhatSheSaid } from "../parts/WhatSheSaid";
import { WhoIsTold } from "../parts/WhoIsTold";

export function CasePage({ one, told, again }: { one: OneCase; told: string | undefined; again: () => void }) {
  const said = words.cases.page;
  const styles = usePane();
  const look = useCases();
  const { go } = useDesk();
  const [shown, setShown] = useState(false);
  const to = (page: CasePageName) => (): void => { go({ page, reference: one.reference }); };
  const part = { one, shown, again };
  return (
    <Page title={fill(words.cases.case, { reference: one.reference })} note={told}>
      {one.sealed && <div className={look.line}><LockClosedRegular className={look.mark} aria-hidden="true" /><span className={look.grow}>{words.cases.sealed}</span></div>}
      <div className={look.actions}>
        <Button appearance="primary" className={styles.wide} icon={<HandshakeRegular />} onClick={to("agree")}>{said.agree}</Button>
        <Button className={styles.wide} icon={<PhoneRegular />} onClick={to("share")}>{said.share}</Button>
        <Button className={styles.wide} icon={<FolderRegular />} onClick={to("file")}>{said.file}</Button>
        <Button className={styles.wide} icon={<DocumentTextRegular />} onClick={to("list")}>{said.list}</Button>
      </div>
      <ToDo reference={one.reference} />
      <WhatSheSaid reference={one.reference} />
      <WhoIsTold reference={one.reference} />
      <div className={look.banner}>
        <div className={look.grow}>
          {!shown && <span className={styles.muted}>{said.hidden}</span>}
          <Button className={styles.alone} icon={shown ? <EyeOffRegular /> : <EyeRegular />} onClick={() => { setShown(!shown); }}>{shown ? said.hide : said.show}</Button>
        </div>
      </div>
      <People {...part} />
      <OwnAddresses {...part} />
      <Places {...part} />
      <StopList {...part} />
      <NotForList {...part} />
      <StandingDecision {...part} />
    </Page>
  );
}
