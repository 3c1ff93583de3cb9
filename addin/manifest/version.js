/** A manifest that changed needs a higher version: Outlook keeps the old one otherwise, and an admin must accept the new one. */
import { createHash } from "node:crypto";
import { xmlManifest } from "./xml.js";

/** @param {import("./values.js").Values} values @returns {string} a digest of everything but the version. */
export const contentOf = (values) => createHash("sha256").update(xmlManifest({ ...values, version: "1.0.0.0" })).digest("hex");

/**
 * @param {import("./values.js").Values} values @param {{ version: string, content: string }} released what was handed out last.
 * @returns {boolean} whether these values may be handed out.
 */
export function mayBeReleased(values, released) {
  const order = compare(values.version, released.version);
  return contentOf(values) === released.content ? order >= 0 : order > 0;
}

/** @param {string} one @param {string} other */
function compare(one, other) {
  const [left, right] = [one, other].map((version) => version.split(".").map(Number));
  for (let place = 0; place < 4; place += 1) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
