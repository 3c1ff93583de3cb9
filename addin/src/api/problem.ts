/** What the service says when it refuses a request: which fields, in its own one format. */
export interface Problem {
  title: string;
  /** The last part of the problem's type, for example `attachment-not-kept`; empty when there is none. */
  code: string;
  /** Field name as on the wire -> what is wrong with it. */
  fields: { field: string; faults: string[] }[];
}

/** @returns the refusal, or undefined when the response is not one (a proxy's page, an empty body). */
export async function readProblem(response: Response): Promise<Problem | undefined> {
  if (!/^application\/problem\+json\b/i.test(response.headers.get("Content-Type") ?? "")) return undefined;
  try {
    const json = (await response.json()) as { title?: unknown; type?: unknown; errors?: unknown };
    return { title: typeof json.title === "string" ? json.title : "", code: typeof json.type === "string" ? json.type.replace(/^.*\//, "") : "", fields: fieldsOf(json.errors) };
  } catch {
    return undefined;
  }
}

function fieldsOf(errors: unknown): Problem["fields"] {
  if (typeof errors !== "object" || errors === null) return [];
  return Object.entries(errors).map(([field, faults]) => ({
    field,
    faults: Array.isArray(faults) ? faults.filter((fault) => typeof fault === "string") : [],
  }));
}
