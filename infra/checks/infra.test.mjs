/** What can be held without Azure: the files parse, and keep a few promises that a slip would break quietly. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Language, Parser } from "web-tree-sitter";
import { parse } from "yaml";

const INFRA = new URL("../", import.meta.url);
const read = (path) => readFileSync(new URL(path, INFRA), "utf8");
const MODULES = readdirSync(new URL("modules/", INFRA)).filter((name) => name.endsWith(".bicep")).map((name) => `modules/${name}`);
const BICEP = ["main.bicep", ...MODULES];

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(createRequire(import.meta.url).resolve("tree-sitter-bicep/tree-sitter-bicep.wasm")));

function faults(text) {
  const found = [];
  const look = (node) => {
    if (node.isError || node.isMissing) found.push(`line ${node.startPosition.row + 1}`);
    node.children.forEach(look);
  };
  look(parser.parse(text).rootNode);
  return found;
}

for (const file of BICEP) {
  test(`${file} parses`, () => assert.deepEqual(faults(read(file)), []));

  test(`${file} takes no secret`, () => {
    assert.doesNotMatch(read(file), /@secure|password\s*:|administratorLogin|listKeys\(\)\.(?!primarySharedKey)/i);
  });
}

test("The parser sees a missing brace", () => assert.notDeepEqual(faults("param a string\nresource b 'C/d@1' = {\n  name: a\n"), []));

test("Every module is in the list, and gets exactly the parameters it has", () => {
  const main = read("main.bicep");
  for (const file of MODULES) {
    const use = new RegExp(`'${file}' = \\{([\\s\\S]*?)\\n\\}\\n`).exec(main)?.[1] ?? "";
    const inside = /params: \{([\s\S]*)\}/.exec(use)?.[1] ?? "";
    const given = [...inside.matchAll(/(?:^|[,\n])\s*(\w+): /g)].map((match) => match[1]).sort();
    const taken = [...read(file).matchAll(/^param (\w+) /gm)].map((match) => match[1]).sort();
    assert.deepEqual(given, taken, file);
  }
});

test("Every output that the list reads exists", () => {
  const main = read("main.bicep");
  for (const [, module, output] of main.matchAll(/\b(\w+)\.outputs\.(\w+)/g)) {
    assert.match(read(`modules/${module}.bicep`), new RegExp(`^output ${output} `, "m"), `${module}.${output}`);
  }
});

test("The database has no password and the vault no public door", () => {
  assert.match(read("modules/database.bicep"), /passwordAuth: 'Disabled'/);
  assert.match(read("modules/database.bicep"), /publicNetworkAccess: 'Disabled'/);
  assert.match(read("modules/vault.bicep"), /publicNetworkAccess: 'Disabled'/);
  assert.match(read("modules/vault.bicep"), /enablePurgeProtection: true/);
  assert.match(read("modules/vault.bicep"), /enableRbacAuthorization: true/);
});

test("azure.yaml names one service whose files exist, and a host that the list deploys", () => {
  const azure = parse(read("../azure.yaml"));
  assert.match(azure.name, /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/);
  assert.deepEqual(Object.keys(azure.services), ["api"]);
  const { project, host, docker } = azure.services.api;
  assert.equal(host, "containerapp");
  assert.match(read("modules/api.bicep"), /'azd-service-name': 'api'/);
  assert.ok(readFileSync(new URL(`../${project}/OutlookGuard.Api.csproj`, INFRA)).length > 0);
  assert.ok(readFileSync(new URL(`../${project}/${docker.path}`, INFRA)).length > 0);
});

test("The Dockerfile has no fault that its linter knows", () => {
  const linter = createRequire(import.meta.url).resolve("dockerfilelint/bin/dockerfilelint");
  const report = JSON.parse(execFileSync(process.execPath, [linter, "--output", "json", new URL("Dockerfile", INFRA).pathname], { encoding: "utf8" }));
  assert.deepEqual(report.files.flatMap((file) => file.issues).map((issue) => `${issue.line}: ${issue.title}`), []);
});

test("Every mail-flow rule defers when it fails, because the default is to send anyway", () => {
  const script = read("exchange/Set-OutlookGuardRules.ps1");
  const count = (pattern) => (script.match(pattern) ?? []).length;
  assert.equal(count(/^ {8}Name +=/gm), 4);
  assert.equal(count(/^ {8}RuleErrorAction += 'Defer'$/gm), 4);
  assert.doesNotMatch(script, /'Ignore'/);
});

test("The header that the rules read goes last, and the marking is the one that the add-in looks for", () => {
  const script = read("exchange/Set-OutlookGuardRules.ps1");
  const rules = script.slice(script.indexOf("$Rules = @("), script.indexOf("\n)\n", script.indexOf("$Rules = @("))).split(/^ {4}\}$/m);
  assert.deepEqual(rules.map((rule) => rule.includes("RemoveHeader")), [false, false, false, true, false]);
  const contract = readFileSync(new URL("../addin/src/api/contract.ts", INFRA), "utf8");
  assert.ok(contract.includes(`MARKING = "${/\$Marking = '(.+)'/.exec(script)[1]}"`));
});
