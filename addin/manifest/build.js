/**
 * `npm run manifest [-- values-file [folder]]`: writes manifest.xml, manifest.json and the well-known file for one deployment.
 * Without a folder they are this repository's own: the well-known file and the icons go to `public`, where the pages are served from.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ALLOWED_FILE, allowed } from "./allowed.js";
import { jsonManifest } from "./json.js";
import { ICON_SIZES } from "./names.js";
import { icon } from "./picture.js";
import { readValues } from "./values.js";
import { contentOf } from "./version.js";
import { xmlManifest } from "./xml.js";

const here = dirname(fileURLToPath(import.meta.url));
const [file = join(here, "values/development.json"), folder = join(here, "out")] = process.argv.slice(2);
const values = readValues(file);
const pages = process.argv.length > 3 ? folder : join(here, "../public");

/** @param {string} path @param {string | Buffer} content */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

write(join(folder, "manifest.xml"), xmlManifest(values));
write(join(folder, "manifest.json"), `${JSON.stringify(jsonManifest(values), null, 2)}\n`);
write(join(pages, ALLOWED_FILE), allowed(values));
for (const size of ICON_SIZES) write(join(pages, `icons/${String(size)}.png`), icon(size));
process.stdout.write(`version ${values.version}, content ${contentOf(values)}\n`);
