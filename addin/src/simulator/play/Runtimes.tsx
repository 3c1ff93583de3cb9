/** The runtimes around one window: one or three for events, and the pane. */
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { useLook } from "../look/useLook";
import { said } from "../words";
import type { Desk, Writing } from "./desk";
import { Runtime } from "./frames";

export function EventRuntimes({ desk, writing }: { desk: Desk; writing: Writing }) {
  const loaded = useRef(0);
  const places = desk.behaviour.runtimes === 3 ? ["1", "2", "3"] : ["1"];
  const oneMore = (): void => {
    loaded.current += 1;
    if (loaded.current === places.length) writing.started();
  };
  return <div hidden>{places.map((place) => <Runtime key={place} as="event" address="/simulator-runtime.html" title={`event ${place}`} service={desk.service} loaded={oneMore} />)}</div>;
}

export function PaneBeside({ desk }: { desk: Desk }) {
  const look = useLook();
  return (
    <aside className={look.pane} aria-label={said.pane}>
      <div className={look.paneHead}>
        <img src="/icon.svg" alt="" width={20} height={20} />
        <span className={look.grow}>{said.pane}</span>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={said.closePane} onClick={() => { desk.closePane(); }} />
      </div>
      <Runtime as="pane" address="/simulator-pane.html" title={said.pane} service={desk.service} className={look.paneFrame} />
    </aside>
  );
}
