import { parse } from "acorn";
import { beforeAll, describe, expect, it } from "vitest";
import { EVENTS } from "../../manifest/names.js";
import { createFakeOffice, type FakeOfficeOptions } from "../../src/simulator/office";
import { encrypted, kept } from "../answers";
import { builtScript } from "./built";
import { startClassic } from "./classicRuntime";
import { json, OFFICER, organisation } from "./stage";

const KB = 1_000;
let whole = "";
let own = "";
beforeAll(async () => { [whole, own] = [await builtScript(), await builtScript("own")]; }, 60_000);

it("Own code is at most 40 KB, with the sign-in library 400 KB", () => {
  expect(own.length).toBeLessThanOrEqual(40 * KB);
  expect(whole.length).toBeLessThanOrEqual(400 * KB);
  expect(whole.length).toBeGreaterThan(own.length + 100 * KB);
});

it("It is one script in the language of 2016", () => {
  expect(() => parse(whole, { ecmaVersion: 2016, sourceType: "script" })).not.toThrow();
  expect(() => parse("async () => {}", { ecmaVersion: 2016, sourceType: "script" })).toThrow();
});

it("Own code names no page, no store and no console", () => {
  expect(own).not.toMatch(/\b(document|localStorage|sessionStorage|indexedDB|XMLHttpRequest|console)\b/);
  expect(own).toMatch(/\bsetTimeout\b/);
});

const service = (answer: unknown, urls: string[] = []) => (url: string): Promise<Response> => {
  urls.push(url);
  return Promise.resolve(url.endsWith("/api/me") ? json(organisation()) : json(answer));
};
const mail: FakeOfficeOptions = {
  flavour: "classic",
  item: { to: [OFFICER], subject: "OG-1042", body: "<p>Łucja ist da. 😀</p>", attachments: [{ id: "a", name: "żółw.txt", size: 3, format: "base64", content: "YWJj" }] },
  accessToken: () => Promise.resolve("a.b.c"),
};

describe("In the script-only runtime", () => {
  it("it hands over exactly the functions that the manifest names, at once", () => {
    const fake = createFakeOffice(mail);
    const names: string[] = [];
    Object.assign(fake.Office.actions, { associate: (name: string) => { names.push(name); } });
    startClassic(whole, fake, service(encrypted()));
    expect(names.sort()).toEqual(EVENTS.map((one) => one.handler).sort());
  });

  it("a mail in order goes, asked about by absolute address, with nothing written to the console", async () => {
    const fake = createFakeOffice(mail);
    const urls: string[] = [];
    const { written } = startClassic(whole, fake, service(encrypted(), urls));
    expect(await fake.control.send()).toMatchObject({ left: true, departed: { headers: { "X-OutlookGuard-Decision": "do=encrypt mark; ticket=t.s" } } });
    expect(urls.length).toBeGreaterThan(1);
    for (const url of urls) expect(url).toMatch(/^https:\/\/localhost:5443\/api\//);
    expect(written).toEqual([]);
    expect(fake.control.violations).toEqual([]);
  });

  it.each<[string, unknown, object]>([
    ["the service says no", kept("block_release", { workerText: ["No."] }), {}], ["the service says nonsense", { outcome: "allow" }, {}],
    ["nobody is signed in", encrypted(), { accessToken: () => Promise.reject(new Error("13003")) }],
  ])("a mail stays where %s", async (_, answer, more) => {
    const fake = createFakeOffice({ ...mail, ...more });
    startClassic(whole, fake, service(answer));
    expect((await fake.control.send()).left).toBe(false);
    expect(fake.control.completions).toHaveLength(1);
  });

  it("a fetch that is not there is an outage, not a way out", async () => {
    const fake = createFakeOffice(mail);
    startClassic(whole, fake, undefined);
    expect((await fake.control.send()).left).toBe(false);
  });
});

it("Three runtimes at once each ask with a key of their own, and the mail leaves once", async () => {
  const fake = createFakeOffice({ ...mail, flavour: "web", runtimesPerEvent: 3 });
  const urls: string[] = [];
  for (const runtime of [fake, fake.openEventRuntime(), fake.openEventRuntime()]) startClassic(whole, runtime, service(encrypted(), urls), {}, "newer");
  expect((await fake.control.send()).left).toBe(true);
  await expect.poll(() => fake.control.completions.length).toBe(3);
  expect(fake.control.departed).toHaveLength(1);
  expect(urls.filter((url) => url.endsWith("/api/disclosures"))).toHaveLength(3);
});
