import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reply, Silence, Submission } from "../../src/api/client";
import { OUTCOMES, type Answer, type Outcome } from "../../src/api/contract";
import type { Ending } from "../../src/launchevent/ending";
import { guardSend, SEND_DEADLINE_MS, type Steps } from "../../src/launchevent/guardSend";
import { encrypted, kept } from "../answers";

const MAIL = { idempotencyKey: "k" } as Submission;
const never = new Promise<never>(() => undefined);
const answered = (answer: Answer): Promise<Reply> => Promise.resolve({ kind: "answered", answer });

function outlook() {
  const endings: Ending[] = [];
  return { endings, event: { completed: (ending: Ending) => { endings.push(ending); } } };
}

const good: Steps = { read: () => Promise.resolve(MAIL), assess: () => answered(encrypted()), carryOut: () => Promise.resolve() };

/** Ends a Send, letting all the time pass that a worker would ever wait, and more. */
async function press(steps: Partial<Steps>): Promise<Ending[]> {
  const { endings, event } = outlook();
  void guardSend(event, { ...good, ...steps });
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  return endings;
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it("A named permission, carried out, sends", async () => {
  expect(await press({})).toEqual([{ allowEvent: true }]);
});

describe("Only three outcomes send", () => {
  it.each([...OUTCOMES])("%s", async (outcome) => {
    const answer = outcome === "allow_encrypt_mark" ? encrypted() : kept(outcome);
    expect((await press({ assess: () => answered(answer) })).map((ending) => ending.allowEvent)).toEqual([/^allow/.test(outcome)]);
  });

  it.each(["ALLOW", "allow_all", "", undefined, null, 5, true])("%j, which nobody knows, does not", async (outcome) => {
    const answer = { ...encrypted(), outcome: outcome as Outcome };
    expect((await press({ assess: () => answered(answer) }))[0]?.allowEvent).toBe(false);
  });
});

describe("Whatever goes wrong keeps the mail, and ends exactly once", () => {
  const broken: [name: string, steps: Partial<Steps>][] = [
    ["reading fails", { read: () => Promise.reject(new Error("5001")) }],
    ["reading hangs", { read: () => never }],
    ["reading throws at once", { read: () => { throw new TypeError("item is null"); } }],
    ["asking fails", { assess: () => Promise.reject(new Error("network")) }],
    ["asking hangs", { assess: () => never }],
    ["the answer is nothing", { assess: () => Promise.resolve(undefined as unknown as Reply) }],
    ["the answer is empty", { assess: () => answered({} as Answer) }],
    ["an obligation fails", { carryOut: () => Promise.reject(new Error("label not enabled")) }],
    ["an obligation hangs", { carryOut: () => never }],
    ["an obligation throws at once", { carryOut: () => { throw new Error("9032"); } }],
    ["the permission comes after the deadline", { assess: () => new Promise((resolve) => setTimeout(() => { resolve({ kind: "answered", answer: encrypted() }); }, SEND_DEADLINE_MS + 1)) }],
    ["the obligation is carried out after the deadline", { carryOut: () => new Promise((resolve) => setTimeout(resolve, SEND_DEADLINE_MS + 1)) }],
  ];
  it.each(broken)("%s", async (_, steps) => {
    const endings = await press(steps);
    expect(endings).toHaveLength(1);
    expect(endings[0]?.allowEvent).toBe(false);
    expect(endings[0]?.errorMessage).toMatch(/hasn't gone/);
  });

  it.each<Silence>(["unreachable", "late", "sign-in", "busy", "too-large", "refused", "not-understood"])("the service could not check: %s", async (why) => {
    const endings = await press({ assess: () => Promise.resolve({ kind: "could-not-check", why }) });
    expect(endings).toHaveLength(1);
    expect(endings[0]).toMatchObject({ allowEvent: false, errorMessage: expect.stringMatching(/hasn't gone/) as string });
  });
});

it("A permission in the last moment still sends, and the clock says nothing more", async () => {
  const endings = await press({ assess: () => new Promise((resolve) => setTimeout(() => { resolve({ kind: "answered", answer: encrypted() }); }, SEND_DEADLINE_MS - 1)) });
  expect(endings).toEqual([{ allowEvent: true }]);
  expect(vi.getTimerCount()).toBe(0);
});

it("Obligations are carried out before the mail goes, and not at all when it stays", async () => {
  const order: string[] = [];
  const carryOut = (): Promise<void> => { order.push("carried out"); return Promise.resolve(); };
  const event = { completed: () => { order.push("ended"); } };
  await guardSend(event, { ...good, carryOut });
  await guardSend(event, { ...good, carryOut, assess: () => answered(kept("block_release")) });
  expect(order).toEqual(["carried out", "ended", "ended"]);
});

it("The worker reads the service's sentences, or a plain one when there are none", async () => {
  const read = async (workerText: string[]): Promise<string | undefined> => (await press({ assess: () => answered(kept("block_release", { workerText })) }))[0]?.errorMessage;
  expect(await read(["She refused consent for Northmoor Police.", "Talk to the data controller."])).toBe("She refused consent for Northmoor Police.\nTalk to the data controller.");
  expect(await read([])).toBe("It hasn't gone. The data controller can let it go.");
});
