import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { EVENTS } from "../../manifest/names.js";

const script = readFileSync("src/launchevent/launchevent.ts", "utf8");
const associated = [...script.matchAll(/^associate\("(\w+)"/gm)].map(([, name]) => name);

it("Every event of the manifest calls a function that the script hands over at its top level, and none is handed over for nothing", () => {
  expect(EVENTS.map(({ handler }) => handler).sort()).toEqual(associated.sort());
});
