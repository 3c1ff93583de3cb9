/** The unified manifest, a second package for tenants that want it. It does not reach Outlook on Mac, so the XML stays the product's. */
import { BUTTONS, BUTTON_LABEL, BUTTON_TIP, DESCRIPTION, EVENTS, MAILBOX_SET, TITLE } from "./names.js";
import { addresses } from "./values.js";

const SCHEMA_VERSION = "1.22";
const mailbox = { capabilities: [{ name: "Mailbox", minVersion: MAILBOX_SET }] };
const OPEN_PANE = "openPane";

/** @param {import("./values.js").Values} values */
export function jsonManifest(values) {
  const at = addresses(values);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: values.unifiedAddIn,
    version: values.version.split(".").slice(0, 3).join("."),
    localizationInfo: { defaultLanguageTag: "en-gb" },
    developer: { name: values.provider, websiteUrl: values.support, privacyUrl: values.privacy, termsOfUseUrl: values.support },
    name: { short: TITLE, full: TITLE },
    description: { short: BUTTON_TIP, full: DESCRIPTION },
    icons: { outline: "icons/32.png", color: "icons/128.png" },
    accentColor: "#146C82",
    validDomains: [new URL(values.origin).host],
    webApplicationInfo: { id: values.application, resource: `api://${new URL(values.origin).host}/${values.application}` },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: "MailboxItem.ReadWrite.User", type: "Delegated" },
          { name: "Mailbox.AppendOnSend.User", type: "Delegated" },
          { name: "Mailbox.SharedFolder", type: "Delegated" },
        ],
      },
    },
    extensions: [{
      requirements: { ...mailbox, scopes: ["mail"] },
      runtimes: [
        {
          requirements: mailbox, id: "events", type: "general", lifetime: "short",
          code: { page: at.eventPage, script: at.eventScript },
          actions: EVENTS.map(({ handler }) => ({ id: handler, type: "executeFunction", displayName: handler })),
        },
        {
          requirements: mailbox, id: "pane", type: "general", lifetime: "short",
          code: { page: at.pane },
          actions: [{ id: OPEN_PANE, type: "openPage", pinnable: false }],
        },
      ],
      ribbons: [
        ribbon("mailCompose", "Message", BUTTONS.message, at),
        ribbon("meetingDetailsOrganizer", "Appointment", BUTTONS.appointment, at),
      ],
      autoRunEvents: [{
        requirements: { ...mailbox, scopes: ["mail"] },
        events: EVENTS.map((event) => ({ type: event.unified, actionId: event.handler, ...("blocks" in event && { options: { sendMode: "block" } }) })),
      }],
      alternates: [{
        // Where this package is, the other one is hidden: two guards at one Send would ask everything twice.
        hide: { customOfficeAddin: { officeAddinId: values.addIn } },
        alternateIcons: { icon: { size: 64, url: at.icon(64) }, highResolutionIcon: { size: 64, url: at.icon(128) } },
      }],
    }],
  };
}

/** @param {string} context @param {string} prefix @param {string} button @param {ReturnType<typeof addresses>} at */
const ribbon = (context, prefix, button, at) => ({
  requirements: { ...mailbox, scopes: ["mail"] },
  contexts: [context],
  tabs: [{
    builtInTabId: "TabDefault",
    groups: [{
      id: `OutlookGuard${prefix}Group`,
      label: BUTTON_LABEL,
      controls: [{
        id: button, type: "button", label: BUTTON_LABEL, actionId: OPEN_PANE,
        icons: [16, 32, 80].map((size) => ({ size, url: at.icon(size) })),
        supertip: { title: BUTTON_LABEL, description: BUTTON_TIP },
      }],
    }],
  }],
});
