/** One file that classic Outlook can start: no module, nothing newer than ES2016, at an address that never changes. */
import { defineConfig } from "vite";
import { deploymentOf } from "./deployment.js";

export default defineConfig({
  publicDir: false,
  define: {
    __OUTLOOKGUARD_DEPLOYMENT__: JSON.stringify(deploymentOf(process.env)),
    "process.env.NODE_ENV": '"production"',
  },
  build: {
    // Beside the pages, which are built first.
    emptyOutDir: false,
    target: "es2016",
    sourcemap: false,
    lib: { entry: "src/launchevent/launchevent.ts", name: "OutlookGuard", formats: ["iife"], fileName: () => "launchevent.js" },
  },
});
