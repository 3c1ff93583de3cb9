import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { deploymentOf } from "./deployment.js";

/** The pages' build makes the event script too, so that there is never one without the other. */
function eventScript(): Plugin {
  let logLevel: "error" | "warn" | "info" | "silent" | undefined;
  return {
    name: "event-script",
    apply: "build",
    configResolved: (config) => { logLevel = config.logLevel; },
    closeBundle: async () => { await build({ configFile: "vite.launchevent.config.ts", ...(logLevel && { logLevel }) }); },
  };
}

export default defineConfig({
  plugins: [react(), eventScript()],
  define: { __OUTLOOKGUARD_DEPLOYMENT__: JSON.stringify(deploymentOf(process.env)) },
  // The page's policy allows no inline script and no data: address, so nothing may be inlined.
  build: { rolldownOptions: { input: ["simulator.html", "simulator-pane.html", "taskpane.html", "cases.html", "console.html", "signed-in.html"] }, target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false, chunkSizeWarningLimit: 700 },
  // `npm run dev` beside a running host.
  server: { proxy: { "/api": "http://localhost:5080", "/dev": "http://localhost:5080" } },
  test: { environment: "node", include: ["test/**/*.test.{ts,tsx}"] },
});
