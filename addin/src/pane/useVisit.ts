/** What one opening of the pane knows: who is signed in, which decision stopped the mail, and the mail as it is now. */
import { useCallback, useEffect, useRef, useState } from "react";
import { readMe, type Me } from "../api/me";
import { readStored, type Shown } from "../api/stored";
import { decisionToShow, onAnotherDecision } from "../outlook/paneSession";
import { speak } from "../words/speak";
import type { Keys } from "./keys";
import { readMail, type Mail } from "./mail";

export type Visit =
  | { stage: "loading" }
  | { stage: "sign-in"; failed: boolean; working: boolean }
  | { stage: "silent" }
  | { stage: "nothing"; me: Me | undefined }
  | { stage: "shown"; me: Me | undefined; shown: Shown; mail: Mail; token: string };

export function useVisit(keys: Keys): { visit: Visit; look: () => void; signIn: () => void; rereadMail: () => Promise<void> } {
  const [visit, setVisit] = useState<Visit>({ stage: "loading" });
  const current = useRef(0);

  const look = useCallback((): void => {
    const mine = ++current.current;
    const show = (next: Visit): void => { if (mine === current.current) setVisit(next); };
    keys.quiet().then(
      (token) => { visitWith(token).then(show, () => { show({ stage: "silent" }); }); },
      () => { show({ stage: "sign-in", failed: false, working: false }); },
    );
  }, [keys]);

  useEffect(() => {
    look();
    onAnotherDecision(look);
    return () => { current.current += 1; };
  }, [look]);

  const signIn = (): void => {
    setVisit({ stage: "sign-in", failed: false, working: true });
    keys.asking().then(look, () => { setVisit({ stage: "sign-in", failed: true, working: false }); });
  };

  const rereadMail = async (): Promise<void> => {
    const mail = await readMail();
    setVisit((now) => (now.stage === "shown" ? { ...now, mail } : now));
  };

  return { visit, look, signIn, rereadMail };
}

async function visitWith(token: string): Promise<Visit> {
  const [told, id] = await Promise.all([readMe(token), decisionToShow()]);
  if (told.kind === "silent" && told.why === "sign-in") return { stage: "sign-in", failed: false, working: false };
  const me = told.kind === "told" ? told.value : undefined;
  if (me) speak(me.organisation.locale);
  if (id === undefined) return { stage: "nothing", me };
  const [stored, mail] = await Promise.all([readStored(id, token), readMail()]);
  return stored.kind === "told" ? { stage: "shown", me, shown: stored.value, mail, token } : { stage: "silent" };
}
