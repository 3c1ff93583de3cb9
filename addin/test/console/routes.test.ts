import { expect, it } from "vitest";
import { hashOf, maySee, menuOf, routeOf, SCREENS } from "../../src/console/routes";
import { sessionOf } from "../../src/console/session";

const who = (...roles: string[]) => sessionOf({ token: () => Promise.resolve("") }, { name: "", address: "", roles, organisation: {} }, undefined);

it("Each role has its own menu, and nobody else has any", () => {
  expect(menuOf(who("worker", "administrator"))).toEqual(["agencies", "proposals", "calendar", "import", "trial", "rollout", "setup"]);
  expect(menuOf(who("worker", "data_controller"))).toEqual(["proposals", "notices", "calendar", "cases"]);
  expect(new Set(menuOf(who("administrator", "data_controller")))).toEqual(new Set(SCREENS));
  expect(menuOf(who("worker"))).toEqual([]);
  expect(menuOf(who("auditor"))).toEqual([]);
});

it("An administrator sees nothing with a case in it, by no address", () => {
  expect(maySee(who("administrator"), "notices")).toBe(false);
  expect(maySee(who("administrator"), "cases")).toBe(false);
});

it("A worker's address bar opens nothing", () => {
  for (const screen of SCREENS) expect(maySee(who("worker"), screen)).toBe(false);
});

it("An address goes there and back", () => {
  expect(routeOf(hashOf("agencies", ["+new"]))).toMatchObject({ screen: "agencies", rest: ["+new"] });
  const route = routeOf(hashOf("agencies", ["a b", "change"], { search: "a&b=c", state: "" }));
  expect(route.rest).toEqual(["a b", "change"]);
  expect([...route.query]).toEqual([["search", "a&b=c"]]);
  expect(routeOf("#/elsewhere").screen).toBeUndefined();
  expect(routeOf("#/agencies/%E0%A4%A").rest).toEqual(["%E0%A4%A"]);
});
