/** The sign-in library in classic Outlook's runtime: versions of it broke there on window.location and on getRandomValues. */
import { beforeAll, describe, expect, it } from "vitest";
import { createFakeOffice, type FakeOfficeOptions } from "../../src/simulator/office";
import { encrypted } from "../answers";
import { builtScript } from "../launchevent/built";
import { startClassic } from "../launchevent/classicRuntime";
import { json, OFFICER, organisation } from "../launchevent/stage";
import { bridge, type Bridge } from "./bridge";

let script = "";
beforeAll(async () => { script = await builtScript(); }, 60_000);

const office = (more: FakeOfficeOptions = {}) => createFakeOffice({ flavour: "classic", nestedSignIn: true, item: { to: [OFFICER], subject: "OG-1042" }, ...more });

async function press(fake: ReturnType<typeof office>, { members }: Pick<Bridge, "members">) {
  const tokens: unknown[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    tokens.push((init.headers as Record<string, string>)["Authorization"]);
    return Promise.resolve(url.endsWith("/api/me") ? json(organisation()) : json(encrypted()));
  };
  const runtime = startClassic(script, fake, fetch, members, "newer");
  // The bridge puts its things where the runtime's window is.
  members["window"] = runtime.global;
  return { result: await fake.control.send(), tokens, runtime };
}

it("Outlook's own account gives a token, without a window, for the service's scope alone", async () => {
  const host = bridge();
  const { result, tokens, runtime } = await press(office(), host);
  expect(result.left).toBe(true);
  expect(new Set(tokens)).toEqual(new Set(["Bearer nested.access.token"]));
  expect(host.asked).toEqual(["GetInitContext", "GetToken"]);
  expect(host.scopes).toEqual(["api://localhost:5443/5a1e0c11-0000-4000-8000-00000000a991/access_as_user"]);
  expect(runtime.written).toEqual([]);
});

describe("Otherwise the older sign-on is asked", () => {
  const accessToken = () => Promise.resolve("older.access.token");
  it.each<[string, FakeOfficeOptions, Pick<Bridge, "members">]>([
    ["this Outlook has no nested sign-in", { nestedSignIn: false }, bridge()],
    ["there is no bridge", {}, { members: {} }],
    ["the person would have to be asked", {}, bridge("interaction")],
    ["the bridge never answers", {}, bridge("never")],
    ["a token cannot be read here", {}, { members: { ...bridge().members, atob: undefined, TextDecoder: undefined } }],
  ])("where %s", async (_, more, host) => {
    const { result, tokens } = await press(office({ accessToken, ...more }), host);
    expect(result.left).toBe(true);
    expect(new Set(tokens)).toEqual(new Set(["Bearer older.access.token"]));
  }, 20_000);
});

describe("Without either the mail stays and the pane offers the sign-in", () => {
  it.each<[string, Pick<Bridge, "members">]>([["nothing there", { members: {} }], ["the person would have to be asked", bridge("interaction")], ["the bridge never answers", bridge("never")]])("%s", async (_, host) => {
    const { result, tokens } = await press(office(), host);
    expect(result).toMatchObject({ left: false, alert: { message: expect.stringMatching(/You aren't signed in/) as string, commandId: "OutlookGuardMessagePane" } });
    expect(tokens).toEqual([]);
  }, 20_000);
});
