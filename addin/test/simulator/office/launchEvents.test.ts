import { expect, it } from "vitest";
import { EVENTS } from "../../../manifest/names.js";
import { LAUNCH_EVENTS } from "../../../src/simulator/office";

it("The fake raises the manifest's events and calls the functions that the manifest names", () => {
  const played = Object.entries(LAUNCH_EVENTS).map(([type, { handler }]) => `${type} ${handler}`);
  expect(played.sort()).toEqual(EVENTS.map(({ type, handler }) => `${type} ${handler}`).sort());
});
