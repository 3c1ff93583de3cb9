/** The pages about cases inside the task pane, fetched when somebody opens them. The mail waits behind them. */
import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Me } from "../api/me";
import { words } from "../words/words";
import type { Keys } from "./keys";

const Cases = lazy(() => import("../cases/Cases").then((room) => ({ default: room.Cases })));

export const CasesHere = ({ keys, me, back }: { keys: Keys; me: Me | undefined; back: () => void }) => (
  <Suspense fallback={<p role="status">{words.cases.looking}</p>}>
    <Cases keys={keys} me={me} aside={<Button size="small" appearance="subtle" onClick={back}>{words.cases.backToMail}</Button>} />
  </Suspense>
);
