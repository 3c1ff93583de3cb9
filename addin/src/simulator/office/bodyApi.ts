/** The body: read at any time, written only outside a Send, prepended to before the handlers run. */
import { notPermitted, prependRefused, tooLong, wrongFormat } from "./failures";
import type { FakeMailboxState } from "./mailbox";
import { PREPEND_CHARACTERS, withSets } from "./sets";

export function bodyApi(state: FakeMailboxState): object {
  const item = state.item;
  if (!item) throw new Error("there is no item");
  return withSets(state.mailbox, {
    "1.1": {
      prependAsync: (data: string, ...args: unknown[]) => {
        if (state.sending > 0) state.violate("body-set-while-sending");
        state.calls.run("body.prependAsync", args, () => {
          if (item.bodyType === "text" && (args[0] as { coercionType?: string } | undefined)?.coercionType === "html") throw wrongFormat();
          item.body = data + item.body;
          state.changed("text");
        });
      },
    },
    "1.3": {
      getAsync: (coercionType: string, ...args: unknown[]) => {
        state.calls.run("body.getAsync", args, () => (coercionType === "text" ? textOf(item.body, item.bodyType) : htmlOf(item.body, item.bodyType)));
      },
      getTypeAsync: (...args: unknown[]) => { state.calls.run("body.getTypeAsync", args, () => item.bodyType); },
      setAsync: (data: string, ...args: unknown[]) => {
        if (state.sending > 0) state.violate("body-set-while-sending");
        state.calls.run("body.setAsync", args, () => {
          item.body = data;
          state.changed("text");
        });
      },
    },
    "1.13": {
      prependOnSendAsync: (data: string | null, ...args: unknown[]) => {
        if (state.sending > 0) state.violate("prepend-while-sending");
        state.calls.run("body.prependOnSendAsync", args, () => { prependOnSend(state, data ?? "", args); });
      },
    },
  });
}

function prependOnSend(state: FakeMailboxState, data: string, args: unknown[]): void {
  if (state.options.mayPrependOnSend === false) throw notPermitted();
  if (state.prependBroken) throw prependRefused();
  if (data.length > PREPEND_CHARACTERS) throw tooLong();
  if (state.item?.bodyType === "text" && (args[0] as { coercionType?: string } | undefined)?.coercionType === "html") throw wrongFormat();
  // During a Send it reports success, does nothing, and fails from the next Send on. Source: office-js issue 6908.
  if (state.sending > 0) state.prependBroken = true;
  else state.prepended = data === "" ? null : { data };
  state.changed("text");
}

/** Runs when Send is pressed, before any handler. */
export function insertPrepended(state: FakeMailboxState): void {
  if (!state.prepended || !state.item) return;
  const { data } = state.prepended;
  state.item.body = state.item.bodyType === "html" ? `${data}<br>${state.item.body}` : `${data}\n${state.item.body}`;
  state.prepended = null;
}

const textOf = (body: string, type: "html" | "text"): string => (type === "text" ? body : body.replace(/<[^>]*>/g, " "));
const htmlOf = (body: string, type: "html" | "text"): string =>
  type === "html" ? body : `<html><body>${body.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>")}</body></html>`;
