import { defineConfig } from "@playwright/test";

/** Debian's browser; another place by CHROMIUM. Nothing is downloaded. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const HOST = "http://127.0.0.1:5199";

/** `tests/run.sh` has built the host; by hand it is built first. */
const build = process.env["CI"] ? "-c Release --no-build" : "";

/**
 * `simulator`: the built host with its own store and fictional register, and Outlook played around the real bundles (`npm test`).
 * `pages`: the pages about cases and the console, on the same host.
 * `pictures`: takes the documents' pictures anew (`npm run pictures`).
 */
export default defineConfig({
  testDir: ".",
  outputDir: "../../artifacts/end-to-end",
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  // Chosen: twice the add-in's own deadline, for a busy machine. What is timed is printed, never asserted.
  expect: { timeout: 25_000 },
  reporter: [["list"]],
  use: { launchOptions: { executablePath, args: ["--no-sandbox"] }, locale: "en-GB", baseURL: HOST, viewport: { width: 1440, height: 900 } },
  projects: [
    { name: "simulator", testMatch: "simulator/*.spec.ts" },
    { name: "pages", testMatch: ["cases/*.spec.ts", "console/*.spec.ts"] },
    { name: "pictures", testMatch: "pictures/*.spec.ts" },
  ],
  webServer: {
    command: `dotnet run --project ../../api/OutlookGuard.Api --no-launch-profile ${build}`,
    url: `${HOST}/ready`,
    reuseExistingServer: false,
    timeout: 600_000,
    // The walks press Send more often than any person: the limits for a person are tested in the host's own tests.
    env: { Edge__PerMinute: "6000", Edge__DraftsPerMinute: "6000", ASPNETCORE_ENVIRONMENT: "Development", ASPNETCORE_URLS: HOST, OUTLOOKGUARD_DATA: `../../artifacts/end-to-end-store-${String(process.pid)}` },
  },
});
