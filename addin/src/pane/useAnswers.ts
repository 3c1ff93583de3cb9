/** What the worker has said, told to the service when nothing more is asked, and its id left for the next Send. */
import { useState } from "react";
import { declare } from "../api/declaration";
import type { Shown } from "../api/stored";
import { keepDeclaration } from "../outlook/paneSession";
import { words } from "../words/words";
import { declarationOf, nextQuestion, NONE, type Answers } from "./questions/answers";
import { questionsOf } from "./questions/questions";

export type Saved = "all" | "more-to-ask" | { failed: string };

export function useAnswers(): { answers: Answers; working: boolean; add: (answers: Answers, shown: Shown, token: string) => Promise<Saved>; forget: () => void } {
  const [answers, setAnswers] = useState<Answers>(NONE);
  const [working, setWorking] = useState(false);

  const add = async (next: Answers, shown: Shown, token: string): Promise<Saved> => {
    setAnswers(next);
    if (nextQuestion(questionsOf(shown), next)) return "more-to-ask";
    setWorking(true);
    try {
      const told = await declare(declarationOf(shown, next), token);
      if (told.kind === "silent") return { failed: told.problem?.fields.flatMap(({ faults }) => faults).join(" ") || words.pane.notSaved };
      await keepDeclaration(told.value.id);
      return "all";
    } catch {
      return { failed: words.pane.notSaved };
    } finally {
      setWorking(false);
    }
  };

  return { answers, working, add, forget: () => { setAnswers(NONE); } };
}
