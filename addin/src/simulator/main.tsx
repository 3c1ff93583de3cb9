import { createRoot } from "react-dom/client";
import "../pane/look/page.css";
import { Simulator } from "./Simulator";

const place = document.getElementById("page");
// Not in strict mode: it mounts everything twice, and a played Outlook's runtimes start once.
if (place) createRoot(place).render(<Simulator />);
