/** What a worker has to do about cases, such as to tell her what her change of mind changes. */
import { ask, type Told } from "./ask";
import { identifier, list, maybe, object, oneOf, text } from "./shapes";

export const TASK_KINDS = ["tell_her_what_this_changes", "ring_the_agency", "ask_for_acknowledgement"] as const;

export interface Task { id: string; kind: (typeof TASK_KINDS)[number]; concerns: string; case: string; askedAt: string; deferredTo?: string }

/** @param reference one case; without it all that the worker may know of. */
export const readTasks = (token: string, reference?: string): Promise<Told<Task[]>> =>
  ask(`/api/tasks${reference === undefined ? "" : `?case=${encodeURIComponent(reference)}`}`, token, (json) => list(json, "tasks", task));

export type Turn = { outcome: "done" | "not_possible"; note?: string } | { deferTo: string; note: string };

export const turnTask = (id: string, turn: Turn, token: string): Promise<Told<Task>> => ask(`/api/tasks/${id}`, token, (json) => task(json, "task"), turn);

function task(json: unknown, at: string): Task {
  const it = object(json, at);
  const deferredTo = maybe(it["deferredTo"], `${at}.deferredTo`, text);
  return {
    id: identifier(it["id"], `${at}.id`), kind: oneOf(TASK_KINDS, it["kind"], `${at}.kind`), concerns: identifier(it["concerns"], `${at}.concerns`),
    case: text(it["case"], `${at}.case`), askedAt: text(it["askedAt"], `${at}.askedAt`), ...(deferredTo !== undefined && { deferredTo }),
  };
}
