/** What her consents come to for each agency now: the state that a decision weighs, in words. */
import { CheckmarkCircleRegular, DismissCircleRegular, PauseCircleRegular, QuestionCircleRegular, type FluentIcon } from "@fluentui/react-icons";
import { readConsents, type AgencyConsent } from "../../api/consents";
import { usePane } from "../../pane/look/usePane";
import { fill, words } from "../../words/words";
import { dayInWords } from "../look/days";
import { kindsInWords } from "../look/kinds";
import { Listed, type Tone } from "../look/Listed";
import { Section } from "../look/Section";
import { Waiting } from "../look/Waiting";
import { stopsIn } from "../rules/stops";
import { useTold } from "../useTold";
import { HerStops } from "./HerStops";

const MARKS: Record<AgencyConsent["standing"], [FluentIcon, Tone]> = {
  given: [CheckmarkCircleRegular, "good"], not_required: [CheckmarkCircleRegular, "good"], restricted: [PauseCircleRegular, "unsure"], refused: [DismissCircleRegular, "bad"],
  withdrawn: [DismissCircleRegular, "bad"], expired: [PauseCircleRegular, "unsure"], not_recorded: [QuestionCircleRegular, "unsure"], no_case: [QuestionCircleRegular, "unsure"],
};

export function WhatSheSaid({ reference }: { reference: string }) {
  const said = words.cases.page;
  const styles = usePane();
  const [answer, again] = useTold((token) => readConsents(reference, token), reference);
  return (
    <>
      <Section title={said.said}>
        <Waiting answer={answer} again={again} />
        {answer.is === "here" && answer.value.now.length === 0 && <p className={styles.muted}>{said.nothingSaid}</p>}
        {answer.is === "here" && (
          <ul className={styles.list}>
            {answer.value.now.map((one) => {
              const [mark, tone] = MARKS[one.standing];
              return (
                <Listed key={one.agency} mark={mark} tone={tone}>
                  <strong>{one.name}</strong>
                  <span>{[words.cases.standing[one.standing], ...whenOf(one)].join(", ")}</span>
                  {one.categories.length > 0 && <span className={styles.muted}>{kindsInWords(one.categories)}</span>}
                </Listed>
              );
            })}
          </ul>
        )}
      </Section>
      {answer.is === "here" && <HerStops reference={reference} stops={stopsIn(answer.value.history, new Date())} again={again} />}
    </>
  );
}

function whenOf({ until, changed }: AgencyConsent): string[] {
  const said = words.cases.page;
  if (until !== undefined) return [fill(said.until, { date: dayInWords(until) })];
  return changed === undefined ? [] : [fill(said.since, { date: dayInWords(changed) })];
}
