import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Console } from "./Console";
import "../pane/look/page.css";

const place = document.getElementById("page");
if (place) createRoot(place).render(<StrictMode><Console /></StrictMode>);
