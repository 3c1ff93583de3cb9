/** Tells the service that findings were wrong. Nothing of a mail is sent: only which decision, what kind and where. */
import type { Feedback } from "./contract";

/** `forgotten`: the answer is no longer kept, so there is nothing to count. `lost`: it may be said again. */
export type Heard = "counted" | "forgotten" | "lost";

/**
 * @param sayings about one decision, at least one. Saying one again counts once.
 * @param token the caller's bearer token.
 * @param origin where the service is; empty: this page's own.
 * @returns the worst of what became of them.
 */
export async function giveFeedback(sayings: readonly Feedback[], token: string, origin = ""): Promise<Heard> {
  let worst: Heard = "counted";
  for (const saying of sayings) {
    const heard = await tell(saying, token, origin);
    if (heard === "lost") return "lost";
    if (heard === "forgotten") worst = "forgotten";
  }
  return worst;
}

async function tell(saying: Feedback, token: string, origin: string): Promise<Heard> {
  try {
    const response = await fetch(`${origin}/api/feedback`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify(saying),
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
    });
    if (response.status === 204) return "counted";
    return response.status === 404 ? "forgotten" : "lost";
  } catch {
    return "lost";
  }
}
