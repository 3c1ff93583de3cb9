/** Asks the service when what is asked for changes, and keeps the last answer on the screen until the next is there. */
import { useEffect, useEffectEvent, useState } from "react";
import type { Said } from "../../api/consoleCall";

export interface Loaded<T> {
  said: Said<T> | undefined;
  /** False while the answer on the screen is to an earlier question. */
  isCurrent: boolean;
  again: () => void;
}

/** @param question tells one question from another. */
export function useLoaded<T>(question: string, load: () => Promise<Said<T>>): Loaded<T> {
  const [round, setRound] = useState(0);
  const [heard, setHeard] = useState<{ to: string; said: Said<T> }>();
  const asked = `${question}#${String(round)}`;
  const ask = useEffectEvent(load);
  useEffect(() => {
    let isWanted = true;
    void ask().then((said) => { if (isWanted) setHeard({ to: asked, said }); });
    return () => { isWanted = false; };
  }, [asked]);
  return { said: heard?.said, isCurrent: heard?.to === asked, again: () => { setRound(round + 1); } };
}
