import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readPersonas } from "../api/token";
import "../pane/look/page.css";
import { AsAccount } from "./AsAccount";
import { Development } from "./Development";
import "./look/cases.css";

const place = document.getElementById("cases");
const root = place && createRoot(place);

/** Development answers with its fictional people; anywhere else somebody signs in. In Outlook the task pane opens these pages itself. */
readPersonas().then(
  (personas) => { root?.render(<StrictMode><Development personas={personas} /></StrictMode>); },
  () => { root?.render(<StrictMode><AsAccount /></StrictMode>); },
);
