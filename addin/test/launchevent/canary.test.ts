/** Nothing about anybody is kept in a browser, in Outlook's own stores, or written to a console. Words are planted and looked for, with a control. */
import { beforeAll, expect, it } from "vitest";
import { createFakeOffice, type FakeItem } from "../../src/simulator/office";
import { encrypted, kept } from "../answers";
import { bridge } from "../signin/bridge";
import { builtScript } from "./built";
import { startClassic } from "./classicRuntime";
import { json, organisation } from "./stage";

const CANARIES = ["Canary-Subject", "Canary-Body", "Canary-Name", "canary-address", "Canary-File", "Canary-Place", "Q2FuYXJ5LUJ5dGVz", "Canary-Bytes", "nested.access.token", "Canary-Told"];

const ITEM: Partial<FakeItem> = {
  to: [{ displayName: "Canary-Name", emailAddress: "canary-address@northmoor.police.example" }],
  subject: "Canary-Subject", body: "<p>Canary-Body</p>", location: "Canary-Place",
  attachments: [{ id: "a", name: "Canary-File.txt", size: 12, format: "base64", content: "Q2FuYXJ5LUJ5dGVz" }],
};

let script = "";
beforeAll(async () => { script = await builtScript(); }, 60_000);

/** A store that remembers everything that was ever put into it, whatever it is called. */
function store(put: unknown[]): object {
  return new Proxy({}, {
    get: (_, name) => (...words: unknown[]) => { put.push([String(name), ...words]); return null; },
    set: (_, name, value) => { put.push([String(name), value]); return true; },
  });
}

interface Places {
  put: unknown[];
  written: unknown[];
  fake: ReturnType<typeof createFakeOffice>;
  global: Record<string, unknown>;
}

async function session(answer: unknown, kind: FakeItem["kind"] = "message", failing: "nothing" | "network" = "nothing"): Promise<Places> {
  const put: unknown[] = [];
  const host = bridge();
  const fake = createFakeOffice({ flavour: "web", nestedSignIn: true, item: { ...ITEM, kind } });
  const stores = { localStorage: store(put), sessionStorage: store(put), indexedDB: store(put), caches: store(put), document: store(put), history: store(put), name: "" };
  const fetch = (url: string): Promise<Response> => failing === "network" ? Promise.reject(new TypeError("Failed to fetch"))
    : Promise.resolve(url.endsWith("/api/me") ? json(organisation({ marking: "body" })) : url.endsWith("/attachments") ? json({ kept: "k" }) : json(answer));
  const { written, global } = startClassic(script, { Office: fake.Office, OfficeRuntime: { ...fake.OfficeRuntime, storage: store(put) } }, fetch, { ...host.members, ...stores }, "newer");
  host.members["window"] = global;
  Object.assign(fake.Office.context, { roamingSettings: store(put) });
  await fake.control.open();
  await fake.control.send();
  await fake.control.settled();
  return { put, written, fake, global };
}

const isReading = (one: unknown): boolean => Array.isArray(one) && one[0] === "getItem";

const found = ({ put, written, fake, global }: Places): string[] => {
  const places = JSON.stringify([put, written, fake.control.session, [...fake.control.notifications], fake.control.headers, fake.control.prepended, global["name"]]);
  return CANARIES.filter((word) => places.includes(word));
};

it.each<[string, unknown, FakeItem["kind"], "nothing" | "network"]>([
  ["sent", encrypted(), "message", "nothing"], ["stopped", kept("hard_block", { workerText: ["Canary-Told"] }), "message", "nothing"],
  ["not understood", { outcome: "Canary-Told" }, "message", "nothing"], ["an invitation", kept("justify"), "appointment", "nothing"],
  ["not checked at all", null, "message", "network"],
])("Nothing of a mail that was %s is anywhere", async (_, answer, kind, failing) => {
  const places = await session(answer, kind, failing);
  expect(places.fake.control.completions.length).toBeGreaterThan(1);
  expect(found(places)).toEqual([]);
  // The sign-in library looks whether somebody set its log level. It puts nothing in.
  expect(places.put.filter((one) => !isReading(one))).toEqual([]);
}, 20_000);

it("The search finds what is there: in a store, on the console, with the item", async () => {
  const places = await session(encrypted());
  (places.global["localStorage"] as { setItem: (name: string, value: string) => void }).setItem("k", "Canary-Subject");
  (places.global["sessionStorage"] as Record<string, string>)["k"] = "Canary-Place";
  (places.global["console"] as Console).log("Canary-Body");
  Object.assign(places.fake.control.session, { "og.decision": "Canary-File" });
  (places.fake.control.notifications as Map<string, unknown>).set("n", { message: "Canary-Name" });
  Object.assign(places.fake.control.headers, { "X-A": "nested.access.token" });
  expect(found(places).sort()).toEqual(["Canary-Body", "Canary-File", "Canary-Name", "Canary-Place", "Canary-Subject", "nested.access.token"]);
}, 20_000);
