import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readPersonas } from "../api/token";
import { outlookReady } from "../outlook/ready";
import "../pane/look/page.css";
import "./look/cases.css";
import { Development } from "./Development";
import { InOutlook } from "./InOutlook";
import { NotHere } from "./NotHere";

const place = document.getElementById("cases");
const root = place && createRoot(place);

/** Development answers with its fictional people; anywhere else Outlook says who is there. */
function open(): void {
  readPersonas().then(
    (personas) => { root?.render(<StrictMode><Development personas={personas} /></StrictMode>); },
    () => outlookReady().then(() => { root?.render(<StrictMode><InOutlook /></StrictMode>); }, () => { root?.render(<StrictMode><NotHere again={open} /></StrictMode>); }),
  );
}

open();
