// Reads a month and the answers of `check`; prints the shares, every false alarm and every leak that passed, by template.
// Run: node score-month.mjs MONTH.jsonl ANSWERS.jsonl [--open-held]. Held templates are counted, and named only with --open-held.
import { readFileSync } from "node:fs";

const [month, answers] = process.argv.slice(2, 4).map(file => readFileSync(file, "utf8").trim().split("\n").map(line => JSON.parse(line)));
const openHeld = process.argv.includes("--open-held"), verbose = process.argv.includes("--show");
const byId = new Map(answers.map(answer => [answer.id, answer]));
const interrupting = new Set(["justify", "block_release", "hard_block"]);
const percent = (part, whole) => `${part} of ${whole} (${(100 * part / Math.max(1, whole)).toFixed(2)} %)`;

for (const half of ["open", "held"]) {
  const mine = month.filter(line => line.half === half);
  const ordinary = mine.filter(line => !line.planted && line.outside), inside = mine.filter(line => !line.planted && !line.outside), planted = mine.filter(line => line.planted);
  const stopped = line => { const answer = byId.get(line.id); return !answer || interrupting.has(answer.outcome); };
  const alarms = ordinary.filter(stopped), passed = planted.filter(line => !stopped(line));
  const heavy = ordinary.filter(line => !line.protected && byId.get(line.id)?.outcome === "allow_encrypt_mark");
  const bare = ordinary.filter(line => line.protected && byId.get(line.id)?.outcome === "allow");
  console.log(`${half}: ${new Set(mine.map(line => line.template)).size} templates, ${mine.length} mails`);
  console.log(`  ordinary outside mails interrupted: ${percent(alarms.length, ordinary.length)}; inside: ${percent(inside.filter(stopped).length, inside.length)}`);
  const kinds = lines => new Set(lines.map(line => line.template)).size;
  const count = (lines, template) => lines.filter(line => line.template === template).length;
  const alike = [...new Set(ordinary.map(line => line.template))].reduce((sum, template) => sum + count(alarms, template) / count(ordinary, template), 0) / Math.max(1, kinds(ordinary));
  console.log(`    by template: ${kinds(alarms)} of ${kinds(ordinary)} ever interrupted; every template weighed alike ${(100 * alike).toFixed(2)} %`);
  console.log(`  planted leaks passed: ${percent(passed.length, planted.length)}`);
  console.log(`  encrypted without need: ${percent(heavy.length, ordinary.filter(line => !line.protected).length)}; about a case but unprotected: ${percent(bare.length, ordinary.filter(line => line.protected).length)}`);
  if (half === "held" && !openHeld) continue;
  for (const [title, lines] of [["false alarm", [...alarms, ...inside.filter(stopped)]], ["leak passed", passed], ["encrypted without need", heavy], ["unprotected", bare]]) {
    const groups = new Map();
    for (const line of lines) groups.set(line.template, [...(groups.get(line.template) ?? []), line]);
    for (const [template, group] of groups) {
      console.log(`  ${title}: ${template} x${group.length} of ${mine.filter(line => line.template === template).length}`);
      for (const line of verbose ? group.slice(0, 3) : []) {
        const answer = byId.get(line.id), found = (answer?.findings ?? []).filter(finding => finding.whose !== "professional" && finding.whose !== "nobody" && finding.confidence >= 0.6);
        console.log(`     ${line.id} ${answer?.outcome} ${answer?.reasons} level ${answer?.facts.level} ${JSON.stringify(found.map(f => [f.kind, f.part, f.whose, (f.part === "body" ? line.mail.body : f.part === "subject" ? line.mail.subject : f.part === "quotedThread" ? line.mail.quotedThread : "").slice(f.start, f.end)].join(":")))}`);
      }
    }
  }
}
