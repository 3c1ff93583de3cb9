/** One question of a page to the service, asked when the page opens and whenever the page wants it again. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Told } from "../api/ask";
import { useDesk } from "./desk";

export type Answer<T> = { is: "waiting" } | { is: "silent" } | { is: "gone" } | { is: "here"; value: T };

const GONE = 404;

/**
 * @param about what the answer depends on; another one is asked anew.
 * @returns the last answer, kept while a newer one is on its way, and how to ask again.
 */
export function useTold<T>(question: (token: string) => Promise<Told<T>>, about: string): [Answer<T>, () => void] {
  const { ask } = useDesk();
  const [answer, setAnswer] = useState<{ about: string; told: Answer<T> }>();
  const [round, setRound] = useState(0);
  const latest = useRef(question);
  useEffect(() => { latest.current = question; });
  useEffect(() => {
    let wanted = true;
    void ask(latest.current).then((told) => { if (wanted) setAnswer({ about, told: answerOf(told) }); });
    return () => { wanted = false; };
  }, [ask, about, round]);
  const again = useCallback(() => { setRound((count) => count + 1); }, []);
  return [answer?.about === about ? answer.told : { is: "waiting" }, again];
}

const answerOf = <T>(told: Told<T>): Answer<T> => (told.kind === "told" ? { is: "here", value: told.value } : { is: told.status === GONE ? "gone" : "silent" });
