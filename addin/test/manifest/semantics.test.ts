// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { readValues } from "../../manifest/values.js";
import { xmlManifest } from "../../manifest/xml.js";
import { faultsOf } from "./semantics";

const values = readValues("manifest/values/development.json");
const xml = xmlManifest(values);

describe("The XML manifest", () => {
  it("has none of the faults that those two let through", () => { expect(faultsOf(xml)).toEqual([]); });

  it.each([
    ["an unknown event", /OnMessageCompose"/, 'OnMessageComposed"', "OnMessageComposed is no event"],
    ["a Send that can be passed", / SendMode="Block"/, ' SendMode="SoftBlock"', "SendMode of OnMessageSend"],
    ["a Send with the default mode", / SendMode="Block"/, "", "SendMode of OnMessageSend"],
    ["a Send that nobody guards", /<LaunchEvent Type="OnAppointmentSend".*\/>/, "", "OnAppointmentSend is not guarded"],
    ["a resource that is not there", /resid="Pane"/, 'resid="Paine"', "resid Paine names nothing"],
    ["a long resource id", /"Tip"/g, `"${"T".repeat(33)}"`, `${"T".repeat(33)} is too long`],
    ["plain http", /"https:(\S*)taskpane/, '"http:$1taskpane', "http://localhost:5443/taskpane.html is not https"],
    ["another origin", /https:\/\/localhost:5443\/launchevent\.js/, "https://cdn.example/launchevent.js", "https://cdn.example/launchevent.js is another origin"],
    ["a set that shuts clients out", /MinVersion="1.12"/, 'MinVersion="1.14"', "set 1.14: a client below it does not load the add-in, so nothing is checked there"],
    ["one button twice", /OutlookGuardAppointmentPane/, "OutlookGuardMessagePane", "OutlookGuardMessagePane is there twice"],
    ["no shared mailboxes", /<SupportsSharedFolders>true/, "<SupportsSharedFolders>false", "SupportsSharedFolders is missing or another"],
    ["another order", /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, "$2$1", "the order within OfficeApp"],
    ["shared folders last", /(<SupportsSharedFolders>.*<\/SupportsSharedFolders>)([\s\S]*)(<\/DesktopFormFactor>)/, "$2$1$3", "the order within DesktopFormFactor"],
  ])("is found out with %s", (_, from, to, fault) => {
    const spoiled = xml.replace(from, to);
    expect(spoiled).not.toBe(xml);
    expect(faultsOf(spoiled)).toContain(fault);
  });

  it("holds a provider's apostrophes and signs as text", () => {
    expect(faultsOf(xmlManifest({ ...values, provider: `R & D's <"Refuge">` }))).toEqual([]);
  });
});
