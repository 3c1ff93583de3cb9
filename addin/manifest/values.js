/** What differs from one deployment to the next; everything else in a manifest is the same for all. */
import { readFileSync } from "node:fs";

/**
 * @typedef {object} Values
 * @property {string} origin where the host is reached: scheme and host, no slash at the end. Pages, scripts and the API come from there.
 * @property {string} addIn the add-in's id, kept for ever: another id is another add-in.
 * @property {string} unifiedAddIn the id of the optional JSON package.
 * @property {string} application the Entra application that the host accepts tokens for.
 * @property {string} version four numbers. Every change of a manifest needs a higher one and fresh admin consent.
 * @property {string} provider the organisation, as shown in the admin centre; at most 32 characters there.
 * @property {string} support @property {string} privacy pages for people.
 */

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ADDRESS = /^https:\/\/[a-z0-9.-]+(:\d+)?(\/\S*)?$/;

/** @type {Record<keyof Values, RegExp>} */
const SHAPES = {
  origin: /^https:\/\/[a-z0-9.-]+(:\d+)?$/,
  addIn: GUID,
  unifiedAddIn: GUID,
  application: GUID,
  version: /^[1-9]\d*(\.\d+){3}$/,
  provider: /^\S.{0,30}\S$/,
  support: ADDRESS,
  privacy: ADDRESS,
};

/** @param {unknown} json @returns {Values} the same, every member checked. */
export function checked(json) {
  const given = /** @type {Record<string, unknown>} */ (json);
  for (const name of Object.keys(given)) if (!(name in SHAPES)) throw new Error(`values: ${name} is not a value`);
  for (const [name, shape] of Object.entries(SHAPES)) {
    const value = given[name];
    if (typeof value !== "string" || !shape.test(value)) throw new Error(`values: ${name} is missing or has the wrong shape`);
  }
  return /** @type {Values} */ (json);
}

/** @param {string | URL} file @returns {Values} */
export const readValues = (file) => checked(JSON.parse(readFileSync(file, "utf8")));

/** @param {Values} values */
export const addresses = ({ origin }) => ({
  pane: `${origin}/taskpane.html`,
  eventPage: `${origin}/launchevent.html`,
  eventScript: `${origin}/launchevent.js`,
  /** @param {number} size */
  icon: (size) => `${origin}/icons/${String(size)}.png`,
});
