/** One mend at a time: working, what it did, or what to do by hand. */
import { useState } from "react";
import { words } from "../../words/words";
import type { Mended } from "./fixes";

export interface Mending {
  working: boolean;
  done: Mended | undefined;
  run: (act: () => Promise<Mended | undefined>, advice: string) => void;
}

export function useMending(after: () => Promise<void>): Mending {
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState<Mended>();
  const run = (act: () => Promise<Mended | undefined>, advice: string): void => {
    setWorking(true);
    const end = (mended: Mended): void => {
      setWorking(false);
      setDone(mended);
      void after();
    };
    act().then((mended) => { end(mended ?? { note: advice }); }, () => { end({ note: words.pane.fix.failed }); });
  };
  return { working, done, run };
}
