/** The frames in which the real bundles run. Each asks for its `Office` before its own script starts. */
import { useEffect, useRef } from "react";
import { joinFakeOffice } from "../office";
import type { Behaviour } from "./behaviour";
import { spoiltFetch } from "./service";

interface Props {
  as: "event" | "pane";
  address: "/simulator-runtime.html" | "/simulator-pane.html";
  title: string;
  service: () => Behaviour["service"];
  className?: string;
  loaded?: () => void;
}

type Inside = Window & typeof globalThis;

const waiting = new WeakMap<Element, (inside: Inside) => void>();

/** Called by `simulator-frame.js`, the first script of every frame. */
Object.assign(window, { playOutlookIn: (inside: Inside) => { waiting.get(inside.frameElement ?? document.body)?.(inside); } });

/** One runtime. It lives as long as this is drawn under the same key. */
export function Runtime({ as, address, title, service, className, loaded }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const told = useRef(loaded);
  useEffect(() => {
    const frame = document.createElement("iframe");
    Object.assign(frame, { title, src: address });
    waiting.set(frame, (inside) => {
      joinFakeOffice(inside, as);
      inside.fetch = spoiltFetch(inside.fetch.bind(inside), service);
    });
    frame.addEventListener("load", () => { told.current?.(); });
    place.current?.append(frame);
    return () => { frame.remove(); };
  }, [as, address, title, service]);
  return <div ref={place} className={className} />;
}
