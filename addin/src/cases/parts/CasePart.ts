import type { OneCase } from "../../api/oneCase";

/** What every part of a case's page is given. */
export interface CasePart {
  one: OneCase;
  /** Whether names and addresses may be on the screen now. */
  shown: boolean;
  /** Reads the case anew after a change. */
  again: () => void;
}
