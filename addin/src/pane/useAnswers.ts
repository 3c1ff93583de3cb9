/** What the worker has said, told to the service when nothing more is asked, and its id left for the next Send. */
import { useState } from "react";
import { declare } from "../api/declaration";
import type { Shown } from "../api/stored";
import { keepDeclaration } from "../outlook/paneSession";
import { words } from "../words/words";
import { carriedOver, declarationOf, nextQuestion, NONE, type Answers } from "./questions/answers";
import { questionsOf } from "./questions/questions";

export type Saved = "all" | "more-to-ask" | { failed: string };

interface Said {
  decision: string;
  /** Lower case. */
  recipients: string[];
  answers: Answers;
}

export function useAnswers(shown: Shown, token: string): { answers: Answers; working: boolean; add: (answers: Answers) => Promise<Saved> } {
  const [said, setSaid] = useState<Said>({ decision: "", recipients: [], answers: NONE });
  const [working, setWorking] = useState(false);
  const answers = said.decision === shown.id ? said.answers : carriedOver(said.answers, said.recipients, shown);

  const add = async (next: Answers): Promise<Saved> => {
    setSaid({ decision: shown.id, recipients: shown.recipients.map(({ address }) => address.toLowerCase()), answers: next });
    // Danger and "ask somebody" answer for the whole mail; whatever they leave open is asked at the next Send.
    if (!next.risk && !next.notSure && nextQuestion(questionsOf(shown), next)) return "more-to-ask";
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

  return { answers, working, add };
}
