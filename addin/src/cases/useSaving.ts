/** One thing being saved: never twice at once, and what went wrong in a sentence. */
import { useRef, useState } from "react";
import type { Told } from "../api/ask";
import { words } from "../words/words";
import { useDesk } from "./desk";

export interface Saving {
  working: boolean;
  fault: string;
  /** @param then what follows when it was saved. */
  save: <T>(deed: (token: string) => Promise<Told<T>>, then: (value: T) => void) => void;
}

export function useSaving(): Saving {
  const { ask } = useDesk();
  const busy = useRef(false);
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState("");
  const save: Saving["save"] = (deed, then) => {
    if (busy.current) return;
    busy.current = true;
    setWorking(true);
    setFault("");
    void ask(deed).then((told) => {
      busy.current = false;
      setWorking(false);
      if (told.kind === "told") then(told.value);
      else setFault(faultOf(told));
    });
  };
  return { working, fault, save };
}

/** What the service refuses has a sentence of ours where we know it, and its own where we don't. */
export function faultOf({ status, problem }: { status?: number; problem?: { code: string; title: string; fields: { faults: string[] }[] } }): string {
  const said = words.cases.refused as Record<string, string>;
  if (status === 404) return words.cases.gone;
  if (!problem) return words.cases.notSaved;
  const faults = problem.fields.flatMap((field) => field.faults);
  return said[problem.code] ?? (faults.length > 0 ? faults.join(" ") : words.cases.notSaved);
}
