/** The event script on a stage: a fake Outlook, a service that answers as told, and a clock that is moved by hand. */
import { vi } from "vitest";
import type { Answer } from "../../src/api/contract";
import { createFakeOffice, type FakeItem, type FakeOffice, type FakeOfficeOptions, type SendResult } from "../../src/simulator/office";
import { encrypted, POLICE } from "../answers";

export const ORIGIN = "https://guard.larkfield-wra.example";
export const OUR_DOMAIN = "larkfield-wra.example";
export const COLLEAGUE = { displayName: "Asha Rahman", emailAddress: `asha.rahman@${OUR_DOMAIN}`, recipientType: "user" as const };
export const OFFICER = { displayName: "Karen Bright", emailAddress: POLICE };

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json; charset=utf-8" } });
export const problem = (status: number, code = ""): Response =>
  new Response(JSON.stringify({ type: `https://outlookguard.example/problems/${code}`, title: "No." }), { status, headers: { "Content-Type": "application/problem+json" } });

export interface Request {
  path: string;
  url: string;
  init: RequestInit;
  /** The document: the body, or the first part of a form. */
  document: Record<string, unknown>;
}

export type Service = Partial<Record<string, (request: Request) => Response | Promise<Response>>>;

export const organisation = (more: object = {}): object => ({
  name: "Priya Nair",
  organisation: { name: "Larkfield", domains: [OUR_DOMAIN], dataController: { name: "Dina Okafor", phone: "01632 960145" }, marking: "mail_flow_rule", locale: "en-GB", ...more },
});

const GOOD: Service = {
  "/api/me": () => json(organisation()),
  "/api/disclosures": () => json(encrypted()),
  "/api/drafts": () => json({ contract: 1, outcome: "allow_encrypt_mark", recipients: [], obligations: ["encrypt", "mark"], fixes: [], workerText: [] }),
  "/api/drafts/attachments": () => json({ kept: "kept-token", size: 3 }),
  "/api/outages": () => new Response(null, { status: 204 }),
};

export interface Stage {
  fake: FakeOffice;
  requests: Request[];
  service: Service;
  /** Presses Send and lets all the time pass that a worker would ever wait, and more. */
  press: () => Promise<SendResult>;
  /** Lets time pass. */
  pass: (milliseconds: number) => Promise<void>;
  asked: (path: string) => Request[];
}

export interface StageOptions {
  office?: Omit<FakeOfficeOptions, "item">;
  item?: Partial<FakeItem> | null;
  service?: Service;
  /** Null: nobody is signed in. */
  token?: string | null;
  deployment?: object;
}

/** Needs fake timers. A new stage is a new runtime: the script is loaded anew and remembers nothing. */
export async function stage({ office = {}, item = {}, service = {}, token = "a.b.c", deployment = {} }: StageOptions = {}): Promise<Stage> {
  const fake = createFakeOffice({
    commandIds: ["OutlookGuardMessagePane", "OutlookGuardAppointmentPane"],
    accessToken: () => (token === null ? Promise.reject(new Error("13003")) : Promise.resolve(token)),
    ...office,
    item: item === null ? null : { to: [OFFICER], subject: "OG-1042", body: "<p>She moved.</p>", ...item },
  });
  const requests: Request[] = [];
  const answers: Service = { ...GOOD, ...service };
  vi.stubGlobal("Office", fake.Office);
  vi.stubGlobal("OfficeRuntime", fake.OfficeRuntime);
  vi.stubGlobal("__OUTLOOKGUARD_DEPLOYMENT__", { origin: ORIGIN, application: "", tenant: "t", domains: [], encryptionLabel: "", dataController: { name: "", phone: "" }, ...deployment });
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    const request = { url, init, path: url.replace(ORIGIN, ""), document: documentOf(init.body) };
    requests.push(request);
    const answer = answers[request.path] ?? (request.path.endsWith("/outcome") ? () => new Response(null, { status: 204 }) : () => problem(404));
    return await answer(request);
  });
  vi.resetModules();
  await import("../../src/launchevent/launchevent");
  const pass = async (milliseconds: number): Promise<void> => { await vi.advanceTimersByTimeAsync(milliseconds); };
  return {
    fake, requests, service: answers, pass,
    press: async () => {
      const result = fake.control.send();
      await pass(6 * 60_000);
      return await result;
    },
    asked: (path) => requests.filter((one) => one.path === path),
  };
}

function documentOf(body: BodyInit | null | undefined): Record<string, unknown> {
  const text = body instanceof Uint8Array ? (/\r\n\r\n(\{.*?\})\r\n--/s.exec(new TextDecoder().decode(body))?.[1] ?? "{}") : typeof body === "string" ? body : "{}";
  return JSON.parse(text) as Record<string, unknown>;
}

/** A good answer for whoever is on the mail. */
export const answerFor = (addresses: string[], more: Partial<Answer> = {}): Answer => {
  const answer = { ...encrypted(), ...more };
  return { ...answer, recipients: addresses.map((address) => ({ address, outcome: answer.outcome, reasons: [] })) };
};
