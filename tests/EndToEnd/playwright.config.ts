import { defineConfig } from "@playwright/test";

/** Debian's browser; another place by CHROMIUM. Nothing is downloaded. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const PAGE = "http://127.0.0.1:5198";
const HOST = "http://127.0.0.1:5199";

/**
 * `page`: the built page against a stand-in service, for what the page itself promises (`npm run page`).
 * `pictures`: takes the documents' pictures anew, on the built host (`npm run pictures`).
 * `host`: the built host with its own store and register, for the walk a worker takes (`npm run host`).
 */
export default defineConfig({
  testDir: ".",
  outputDir: "../../artifacts/end-to-end",
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  reporter: [["list"]],
  use: { launchOptions: { executablePath, args: ["--no-sandbox"] }, locale: "en-GB" },
  projects: [
    { name: "page", testMatch: "page/*.spec.ts", use: { baseURL: PAGE } },
    { name: "pictures", testMatch: "pictures/*.spec.ts", use: { baseURL: HOST } },
    { name: "host", testMatch: ["host/*.spec.ts", "cases/*.spec.ts"], use: { baseURL: HOST } },
  ],
  webServer: [
    { command: "node standIn/server.mjs 5198", url: PAGE, reuseExistingServer: false },
    ...(process.env["PAGE_ONLY"] ? [] : [{
      command: "dotnet run --project ../../api/OutlookGuard.Api --no-launch-profile",
      url: `${HOST}/ready`,
      reuseExistingServer: false,
      timeout: 600_000,
      env: { ASPNETCORE_ENVIRONMENT: "Development", ASPNETCORE_URLS: HOST, OUTLOOKGUARD_DATA: `../../artifacts/end-to-end-store-${String(process.pid)}` },
    }]),
  ],
});
