/** The organisation behind the signed-in worker: whose domains are its own, who answers the telephone, who stamps the marking. */
import { call, jsonOf } from "./call";

export interface Organisation {
  /** Lower case. */
  domains: string[];
  dataController: { name: string; phone: string };
  /** Who puts the marking on a mail: a mail-flow rule on the way out, or the body must carry it. */
  marking: "mail_flow_rule" | "body";
}

/** @returns undefined when it cannot be had exactly. Then nothing may be built on it. */
export async function readOrganisation(token: string, origin: string, deadlineMs: number): Promise<Organisation | undefined> {
  const json = await call({ path: "/api/me", method: "GET", token, origin, deadlineMs }, jsonOf);
  const it = (json as { organisation?: Record<string, unknown> } | null | undefined)?.organisation;
  if (typeof it !== "object" || (it as unknown) === null) return undefined;
  const { domains, dataController, marking } = it;
  const controller = dataController as { name?: unknown; phone?: unknown } | null | undefined;
  if (!Array.isArray(domains) || !domains.every((one) => typeof one === "string")) return undefined;
  if (marking !== "mail_flow_rule" && marking !== "body") return undefined;
  return {
    domains: domains.map((one) => one.toLowerCase()),
    dataController: { name: text(controller?.name), phone: text(controller?.phone) },
    marking,
  };
}

const text = (json: unknown): string => (typeof json === "string" ? json : "");
