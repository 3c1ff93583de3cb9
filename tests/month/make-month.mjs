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
import { leaks as listed } from "./leaks.mjs";
import { unlisted } from "./leaks-unlisted.mjs";

const option = (name, otherwise) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? otherwise : process.argv[at + 1]; };
const mails = Number(option("mails", "2000")), seed = option("seed", "1"), half = option("half", "both");

const leaks = { ...listed, ...unlisted };

// What comes every day: it is drawn four times as often as the rest (chosen; a real month's mail has a long tail as well).
const everyday = new Set([
  "meeting-move", "thanks-partner", "short-reply", "out-of-office", "call-me", "refuge-space", "calendar-teams", "case-numbers-only", "interpreter-booking", "appointment-forum", "shared-doc", "it-ticket", "invoice-query",
  "police-update", "police-reply", "police-referral", "children-core-group", "housing-band", "school-collection", "hospital-referral", "solicitor-statement", "pronouns-reply", "no-data-case-chosen", "multi-agency",
  "inside-handover", "inside-rota", "inside-all-staff", "h-confirm", "h-cancel", "h-forum-apology", "h-police-ack", "h-police-dash", "h-cs-visit", "h-housing-docs", "h-solicitor-docs", "h-hospital-follow", "h-read-receipt",
]);
const everydayTimes = 4;

// Chosen: one planted leak for each nine ordinary mails, so that every kind of leak comes several times in a month of 2,000.
const leakEvery = 10;
// Chosen: Outlook writes HTML unless told otherwise.
const htmlShare = 0.5;

/** What is held back, nobody looks at while tuning: a batch of ordinary mails, and half of the leaks. */
const halfOf = id => id in held || (id in listed && hash(`half:${id}`) % 2 === 1) ? "held" : "open";
const kept = templates => Object.entries(templates).filter(([id]) => half === "both" || halfOf(id) === half);
const ordinary = kept({ ...office, ...partners, ...work, ...more, ...held }), planted = kept(leaks);
const list = value => [value ?? []].flat();

// Every template comes up in each turn.
function* turns(templates, chance) {
  for (;;) yield* chance.shuffled(templates);
}

const order = new Chance(`order:${seed}`);
const nextOrdinary = turns(ordinary.flatMap(entry => Array(everyday.has(entry[0]) ? everydayTimes : 1).fill(entry)), order), nextLeak = turns(planted, order);
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
