/** The pane in front of a played Outlook and a service that answers from a table. */
import { cleanup, render, screen } from "@testing-library/react";
import userEvents from "@testing-library/user-event";
import axe from "axe-core";
import { expect, vi } from "vitest";
import type { Answer, RecipientAnswer } from "../../src/api/contract";
import { Pane } from "../../src/pane/Pane";
import { createFakeOffice, type FakeOffice } from "../../src/simulator/office";
import type { FakeItem } from "../../src/simulator/office/types";
import { kept, POLICE } from "../answers";

export const DECISION = "0b6f7c1e-5d0a-4b8e-9a51-2f6c2f3d9e10";
export const DECLARATION = "7c1d4a52-1b2c-4d3e-8f90-a1b2c3d4e5f6";
export const AGENCY = { id: "northmoor_police", name: "Northmoor Police" };

export const ME = {
  name: "Grace Idowu", address: "grace@larkfield-wra.example", roles: ["Worker"],
  organisation: { name: "Larkfield WRA", domains: ["larkfield-wra.example"], dataController: { name: "Imogen Hale", phone: "01632 960110" }, marking: "body", locale: "en-GB" },
};

export interface Opened {
  office: FakeOffice;
  /** What was posted to /api/declarations. */
  declared: Record<string, unknown>[];
  user: ReturnType<typeof userEvents.setup>;
  container: HTMLElement;
}

type Reply = { status?: number; json?: unknown };

interface Scene {
  answer?: Answer | undefined;
  item?: Partial<FakeItem>;
  replies?: Record<string, Reply>;
  mailbox?: string;
  quiet?: () => Promise<string>;
  asking?: () => Promise<string>;
}

/** One recipient, stopped by these rules. */
export const stoppedBy = (outcome: Answer["outcome"], rules: string[], more: Partial<Answer> = {}, recipient: Partial<RecipientAnswer> = {}): Answer =>
  kept(outcome, {
    id: DECISION,
    recipients: [{ address: POLICE, outcome, reasons: rules, agencies: [AGENCY], ...recipient }],
    reasons: rules.map((rule) => ({ rule })),
    workerText: ["This is why."],
    ...more,
  });

export async function open({ answer, item, replies = {}, mailbox = "1.15", quiet, asking }: Scene): Promise<Opened> {
  const office = createFakeOffice({
    mailbox,
    item: {
      from: { displayName: ME.name, emailAddress: ME.address },
      to: (answer?.recipients ?? [{ address: POLICE }]).map(({ address }) => ({ displayName: address, emailAddress: address })),
      subject: "Update", body: "<p>Hello</p>", ...item,
    },
  });
  const pane = office.openPaneRuntime();
  vi.stubGlobal("Office", pane.Office);
  if (answer) await new Promise<void>((resolve) => { pane.Office.context.mailbox.item?.sessionData.setAsync("og.decision", answer.id, () => { resolve(); }); });
  const declared: Record<string, unknown>[] = [];
  const table: Record<string, Reply> = {
    "/api/me": { json: ME },
    ...(answer && { [`/api/disclosures/${answer.id}`]: { json: answer } }),
    "/api/declarations": { json: { id: DECLARATION, until: "2026-11-26T10:00:00Z" } },
    ...replies,
  };
  vi.stubGlobal("fetch", vi.fn((url: string, init: RequestInit) => {
    const path = new URL(url, "https://localhost").pathname;
    if (path === "/api/declarations") declared.push(JSON.parse(init.body as string) as Record<string, unknown>);
    const { status = 200, json = {} } = table[path] ?? { status: 404 };
    return Promise.resolve(new Response(JSON.stringify(json), { status, headers: { "Content-Type": status === 200 ? "application/json" : "application/problem+json" } }));
  }));
  const { container } = render(<Pane keys={{ quiet: quiet ?? (() => Promise.resolve("t")), asking: asking ?? (() => Promise.resolve("t")) }} />);
  await screen.findByRole("heading", { level: 1 });
  return { office, declared, user: userEvents.setup(), container };
}

export function closeAll(): void {
  cleanup();
  vi.unstubAllGlobals();
}

export const press = async (user: Opened["user"], name: string | RegExp): Promise<void> => { await user.click(await screen.findByRole("button", { name })); };

export const tick = async (user: Opened["user"], name: string | RegExp): Promise<void> => { await user.click(screen.getByRole("checkbox", { name })); };

export const session = ({ office }: Opened): Readonly<Record<string, string>> => office.control.session;

/** Colours need a browser; everything else of axe is asked. */
export async function expectAccessible(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
