import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({ name, message: "Only src/api speaks to the network." }));
const storage = ["localStorage", "sessionStorage", "indexedDB"].map((name) => ({ name, message: "Nothing about anybody is kept in a browser." }));
const office = [{ name: "Office", message: "Only src/outlook names Office." }, { name: "OfficeRuntime", message: "Only src/outlook names Office." }];

export default defineConfig(
  { ignores: ["dist", "node_modules"] },
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
  { files: ["src/api/**"], rules: { "no-restricted-globals": ["error", ...storage, ...office] } },
  { files: ["src/outlook/**"], rules: { "no-restricted-globals": ["error", ...network, ...storage] } },
  { files: ["test/**"], rules: { "no-restricted-globals": "off" } },
);
