/** One place where the add-in's script runs: its own `Office`, its own list of handlers, the shared item. */
import { itemApi } from "./itemApi";
import { catalogApi } from "./labelApi";
import type { Change, FakeMailboxState } from "./mailbox";
import { reaches, withSets } from "./sets";
import type { FakeOfficeRuntime } from "./types";

export type Handler = (event: object) => void;

export interface FakeRuntime {
  name: string;
  /** What the script finds as the global `Office`. */
  Office: typeof Office;
  /** What the script finds as the global `OfficeRuntime`. */
  OfficeRuntime: FakeOfficeRuntime;
  /** What `Office.actions.associate` was told, by function name. */
  handlers: ReadonlyMap<string, Handler>;
}

const PLATFORMS = { web: "OfficeOnline", new: "OfficeOnline", classic: "PC", mac: "Mac" } as const;
const HOST_NAMES = { web: "OutlookWebApp", new: "newOutlookWindows", classic: "Outlook", mac: "Outlook" } as const;

/** The item's events as a pane hears them. */
const HEARD_AS: Partial<Record<Change, string>> = {
  recipients: "olkRecipientsChanged",
  attachments: "olkAttachmentsChanged",
  context: "olkInitializationContextChanged",
};

export function openRuntime(state: FakeMailboxState, name: string): FakeRuntime {
  const handlers = new Map<string, Handler>();
  const heard = new Map<string, ((args: unknown) => void)[]>();
  state.listeners.push((change) => {
    const args = change === "context" ? { initializationContextData: state.initializationContext } : {};
    for (const listener of heard.get(HEARD_AS[change] ?? "") ?? []) listener({ type: HEARD_AS[change], ...args });
  });

  const office = {
    onReady: (ready?: (info: object) => void) => {
      const info = { host: "Outlook", platform: PLATFORMS[state.flavour] };
      return Promise.resolve(info).then((known) => {
        ready?.(known);
        return known;
      });
    },
    actions: { associate: (id: string, handler: Handler) => { handlers.set(id, handler); } },
    context: {
      platform: PLATFORMS[state.flavour],
      displayLanguage: "en-GB",
      requirements: { isSetSupported: (set: string, version: string) => (set === "NestedAppAuth" ? state.options.nestedSignIn === true : set === "Mailbox" && reaches(state.mailbox, version)) },
      mailbox: {
        diagnostics: { hostName: HOST_NAMES[state.flavour], hostVersion: "16.0" },
        userProfile: { displayName: state.user.displayName, emailAddress: state.user.emailAddress },
        item: itemApi(state, {
          add: (type, handler) => { heard.set(type, [...(heard.get(type) ?? []), handler]); },
          remove: (type) => { heard.delete(type); },
        }),
      },
      ...withSets(state.mailbox, { "1.13": { sensitivityLabelsCatalog: catalogApi(state) } }),
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Html: "html", Text: "text" },
    EventType: { RecipientsChanged: "olkRecipientsChanged", AttachmentsChanged: "olkAttachmentsChanged", InitializationContextChanged: "olkInitializationContextChanged" },
    MailboxEnums: {
      RecipientType: { User: "user", ExternalUser: "externalUser", DistributionList: "distributionList", Other: "other" },
      AttachmentContentFormat: { Base64: "base64", Url: "url", Eml: "eml", ICalendar: "iCalendar" },
      AttachmentType: { File: "file", Item: "item", Cloud: "cloud" },
      ItemNotificationMessageType: { InsightMessage: "insightMessage", InformationalMessage: "informationalMessage", ErrorMessage: "errorMessage" },
      ActionType: { ShowTaskPane: "showTaskPane" },
    },
  };
  const officeRuntime: FakeOfficeRuntime = {
    auth: {
      getAccessToken: () => state.options.accessToken?.() ?? Promise.reject(Object.assign(new Error("13000"), { code: 13_000 })),
    },
  };
  return { name, Office: office as unknown as typeof Office, OfficeRuntime: officeRuntime, handlers };
}
