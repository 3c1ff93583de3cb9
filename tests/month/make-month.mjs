// Writes a worker's month as lines for the host's `check` verb: ordinary mails of a domestic-abuse service, with leaks planted among them.
// Run: node make-month.mjs [--mails 2000] [--seed 1] [--half open|held|both]
import { writeSync } from "node:fs";
import { Chance, hash } from "./random.mjs";
import { Letter, asHtml } from "./letter.mjs";
import { registry } from "./register.mjs";
import { office } from "./ordinary-office.mjs";
import { partners } from "./ordinary-partners.mjs";
import { work } from "./ordinary-cases.mjs";
import { more } from "./ordinary-more.mjs";
import { held } from "./ordinary-held.mjs";
import { leaks } from "./leaks.mjs";

const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? otherwise : process.argv[at + 1]; };
const mails = Number(option("mails", "2000")), seed = option("seed", "1"), half = option("half", "both");

// Chosen: one planted leak for each nine ordinary mails, so that every kind of leak comes several times in a month of 2,000.
const leakEvery = 10;
// Chosen: Outlook writes HTML unless told otherwise.
const htmlShare = 0.5;

/** What is held back, nobody looks at while tuning: a batch of ordinary mails, and half of the leaks. */
const halfOf = id => id in held || (id in leaks && hash(`half:${id}`) % 2 === 1) ? "held" : "open";
const kept = templates => Object.entries(templates).filter(([id]) => half === "both" || halfOf(id) === half);
const ordinary = kept({ ...office, ...partners, ...work, ...more, ...held }), planted = kept(leaks);
const list = value => [value ?? []].flat();

// Every template comes up before any comes up again.
function* turns(templates, chance) {
  for (;;) yield* chance.shuffled(templates);
}

const order = new Chance(`order:${seed}`);
const nextOrdinary = turns(ordinary, order), nextLeak = turns(planted, order);
for (let i = 0; i < mails; i++) {
  const isLeak = i % leakEvery === leakEvery - 1;
  const [template, write] = (isLeak ? nextLeak : nextOrdinary).next().value;
  const letter = new Letter(`${seed}:${i}:${template}`), draft = write(letter);
  const html = draft.html !== false && letter.often(htmlShare);
  const day = letter.n(9, 27), outside = draft.inside !== true;
  const line = {
    id: `M-${String(i + 1).padStart(5, "0")}`, template, half: halfOf(template), planted: isLeak, outside,
    expected: isLeak ? "interrupted" : "goes", protected: draft.goes === "protected",
    clock: `2026-03-${String(day).padStart(2, "0")}T${letter.one("09", "10", "13", "15")}:${letter.n(10, 59)}:00+00:00`, timeZone: "Europe/London",
    mail: {
      kind: draft.kind ?? "message", from: { name: letter.me.name, address: letter.me.address }, to: list(draft.to), cc: list(draft.cc), bcc: list(draft.bcc),
      subject: draft.subject, body: html ? asHtml(draft.body, letter.chance) : draft.body, quotedThread: draft.thread ?? "", attachments: draft.files ?? [],
      ...(draft.location === undefined ? {} : { location: draft.location }),
    },
    declared: { case: draft.case ?? null, purpose: draft.purpose ?? "safety", override: null },
    registry,
  };
  const bytes = Buffer.from(JSON.stringify(line) + "\n");
  for (let sent = 0; sent < bytes.length;) sent += write1(bytes, sent);
}

// A pipe may be full for a moment.
function write1(bytes, from) {
  try {
    return writeSync(1, bytes, from);
  } catch (fault) {
    if (fault.code === "EAGAIN") return 0;
    throw fault;
  }
}
