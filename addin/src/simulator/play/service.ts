/** The service as a runtime sees it, spoilt on request. It stands between the real bundles and the real service. */
import type { Behaviour } from "./behaviour";

/** Chosen: longer than a Send may wait. */
export const SLOW_MS = 20_000;

const json = (body: string): Response => new Response(body, { status: 200, headers: { "Content-Type": "application/json; charset=utf-8" } });

/** @param real the runtime's own fetch. @param now how the service behaves at this moment. */
export const spoiltFetch = (real: typeof fetch, now: () => Behaviour["service"]): typeof fetch => async (...asked) => {
  switch (now()) {
    case "service-works": return await real(...asked);
    case "unreachable": throw new TypeError("Failed to fetch");
    case "down": return new Response("", { status: 503 });
    case "slow": await pause(SLOW_MS, asked[1]?.signal ?? undefined); return await real(...asked);
    case "garbage": return json("{\"contract\":1,\"outcome\":");
    case "schema": return json("{\"contract\":2,\"outcome\":\"allow\",\"ticket\":\"t\"}");
  }
};

const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const bell = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => { clearTimeout(bell); reject(new DOMException("stopped", "AbortError")); });
  });
