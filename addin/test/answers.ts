/** Good answers to start from; each test spoils one thing. */
import { MARKING, type Answer, type Outcome } from "../src/api/contract";

export const POLICE = "marac@northmoor.police.example";

export const encrypted = (): Answer => ({
  contract: 1,
  id: "0b6f7c1e-5d0a-4b8e-9a51-2f6c2f3d9e10",
  outcome: "allow_encrypt_mark",
  recipients: [{ address: POLICE, outcome: "allow_encrypt_mark", reasons: [] }],
  reasons: [],
  lifted: [],
  obligations: ["encrypt", "log_disclosure", "mark"],
  fixes: [],
  marking: MARKING,
  workerText: [],
  findings: [{ part: "body", kind: "person-name", category: "identity", start: 0, end: 5, confidence: 0.99, why: ["register"] }],
  unreadable: [],
  ticket: "t.s",
  elapsedMs: 3.1,
});

export const kept = (outcome: Outcome, more: Partial<Answer> = {}): Answer => {
  const answer = encrypted();
  delete answer.marking;
  return { ...answer, outcome, recipients: [{ address: POLICE, outcome, reasons: [] }], obligations: [], ...more };
};
