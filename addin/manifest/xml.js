/** The add-in-only manifest: the one that works in every Outlook that can run the add-in, Exchange on-premises included. */
import { BUTTONS, BUTTON_LABEL, BUTTON_TIP, DESCRIPTION, EVENTS, MAILBOX_SET, TITLE } from "./names.js";
import { addresses } from "./values.js";

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** @param {import("./values.js").Values} values @returns {string} */
export function xmlManifest(values) {
  const at = addresses(values);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
  <Id>${values.addIn}</Id>
  <Version>${values.version}</Version>
  <ProviderName>${escaped(values.provider)}</ProviderName>
  <DefaultLocale>en-GB</DefaultLocale>
  <DisplayName DefaultValue="${TITLE}"/>
  <Description DefaultValue="${escaped(DESCRIPTION)}"/>
  <IconUrl DefaultValue="${at.icon(64)}"/>
  <HighResolutionIconUrl DefaultValue="${at.icon(128)}"/>
  <SupportUrl DefaultValue="${escaped(values.support)}"/>
  <AppDomains>
    <AppDomain>${values.origin}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Mailbox"/>
  </Hosts>
  <Requirements>
    <Sets>
      <Set Name="Mailbox" MinVersion="${MAILBOX_SET}"/>
    </Sets>
  </Requirements>
  <FormSettings>
    <Form xsi:type="ItemEdit">
      <DesktopSettings>
        <SourceLocation DefaultValue="${at.pane}"/>
      </DesktopSettings>
    </Form>
  </FormSettings>
  <Permissions>ReadWriteItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or">
    <Rule xsi:type="ItemIs" ItemType="Message" FormType="Edit"/>
    <Rule xsi:type="ItemIs" ItemType="Appointment" FormType="Edit"/>
  </Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Requirements>
        <bt:Sets DefaultMinVersion="${MAILBOX_SET}">
          <bt:Set Name="Mailbox"/>
        </bt:Sets>
      </Requirements>
      <Hosts>
        <Host xsi:type="MailHost">
          <Runtimes>
            <Runtime resid="EventPage">
              <Override type="javascript" resid="EventScript"/>
            </Runtime>
          </Runtimes>
          <DesktopFormFactor>
            <SupportsSharedFolders>true</SupportsSharedFolders>
${surface("MessageComposeCommandSurface", "Message", BUTTONS.message)}
${surface("AppointmentOrganizerCommandSurface", "Appointment", BUTTONS.appointment)}
            <ExtensionPoint xsi:type="LaunchEvent">
              <LaunchEvents>
${EVENTS.map(launchEvent).join("\n")}
              </LaunchEvents>
              <SourceLocation resid="EventPage"/>
            </ExtensionPoint>
          </DesktopFormFactor>
        </Host>
      </Hosts>
      <Resources>
        <bt:Images>
          <bt:Image id="Icon16" DefaultValue="${at.icon(16)}"/>
          <bt:Image id="Icon32" DefaultValue="${at.icon(32)}"/>
          <bt:Image id="Icon80" DefaultValue="${at.icon(80)}"/>
        </bt:Images>
        <bt:Urls>
          <bt:Url id="EventPage" DefaultValue="${at.eventPage}"/>
          <bt:Url id="EventScript" DefaultValue="${at.eventScript}"/>
          <bt:Url id="Pane" DefaultValue="${at.pane}"/>
        </bt:Urls>
        <bt:ShortStrings>
          <bt:String id="Label" DefaultValue="${BUTTON_LABEL}"/>
        </bt:ShortStrings>
        <bt:LongStrings>
          <bt:String id="Tip" DefaultValue="${escaped(BUTTON_TIP)}"/>
        </bt:LongStrings>
      </Resources>
      <WebApplicationInfo>
        <Id>${values.application}</Id>
        <Resource>api://${new URL(values.origin).host}/${values.application}</Resource>
        <Scopes>
          <Scope>openid</Scope>
          <Scope>profile</Scope>
        </Scopes>
      </WebApplicationInfo>
      <ExtendedPermissions>
        <ExtendedPermission>AppendOnSend</ExtendedPermission>
      </ExtendedPermissions>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`;
}

/** @param {string} type @param {string} prefix @param {string} button */
const surface = (type, prefix, button) => `            <ExtensionPoint xsi:type="${type}">
              <OfficeTab id="TabDefault">
                <Group id="OutlookGuard${prefix}Group">
                  <Label resid="Label"/>
                  <Control xsi:type="Button" id="${button}">
                    <Label resid="Label"/>
                    <Supertip>
                      <Title resid="Label"/>
                      <Description resid="Tip"/>
                    </Supertip>
                    <Icon>
                      <bt:Image size="16" resid="Icon16"/>
                      <bt:Image size="32" resid="Icon32"/>
                      <bt:Image size="80" resid="Icon80"/>
                    </Icon>
                    <Action xsi:type="ShowTaskpane">
                      <SourceLocation resid="Pane"/>
                    </Action>
                  </Control>
                </Group>
              </OfficeTab>
            </ExtensionPoint>`;

/** Nothing but `Block` is a guard: the other modes show Send Anyway when the add-in cannot run. @param {(typeof EVENTS)[number]} event */
const launchEvent = (event) =>
  `                <LaunchEvent Type="${event.type}" FunctionName="${event.handler}"${"blocks" in event ? ' SendMode="Block"' : ""}/>`;
