import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Simulator } from "./Simulator";
import "../pane/look/page.css";

const place = document.getElementById("page");
if (place) createRoot(place).render(<StrictMode><Simulator /></StrictMode>);
