/** What Office's converter and the JSON validator let through. Every fault is a sentence; none is a good manifest. */

/** Source: element order of the mail schemas 1.1, base and version overrides. */
const ORDER: Record<string, string[]> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "FormSettings", "Permissions", "Rule", "DisableEntityHighlighting", "VersionOverrides"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "EquivalentAddins", "VersionOverrides", "WebApplicationInfo", "ExtendedPermissions"],
  Host: ["Runtimes", "DesktopFormFactor"],
  DesktopFormFactor: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  ExtensionPoint: ["OfficeTab", "LaunchEvents", "SourceLocation"],
  WebApplicationInfo: ["Id", "Resource", "Scopes"],
};

/** Source: event-based activation, the events of set 1.10 to 1.16. */
const KNOWN_EVENTS = [
  "OnNewMessageCompose", "OnNewAppointmentOrganizer", "OnMessageCompose", "OnAppointmentOrganizer", "OnMessageAttachmentsChanged", "OnAppointmentAttachmentsChanged",
  "OnMessageRecipientsChanged", "OnAppointmentAttendeesChanged", "OnAppointmentTimeChanged", "OnAppointmentRecurrenceChanged", "OnInfoBarDismissClicked", "OnMessageSend", "OnAppointmentSend",
  "OnMessageFromChanged", "OnAppointmentFromChanged", "OnSensitivityLabelChanged", "OnMessageReadWithCustomAttachment", "OnMessageReadWithCustomHeader", "OnMessageRead", "OnMessageDecrypt",
];
const GUARDED = ["OnMessageSend", "OnAppointmentSend"];
const RESOURCE_ID_CHARACTERS = 32;

export function faultsOf(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) return ["it is not XML"];
  const all = [...document.querySelectorAll("*")];
  return [...order(all), ...resources(all), ...origins(all), ...events(all), ...controls(all), ...sets(all), ...owed(all)];
}

const named = (all: Element[], name: string): Element[] => all.filter((element) => element.localName === name);

function order(all: Element[]): string[] {
  return all.flatMap((element) => {
    const expected = ORDER[element.localName];
    if (!expected || (element.localName === "Host" && element.children.length === 0)) return [];
    const places = [...element.children].map((child) => expected.indexOf(child.nodeName));
    return places.every((place, index) => place >= (index === 0 ? 0 : places[index - 1] ?? 0)) ? [] : [`the order within ${element.localName}`];
  });
}

function resources(all: Element[]): string[] {
  const ids = named(all, "Resources").flatMap((list) => [...list.querySelectorAll("[id]")].map((one) => one.id));
  const asked = all.flatMap((element) => element.getAttribute("resid") ?? []);
  return [
    ...asked.filter((id) => !ids.includes(id)).map((id) => `resid ${id} names nothing`),
    ...ids.filter((id) => !asked.includes(id)).map((id) => `nothing asks for resource ${id}`),
    ...ids.filter((id) => id.length > RESOURCE_ID_CHARACTERS).map((id) => `${id} is too long`),
  ];
}

/** One origin for all, over https. */
function origins(all: Element[]): string[] {
  const ours = named(all, "AppDomain")[0]?.textContent;
  const urls = [...named(all, "Url"), ...named(all, "SourceLocation"), ...named(all, "IconUrl"), ...named(all, "HighResolutionIconUrl"), ...named(all, "Image")];
  const values = urls.flatMap((element) => element.getAttribute("DefaultValue") ?? []);
  const support = named(all, "SupportUrl").flatMap((element) => element.getAttribute("DefaultValue") ?? []);
  return [
    ...[...values, ...support, ours ?? ""].filter((url) => !url.startsWith("https://")).map((url) => `${url} is not https`),
    ...values.filter((url) => new URL(url).origin !== ours).map((url) => `${url} is another origin`),
  ];
}

function events(all: Element[]): string[] {
  const listed = named(all, "LaunchEvent");
  const types = listed.map((event) => event.getAttribute("Type") ?? "");
  return [
    ...types.filter((type) => !KNOWN_EVENTS.includes(type)).map((type) => `${type} is no event`),
    ...types.filter((type, place) => types.indexOf(type) !== place).map((type) => `${type} is listed twice`),
    ...GUARDED.filter((type) => !types.includes(type)).map((type) => `${type} is not guarded`),
    ...listed.filter((event) => event.getAttribute("SendMode") !== (GUARDED.includes(event.getAttribute("Type") ?? "") ? "Block" : null)).map((event) => `SendMode of ${event.getAttribute("Type") ?? ""}`),
  ];
}

function controls(all: Element[]): string[] {
  const ids = all.flatMap((element) => (["Control", "Group"].includes(element.localName) ? element.id : []));
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${id} is there twice`);
}

const sets = (all: Element[]): string[] =>
  [...named(all, "Set").flatMap((set) => set.getAttribute("MinVersion") ?? []), ...named(all, "Sets").flatMap((set) => set.getAttribute("DefaultMinVersion") ?? [])]
    .filter((version) => version !== "1.12")
    .map((version) => `set ${version}: a client below it does not load the add-in, so nothing is checked there`);

function owed(all: Element[]): string[] {
  const owed: Record<string, string> = { Permissions: "ReadWriteItem", SupportsSharedFolders: "true", ExtendedPermission: "AppendOnSend" };
  return Object.entries(owed).filter(([name, value]) => named(all, name)[0]?.textContent !== value).map(([name]) => `${name} is missing or another`);
}
