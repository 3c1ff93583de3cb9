/** The button of a stopped Send's dialog: it opens the pane on the decision. */
import { BUTTONS } from "../../manifest/names.js";
import { supports } from "./office";

/** Outlook shows no more of a button. Source: Smart Alerts, limits of the dialog. */
export const BUTTON_CHARACTERS = 20;

export interface PaneButton {
  /** As the manifest names it. Another id would only cancel. */
  commandId: string;
  cancelLabel: string;
  /** Always text: classic Outlook before 2402 takes nothing else. */
  contextData: string;
}

/**
 * @param kind which window it is.
 * @param label what the button says.
 * @param disclosure the decision's id, if there was one. Nothing else is handed to the pane.
 * @returns undefined below 1.14, where the words must say where the pane is.
 */
export function paneButton(kind: "message" | "appointment", label: string, disclosure?: string): PaneButton | undefined {
  if (!supports("1.14")) return undefined;
  return {
    commandId: BUTTONS[kind],
    cancelLabel: label.slice(0, BUTTON_CHARACTERS),
    contextData: JSON.stringify(disclosure === undefined ? {} : { disclosure }),
  };
}
