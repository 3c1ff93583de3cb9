/** The event script as it is deployed, built once for a test file. */
import { build } from "vite";

/** @param what `whole`, or `own` without the sign-in library. */
export async function builtScript(what: "whole" | "own" = "whole"): Promise<string> {
  const made = await build({
    configFile: "vite.launchevent.config.ts",
    logLevel: "silent",
    build: { write: false, ...(what === "own" && { rolldownOptions: { external: [/^@azure\//] } }) },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ("output" in one ? one.output : []));
  const script = outputs.find((one) => one.type === "chunk");
  if (!script || outputs.length !== 1) throw new Error("not one file");
  return script.code;
}
