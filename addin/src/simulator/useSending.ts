/** One mail on its way: who sends, what was asked, what came back. */
import { useCallback, useEffect, useRef, useState } from "react";
import { assessDisclosure, type Reply } from "../api/client";
import { freshId } from "../api/freshId";
import { signInAs, type Persona } from "../api/token";
import type { Draft } from "./draft";
import { submissionOf } from "./submission";

export type Sending =
  | { stage: "writing" }
  | { stage: "checking" }
  | { stage: "replied"; reply: Reply; draft: Draft; sender: Persona };

interface Press {
  draft: Draft;
  sender: Persona;
  key: string;
}

export function useSending(): { sending: Sending; send: (draft: Draft, sender: Persona) => void; forget: () => void } {
  const [sending, setSending] = useState<Sending>({ stage: "writing" });
  const token = useRef<{ persona: string; value: string } | null>(null);
  const unanswered = useRef<Press | null>(null);
  // A press counts from Send until its reply, a new draft, or the page's end; a late reply to an older press is dropped.
  const current = useRef(0);

  useEffect(() => () => { current.current += 1; }, []);

  const ask = useCallback(async ({ draft, sender, key }: Press): Promise<Reply> => {
    for (const attempt of ["first", "with a fresh token"]) {
      if (token.current?.persona !== sender.key || attempt !== "first") {
        try {
          token.current = { persona: sender.key, value: await signInAs(sender) };
        } catch {
          return { kind: "could-not-check", why: "sign-in" };
        }
      }
      const reply = await assessDisclosure(submissionOf(draft, sender, key), token.current.value);
      if (reply.kind === "answered" || reply.why !== "sign-in") return reply;
    }
    return { kind: "could-not-check", why: "sign-in" };
  }, []);

  const send = useCallback((draft: Draft, sender: Persona): void => {
    // The same mail after silence keeps its key, so that a verdict that was lost on the way back is found again, not made twice.
    const before = unanswered.current;
    const press = before?.draft === draft && before.sender === sender ? before : { draft, sender, key: freshId() };
    unanswered.current = press;
    const mine = ++current.current;
    setSending({ stage: "checking" });
    const show = (reply: Reply): void => {
      if (mine !== current.current) return;
      if (reply.kind === "answered") unanswered.current = null;
      setSending({ stage: "replied", reply, draft, sender });
    };
    // A fault of this page is told like any other silence: it must not look as if the check were still running.
    ask(press).then(show, () => { show({ kind: "could-not-check", why: "not-understood" }); });
  }, [ask]);

  const forget = useCallback((): void => {
    current.current += 1;
    setSending({ stage: "writing" });
  }, []);

  return { sending, send, forget };
}
