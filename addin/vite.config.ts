import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  // The page's policy allows no inline script and no data: address, so nothing may be inlined.
  build: { rolldownOptions: { input: ["index.html", "taskpane.html"] }, target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false, chunkSizeWarningLimit: 700 },
  // `npm run dev` beside a running host.
  server: { proxy: { "/api": "http://localhost:5080", "/dev": "http://localhost:5080" } },
  test: { environment: "node", include: ["test/**/*.test.{ts,tsx}"] },
});
