/** The Development sign-in: fictional people with real signed tokens. Outside Development neither address exists. */

export interface Persona {
  /** The short name to sign in by. */
  key: string;
  name: string;
  /** The job. */
  title: string;
  address: string;
  roles: string[];
}

/** The role that sends mail. */
const WORKER = "Worker";

/** @returns those who send mail. @throws when the list cannot be had: the page says so and lets nobody write. */
export async function readPersonas(): Promise<Persona[]> {
  const json: unknown = await readJson(await fetch("/dev/personas", { ...PLAIN }));
  if (!Array.isArray(json) || !json.every(isPersona)) throw new Error("personas");
  return json.filter((persona) => persona.roles.includes(WORKER));
}

/** @throws when no token can be had. */
export async function signInAs(persona: Persona): Promise<string> {
  const response = await fetch("/dev/token", {
    ...PLAIN,
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ persona: persona.key }),
  });
  const json = (await readJson(response)) as { accessToken?: unknown };
  if (typeof json.accessToken !== "string" || json.accessToken === "") throw new Error("token");
  return json.accessToken;
}

const PLAIN: RequestInit = { redirect: "error", credentials: "omit", cache: "no-store" };

async function readJson(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`status ${String(response.status)}`);
  return await response.json();
}

function isPersona(json: unknown): json is Persona {
  const it = json as Partial<Record<keyof Persona, unknown>> | null;
  return (["key", "name", "title", "address"] as const).every((member) => typeof it?.[member] === "string")
    && Array.isArray(it?.roles) && it.roles.every((role) => typeof role === "string");
}
