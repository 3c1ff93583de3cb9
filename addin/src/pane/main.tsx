import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { runtimeToken } from "../outlook/officeRuntime";
import { outlookReady } from "../outlook/ready";
import type { Keys } from "./keys";
import "./look/page.css";
import { Pane } from "./Pane";

const KEYS: Keys = { quiet: () => runtimeToken("silent"), asking: () => runtimeToken("ask") };

void outlookReady().then(() => {
  const place = document.getElementById("pane");
  if (place) createRoot(place).render(<StrictMode><Pane keys={KEYS} /></StrictMode>);
});
