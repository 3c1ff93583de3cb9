import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({ name, message: "Only src/api speaks to the network." }));
const storage = ["localStorage", "sessionStorage", "indexedDB"].map((name) => ({ name, message: "Nothing about anybody is kept in a browser." }));
const office = [{ name: "Office", message: "Only src/outlook names Office." }, { name: "OfficeRuntime", message: "Only src/outlook names Office." }];

const FOLDERS = ["api", "cases", "console", "launchevent", "outlook", "pane", "signin", "simulator", "words"];

/** What a folder may import: its own files and the named folders; frameworks only where pages are. */
const only = (...allowed) => ({
  "no-restricted-imports": ["error", { patterns: [
    { group: FOLDERS.filter((folder) => !allowed.includes(folder)).map((folder) => `**/${folder}/**`), message: "That room is not this one's to open." },
    { group: ["react", "react/*", "react-dom", "react-dom/*", "@fluentui/*"], message: "No framework here." },
  ] }],
});

export default defineConfig(
  { ignores: ["dist", "node_modules", "public"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  hooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", ...network, ...storage, ...office],
      "no-restricted-properties": ["error", { object: "document", property: "cookie" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  { files: ["*.js"], extends: [tseslint.configs.disableTypeChecked] },
  { files: ["manifest/**"], rules: { "no-undef": "off" } },
  { files: ["src/pane/**"], rules: { "no-restricted-imports": ["error", { patterns: [{ group: ["**/simulator/**", "**/launchevent/**", "**/console/**"], message: "That room is not this one's to open." }] }] } },
  { files: ["src/cases/**"], rules: { "no-restricted-imports": ["error", { patterns: [{ group: ["**/simulator/**", "**/launchevent/**", "**/console/**", "**/outlook/**"], message: "That room is not this one's to open." }] }] } },
  { files: ["src/launchevent/**"], rules: only("api", "outlook", "signin", "words") },
  { files: ["src/signin/**"], rules: only("api", "outlook") },
  { files: ["src/outlook/**"], rules: only("api") },
  { files: ["src/words/**"], rules: only() },
  { files: ["src/api/**"], rules: only() },
  { files: ["src/api/**"], rules: { "no-restricted-globals": ["error", ...storage, ...office] } },
  { files: ["src/outlook/**"], rules: { "no-restricted-globals": ["error", ...network, ...storage] } },
  { files: ["test/**"], rules: { "no-restricted-globals": "off", "no-console": "off" } },
);
