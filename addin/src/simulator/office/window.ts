/** How the simulator's frames find the one fake Outlook: the page that plays it puts it on its window, frames of the same origin look upwards. */
import type { FakeOffice } from "./createFakeOffice";
import type { FakeRuntime } from "./runtime";

/** The property of the window. */
const SHARED = "outlookGuardFakeOffice";

type Shared = Window & { [SHARED]?: FakeOffice };

export const shareFakeOffice = (on: Window, fake: FakeOffice): void => { (on as Shared)[SHARED] = fake; };

/** Gives a frame its `Office` and `OfficeRuntime`, before the add-in's script is loaded there. @throws when no page above plays Outlook. */
export function joinFakeOffice(frame: Window, as: "event" | "pane"): FakeRuntime {
  const fake = (frame.parent as Shared)[SHARED] ?? (frame as Shared)[SHARED];
  if (!fake) throw new Error("nobody plays Outlook here");
  const runtime = as === "event" ? fake.openEventRuntime() : fake.openPaneRuntime();
  Object.assign(frame, { Office: runtime.Office, OfficeRuntime: runtime.OfficeRuntime });
  return runtime;
}
