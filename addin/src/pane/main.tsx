import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { outlookReady } from "../outlook/ready";
import { signInAsking, signInSilently } from "../signin/signIn";
import type { Keys } from "./keys";
import "./look/page.css";
import { Pane } from "./Pane";

const KEYS: Keys = { quiet: signInSilently, asking: signInAsking };

void outlookReady().then(() => {
  const place = document.getElementById("pane");
  if (place) createRoot(place).render(<StrictMode><Pane keys={KEYS} /></StrictMode>);
});
