/** What classic Outlook reads before its script-only runtime may sign in and speak to the host: exactly the manifest's script. */
import { addresses } from "./values.js";

export const ALLOWED_FILE = ".well-known/microsoft-officeaddins-allowed.json";

/** @param {import("./values.js").Values} values */
export const allowed = (values) => `${JSON.stringify({ allowed: [addresses(values).eventScript] }, null, 2)}\n`;
