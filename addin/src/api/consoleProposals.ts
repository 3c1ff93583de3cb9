/** What was proposed and decided, and what a change would have made of last month's mails. */
import { address, say, type Asker, type Said } from "./consoleCall";
import type { Outcome } from "./contract";

type Maybe<T> = T | null | undefined;

export interface FieldChange {
  /** For example `agreement.endInclusive` or `workers[0].phone`. */
  field: string;
  before?: Maybe<string>;
  after?: Maybe<string>;
}

export type ProposalKind = "agency" | "team" | "organisation" | "suspension" | "extension";
export type Decision = "rejected" | "withdrawn" | "at_once" | "approved";

export interface Proposal {
  id: string;
  kind: ProposalKind;
  subject: string;
  name: string;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
  note: Maybe<string>;
  batch: Maybe<string>;
  changes: FieldChange[];
  warnings: string[];
  decision: Maybe<Decision>;
  decidedByName: Maybe<string>;
  decidedAt: Maybe<string>;
  decisionNote: Maybe<string>;
}

export interface ProposalPage {
  total: number;
  proposals: Proposal[];
}

export interface ProposalSearch {
  waiting?: boolean;
  subject?: string;
  batch?: string;
  page?: number;
}

/** Source: the service's `ProposalLimits.PageSize`. */
export const PROPOSALS_ON_A_PAGE = 200;

export const readProposals = (asker: Asker, search: ProposalSearch): Promise<Said<ProposalPage>> => say(asker, { path: address("/api/proposals", { ...search }) });

const one = (id: string): string => `/api/proposals/${encodeURIComponent(id)}`;

export const readProposal = (asker: Asker, id: string): Promise<Said<Proposal>> => say(asker, { path: one(id) });

/** Exactly one of the three documents. */
export type Proposed = { agency: object } | { team: object } | { organisation: object };

export const propose = (asker: Asker, what: Proposed, note: string): Promise<Said<Proposal>> =>
  say(asker, { path: "/api/proposals", json: { ...what, ...(note !== "" && { note }) } });

export type Deed = "approve" | "reject" | "withdraw";

export const decide = (asker: Asker, id: string, deed: Deed, note: string): Promise<Said<Proposal>> =>
  say(asker, { path: `${one(id)}/${deed}`, json: note === "" ? {} : { note } });

export interface BatchAnswer {
  done: number;
  left: { id: string; why: string }[];
}

export const approveBatch = (asker: Asker, batch: string, note: string): Promise<Said<BatchAnswer>> =>
  say(asker, { path: `/api/proposals/batches/${encodeURIComponent(batch)}/approve`, json: note === "" ? {} : { note }, isLong: true });

export interface Preview {
  from: string;
  to: string;
  decisions: number;
  touched: number;
  changed: number;
  outcomes: { before: Outcome; after: Outcome; count: number }[];
  rules: { rule: string; added: number; gone: number }[];
}

export const readPreview = (asker: Asker, id: string): Promise<Said<Preview>> => say(asker, { path: `${one(id)}/preview`, method: "POST", isLong: true });
