/** Mends that leave a file out. */
import type { Answer } from "../../api/contract";
import { fill, words } from "../../words/words";
import type { Draft } from "../draft";
import { change, type Mend } from "./mend";

/** Offers to leave out each of the files at `places`, counted from 0. */
export function leaveOut(draft: Draft, places: number[]): Mend[] {
  const named = draft.files.filter((_, place) => places.includes(place));
  return named.map((file) =>
    change(`leave_out ${file.name}`, fill(words.mend.protect_files, { name: file.name }), () => ({
      draft: { ...draft, files: draft.files.filter((other) => other !== file) },
      note: fill(words.mend.leftOut, { name: file.name }),
      focus: "send",
    })),
  );
}

/** @returns the places of the files that something was found in. */
export const withFindings = (answer: Answer): number[] =>
  answer.findings.flatMap(({ part }) => /^attachments\[(\d+)\]$/.exec(part)?.[1] ?? []).map(Number);

/** @returns the places of the files that nobody could look into. */
export const unreadable = (answer: Answer): number[] => answer.unreadable.flatMap(({ attachment }) => attachment ?? []);
