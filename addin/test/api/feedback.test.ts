import { afterEach, expect, it, vi } from "vitest";
import type { Feedback } from "../../src/api/contract";
import { giveFeedback } from "../../src/api/feedback";

const SAYING: Feedback = { disclosure: "0b6f7c1e-5d0a-4b8e-9a51-2f6c2f3d9e10", part: "body", kind: "person-name", start: 0, end: 5, says: "not_hers" };

function network(...answers: (() => Response)[]) {
  const fake = vi.fn<typeof fetch>(() => Promise.resolve().then(() => (answers.shift() ?? (() => new Response(null, { status: 500 })))()));
  vi.stubGlobal("fetch", fake);
  return fake;
}
const status = (code: number) => (): Response => new Response(null, { status: code });

afterEach(() => { vi.unstubAllGlobals(); });

it.each<[string, (() => Response)[], string]>([
  ["counted", [status(204)], "counted"],
  ["an answer that is forgotten", [status(404)], "forgotten"],
  ["a finding that was not there", [status(409)], "lost"],
  ["too many sayings", [status(429)], "lost"],
  ["a store that is away", [status(503)], "lost"],
  ["a page where an answer should be", [() => new Response("<html>", { status: 200 })], "lost"],
  ["no network", [() => { throw new TypeError("Failed to fetch"); }], "lost"],
])("%s", async (_, answers, heard) => {
  network(...answers);
  expect(await giveFeedback([SAYING], "token")).toBe(heard);
});

it("One of several that is lost makes all of them lost, so that they can be said again", async () => {
  const fake = network(status(204), status(503), status(204));
  expect(await giveFeedback([SAYING, { ...SAYING, start: 9 }, { ...SAYING, start: 20 }], "token")).toBe("lost");
  expect(fake).toHaveBeenCalledTimes(2);
});

it("What is sent is the place and the saying, with the token, no cookie and no redirect", async () => {
  const fake = network(status(204));
  await giveFeedback([SAYING], "token");
  const [url, init] = fake.mock.calls[0] ?? [];
  expect(url).toBe("/api/feedback");
  expect(init).toMatchObject({ method: "POST", redirect: "error", credentials: "omit", cache: "no-store", headers: { Authorization: "Bearer token" } });
  expect(JSON.parse(init?.body as string)).toEqual(SAYING);
});
