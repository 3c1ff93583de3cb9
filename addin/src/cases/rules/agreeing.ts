/** When an answer of hers may be saved. The service holds the same rules; here they are sentences at the right moment. */
import type { Purpose, Route } from "../../api/consents";
import type { Category } from "../../api/declaration";
import { dayOf } from "../../pane/questions/days";
import { words } from "../../words/words";

export interface Answered {
  state: "given" | "refused";
  agencies: readonly string[];
  categories: readonly Category[];
  purposes: readonly Purpose[];
  until: string;
  told: { mind: boolean; impact: boolean };
  how: Route | "";
}

/** Source: the service's limit, 366 days. A year on the same day is always within it. */
const YEARS = 1;

/** @returns what is missing, as sentences. A refusal needs only whom it is about and how she said it. */
export function missingIn({ state, agencies, categories, purposes, until, told, how }: Answered, now: Date): string[] {
  const said = words.cases.agree;
  const latest = dayOf(new Date(now.getFullYear() + YEARS, now.getMonth(), now.getDate()));
  const agreed = state === "given" ? [
    ...(categories.length === 0 ? [said.faultAbout] : []),
    ...(purposes.length === 0 ? [said.faultPurposes] : []),
    ...(until < dayOf(now) || until > latest ? [said.faultUntil] : []),
    ...(told.mind && told.impact ? [] : [said.faultTold]),
  ] : [];
  return [...(agencies.length === 0 ? [said.faultWith] : []), ...agreed, ...(how === "" ? [said.faultHow] : [])];
}
