/** Which of her stops are in force: appended facts, of which some are over and some were ended by a later one. */
import type { ConsentFact } from "../../api/consents";

export const stopsIn = (history: readonly ConsentFact[], now: Date): ConsentFact[] => history.filter((fact) =>
  fact.state === "restricted" && fact.ends === undefined && (fact.to === undefined || new Date(fact.to) >= now) && !history.some(({ ends }) => ends === fact.id));
