/** What the event script is told about its deployment when it is built: the manifest's values, and a few from the environment. */
import { readValues } from "./manifest/values.js";

/** A list of names with commas between them. @param {string | undefined} text */
const list = (text) => (text ?? "").split(",").map((one) => one.trim().toLowerCase()).filter((one) => one !== "");

/**
 * `OUTLOOKGUARD_VALUES`: the manifest's values file of this deployment; without it the development one.
 * `OUTLOOKGUARD_TENANT`: the Entra tenant. `OUTLOOKGUARD_DOMAINS`, `OUTLOOKGUARD_CONTROLLER`, `OUTLOOKGUARD_PHONE`: used while nobody can be asked.
 * `OUTLOOKGUARD_ENCRYPTION_LABEL`: the id of the sensitivity label that encrypts; without it the mail-flow rule does.
 * Public all of them: anyone may read the script.
 * @param {Record<string, string | undefined>} environment
 * @returns {import("./src/api/deployment").Deployment}
 */
export function deploymentOf(environment) {
  const { origin, application } = readValues(environment["OUTLOOKGUARD_VALUES"] ?? new globalThis.URL("manifest/values/development.json", import.meta.url));
  return {
    origin,
    application,
    tenant: environment["OUTLOOKGUARD_TENANT"] ?? "organizations",
    encryptionLabel: environment["OUTLOOKGUARD_ENCRYPTION_LABEL"] ?? "",
    domains: list(environment["OUTLOOKGUARD_DOMAINS"]),
    dataController: { name: environment["OUTLOOKGUARD_CONTROLLER"] ?? "", phone: environment["OUTLOOKGUARD_PHONE"] ?? "" },
  };
}
