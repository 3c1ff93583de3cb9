import { AppManifestUtils } from "@microsoft/app-manifest";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "office-addin-manifest-converter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALLOWED_FILE, allowed } from "../../manifest/allowed.js";
import { jsonManifest } from "../../manifest/json.js";
import { BUTTONS, BUTTON_LABEL, BUTTON_TIP, DESCRIPTION, EVENTS, ICON_SIZES } from "../../manifest/names.js";
import { addresses, checked, readValues, type Values } from "../../manifest/values.js";
import { contentOf, mayBeReleased } from "../../manifest/version.js";
import { xmlManifest } from "../../manifest/xml.js";

const values = readValues("manifest/values/development.json");
const xml = xmlManifest(values);

let folder = "";
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "manifest-")); });
afterAll(() => { rmSync(folder, { recursive: true }); });

/** Office's own parser writes no file when it cannot read a manifest, and never says so by its exit. */
async function converted(manifest: string, name: string): Promise<string | undefined> {
  const out = join(folder, name);
  writeFileSync(join(folder, `${name}.xml`), manifest);
  await convert(join(folder, `${name}.xml`), out, false).catch(() => undefined);
  return existsSync(join(out, "manifest.json")) ? join(out, "manifest.json") : undefined;
}

const saysOf = async (file: string): Promise<string[]> => {
  try {
    await AppManifestUtils.readAndValidateTeamsManifest(file);
    return [];
  } catch (fault) {
    return [String(fault)];
  }
};

describe("The XML manifest", () => {
  it("is read by Office's own parser, and what comes out is valid", async () => {
    const file = await converted(xml, "good");
    expect(file).toBeDefined();
    expect(await saysOf(file ?? "")).toEqual([]);
  });

  it.each([
    ["no permission", (text: string) => text.replace(/<Permissions>.*<\/Permissions>/, "")],
    ["not XML", (text: string) => text.replace("</Hosts>", "")],
  ])("is refused by the parser with %s", async (name, spoil) => {
    expect(await converted(spoil(xml), name.replaceAll(" ", "-"))).toBeUndefined();
  });
});

describe("The JSON manifest", () => {
  const write = (manifest: object, name: string): string => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(manifest));
    return file;
  };

  it("is valid", async () => { expect(await saysOf(write(jsonManifest(values), "unified"))).toEqual([]); });

  it("with a Send mode that nobody knows is not: the validator can say no", async () => {
    const spoiled = JSON.parse(JSON.stringify(jsonManifest(values)).replace('"block"', '"hardBlock"')) as object;
    expect(await saysOf(write(spoiled, "spoiled"))).not.toEqual([]);
  });

  it("has an action for every event and every button, and blocks at both Sends", () => {
    const [extension] = jsonManifest(values).extensions;
    const actions = extension?.runtimes.flatMap(({ actions }) => actions.map(({ id }) => id));
    const asked = [...extension?.autoRunEvents[0]?.events ?? [], ...extension?.ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls))) ?? []];
    expect(actions).toEqual(expect.arrayContaining(asked.map(({ actionId }) => actionId)));
    const blocked = extension?.autoRunEvents[0]?.events.filter((event) => "options" in event).map(({ type }) => type);
    expect(blocked).toEqual(["messageSending", "appointmentSending"]);
  });

  it("hides the other package where it is installed", () => {
    expect(jsonManifest(values).extensions[0]?.alternates[0]?.hide.customOfficeAddin.officeAddinId).toBe(values.addIn);
    expect(values.unifiedAddIn).not.toBe(values.addIn);
  });
});

describe("The values", () => {
  it.each([
    ["a slash after the origin", { origin: "https://guard.example/" }],
    ["plain http", { origin: "http://guard.example" }],
    ["no id", { addIn: "" }],
    ["three numbers", { version: "1.0.0" }],
    ["a name nobody knows", { orign: "https://guard.example" }],
    ["a provider too long for the admin centre", { provider: "x".repeat(33) }],
  ])("are refused with %s", (_, wrong) => { expect(() => checked({ ...values, ...wrong })).toThrow(/values/); });

  it("fit the lengths that Outlook shows", () => {
    expect(BUTTON_LABEL.length).toBeLessThanOrEqual(30);
    expect(BUTTON_TIP.length).toBeLessThanOrEqual(80);
    expect(DESCRIPTION.length).toBeLessThanOrEqual(250);
  });
});

it("The well-known file lists the manifest's script and nothing else, and is the one that is served", () => {
  expect(JSON.parse(allowed(values))).toEqual({ allowed: [addresses(values).eventScript] });
  expect(readFileSync(join("public", ALLOWED_FILE), "utf8")).toBe(allowed(values));
});

it("Every icon that the manifest names is served", () => {
  for (const size of ICON_SIZES) {
    const picture = readFileSync(`public/icons/${String(size)}.png`);
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  }
});

describe("A manifest that changed needs a higher version", () => {
  const released = { version: "1.0.0.0", content: contentOf(values) };
  const other: Values = { ...values, support: "https://elsewhere.example/help" };
  it.each([
    ["the same again", values, true],
    ["changed under the same version", other, false],
    ["changed and higher", { ...other, version: "1.0.0.1" }, true],
    ["changed and lower", { ...other, version: "0.9.0.0" }, false],
    ["higher by ten, not by text", { ...other, version: "1.0.0.10" }, true],
  ])("%s", (_, next, may) => { expect(mayBeReleased(next, released)).toBe(may); });

  it("this repository's own keeps the rule", () => {
    expect(mayBeReleased(values, JSON.parse(readFileSync("manifest/values/released.json", "utf8")) as typeof released)).toBe(true);
  });
});

it("Events and buttons have distinct names", () => {
  expect(new Set(EVENTS.map(({ handler }) => handler)).size).toBe(EVENTS.length);
  expect(BUTTONS.message).not.toBe(BUTTONS.appointment);
});
