import { afterEach, expect, it, vi } from "vitest";
import { readPersonas, signInAs } from "../../src/api/token";

const PRIYA = { key: "priya", name: "Priya Nair", title: "Refuge worker", address: "priya.nair@larkfield-wra.example", roles: ["Worker"] };
const answers = (body: unknown, status = 200): void => { vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(body), { status }))); };

afterEach(() => { vi.unstubAllGlobals(); });

it("Only those who send mail are offered", async () => {
  answers([PRIYA, { ...PRIYA, key: "ruth", roles: ["Auditor"] }]);
  expect(await readPersonas()).toEqual([PRIYA]);
});

it.each<[unknown, number]>([[{}, 200], [[{ key: "x" }], 200], [[PRIYA], 404], ["<html>", 200]])("A list of people that is %j (%i) is no list", async (body, status) => {
  answers(body, status);
  await expect(readPersonas()).rejects.toThrow();
});

it("Signing in gives the token", async () => {
  answers({ accessToken: "a.b.c", tokenType: "Bearer", expiresIn: 3600 });
  expect(await signInAs(PRIYA)).toBe("a.b.c");
});

it.each<[unknown, number]>([[{}, 200], [{ accessToken: "" }, 200], [{ accessToken: 7 }, 200], [{ accessToken: "a.b.c" }, 400]])("A token answer that is %j (%i) signs nobody in", async (body, status) => {
  answers(body, status);
  await expect(signInAs(PRIYA)).rejects.toThrow();
});
