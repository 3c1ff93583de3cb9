/** The pages about cases in front of a service that answers from a table, and remembers what it was asked. */
import { cleanup, configure, render, screen } from "@testing-library/react";
import userEvents from "@testing-library/user-event";
import axe from "axe-core";
import { expect, vi } from "vitest";
import { Cases } from "../../src/cases/Cases";

// Chosen: a page of many parts takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

export const CASE = "OG-1042";
export const POLICE = { id: "northmoor_police", name: "Northmoor Police", phone: "01632 960999" };
const ID = (last: string): string => `0b6f7c1e-5d0a-4b8e-9a51-2f6c2f3d9e${last}`;

export const ONE = {
  reference: CASE, sealed: false, team: [], version: 1, standing: null,
  people: [{ id: ID("01"), child: false, name: "Amara Test", aliases: ["A. Test"], role: "survivor", initials: "AT", dateOfBirth: "1991-02-14", phone: null }],
  ownAddresses: [{ id: ID("02"), address: "og-test-amara@mail.example", safety: "safe", checked: "2026-01-05" }],
  places: [{ id: ID("03"), label: "new flat", address: "4 Fictional Close", aliases: [] }],
  stopContacts: [{ id: ID("04"), name: "Daniel Test", role: "ex-partner", addresses: ["daniel.test@mail.example"], removalAskedAt: null, removalAskedByMe: false }],
  notFor: [], agencyReferences: [],
};

export const AGREED = {
  now: [{ agency: POLICE.id, name: POLICE.name, standing: "given", categories: ["identity", "risk"], until: "2027-05-25T22:59:59.999Z", changed: null }],
  history: [],
};

export const noticeOf = (last: string, state: string): object => ({
  id: ID(last), number: "1", case: CASE, agency: POLICE.id, agencyName: POLICE.name, kind: "withdrawn", since: "2026-11-25T10:00:00Z", queuedAt: "2026-11-25T10:00:00Z", state,
  contact: "first", address: null, sentAt: null, acknowledgedAt: null, acknowledgedBy: null, attempts: 1,
});

export const taskOf = (last: string, kind: string, concerns: string): object => ({ id: ID(last), kind, concerns: ID(concerns), case: CASE, askedAt: "2026-11-25T10:00:00Z", deferredTo: null, doneAt: null, outcome: null });

export const idOf = ID;

type Reply = { status?: number; json?: unknown; html?: string };
export interface Asked { method: string; path: string; address: string; body: Record<string, unknown> | undefined }

export interface Opened { user: ReturnType<typeof userEvents.setup>; asked: Asked[]; container: HTMLElement }

/** @param replies by `METHOD path`, over the ordinary ones. */
export async function open(replies: Record<string, Reply> = {}, start: string | null = CASE): Promise<Opened> {
  const asked: Asked[] = [];
  const table: Record<string, Reply> = {
    "GET /api/me/cases": { json: [{ reference: CASE, sealed: false, initials: "AT" }] },
    [`GET /api/cases/${CASE}`]: { json: ONE },
    [`GET /api/cases/${CASE}/consents`]: { json: AGREED },
    [`GET /api/cases/${CASE}/notices`]: { json: [] },
    [`GET /api/cases/${CASE}/shared`]: { json: [] },
    [`GET /api/cases/${CASE}/file`]: { json: { entries: [], before: null } },
    "GET /api/tasks": { json: [] },
    "GET /api/me/agencies": { json: [POLICE, { id: "school", name: "Tall Oaks Primary School", phone: null }] },
    ...replies,
  };
  vi.stubGlobal("fetch", vi.fn((url: string, init: RequestInit) => {
    const { pathname: path } = new URL(url, "https://localhost");
    const method = init.method ?? "GET";
    asked.push({ method, path, address: url, body: typeof init.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : undefined });
    const { status = 200, json, html } = table[`${method} ${path}`] ?? { status: 404, json: {} };
    if (status === 204) return Promise.resolve(new Response(null, { status }));
    return Promise.resolve(new Response(html ?? JSON.stringify(json ?? {}), { status, headers: { "Content-Type": html !== undefined ? "text/html; charset=utf-8" : status === 200 ? "application/json" : "application/problem+json" } }));
  }));
  const keys = { quiet: () => Promise.resolve("t"), asking: () => Promise.resolve("t") };
  const { container } = render(<Cases keys={keys} me={undefined} {...(start !== null && { start })} />);
  await screen.findByRole("heading", { level: 1, name: start === null ? "Find a case" : `Case ${start}` });
  return { user: userEvents.setup(), asked, container };
}

export function closeAll(): void {
  cleanup();
  vi.unstubAllGlobals();
}

export const press = async ({ user }: Opened, name: string | RegExp): Promise<void> => { await user.click(await screen.findByRole("button", { name })); };
export const tick = async ({ user }: Opened, name: string | RegExp): Promise<void> => { await user.click(screen.getByRole("checkbox", { name })); };
export const pick = async ({ user }: Opened, name: string): Promise<void> => { await user.click(screen.getByRole("radio", { name })); };

/** What was sent to change something. */
export const changes = ({ asked }: Opened): Asked[] => asked.filter(({ method }) => method !== "GET");

/** Colours need a browser; everything else of axe is asked. */
export async function expectAccessible({ container }: Opened): Promise<void> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
