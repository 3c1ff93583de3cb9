/** Every address that the console asks is one that the service has. */
import { expect, it, vi } from "vitest";
import contract from "../../openapi.json";
import * as agencies from "../../src/api/consoleAgencies";
import * as cases from "../../src/api/consoleCases";
import * as notices from "../../src/api/consoleNotices";
import * as proposals from "../../src/api/consoleProposals";
import * as setup from "../../src/api/consoleSetup";
import * as teams from "../../src/api/consoleTeams";
import * as trials from "../../src/api/consoleTrials";

/** Only Development has them, so they are in no contract. */
const DEVELOPMENT = ["readLetters", "readLetter"];

type Ask = (...args: unknown[]) => Promise<unknown>;
const ASKS = [agencies, cases, notices, proposals, setup, teams, trials]
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, Ask] => typeof entry[1] === "function" && !DEVELOPMENT.includes(entry[0]));

it.each(ASKS)("%s", async (_, ask) => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (path: string, { method }: RequestInit) => {
    asked.push(`${(method ?? "GET").toLowerCase()} ${path.split("?")[0] ?? ""}`);
    return Promise.reject(new Error("not here"));
  });
  await ask({ token: () => Promise.resolve("t") }, "ID", "reject", "ID");
  vi.unstubAllGlobals();
  const known = Object.entries(contract.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => new RegExp(`^${method} ${path.replace(/\{[^}]+\}/g, "[^/]+")}/?$`)));
  expect(asked).toHaveLength(1);
  expect(known.some((one) => one.test(asked[0] ?? "")), asked[0]).toBe(true);
});
