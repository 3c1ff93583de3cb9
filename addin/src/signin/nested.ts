/** Nested app authentication: Outlook itself signs the person in, through its own account. Nothing is kept in a browser. */
import { createNestablePublicClientApplication, LogLevel, type Configuration, type IPublicClientApplication } from "@azure/msal-browser";
import { deployment } from "../api/deployment";
import { mailboxOwner, supportsNestedSignIn } from "../outlook/office";

export interface Token {
  value: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** Source: IdentityOptions.Scope and the manifest's WebApplicationInfo. */
const scopes = (): string[] => [`api://${deployment.origin.replace(/^https?:\/\//, "")}/${deployment.application}/access_as_user`];

const configuration = (): Configuration => ({
  auth: { clientId: deployment.application, authority: `https://login.microsoftonline.com/${deployment.tenant}` },
  cache: { cacheLocation: "memoryStorage" },
  system: { loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined } },
});

let client: Promise<IPublicClientApplication> | undefined;

/**
 * @param how `silent` in events, where no window can open; `ask` in the pane.
 * @throws when there is no token without, or after, asking.
 */
export async function nestedToken(how: "silent" | "ask", freshness: "any" | "fresh" = "any"): Promise<Token> {
  // Without the host's bridge the library would turn to the browser's own sign-in, which needs a page.
  if (deployment.application === "" || !supportsNestedSignIn() || !hasBridge()) throw new Error("no nested sign-in here");
  client ??= createNestablePublicClientApplication(configuration());
  try {
    const request = { scopes: scopes(), loginHint: mailboxOwner(), forceRefresh: freshness === "fresh" };
    const known = await client;
    const { accessToken, expiresOn } = await (how === "silent" ? known.acquireTokenSilent(request) : known.acquireTokenPopup(request));
    if (accessToken === "") throw new Error("no token");
    return { value: accessToken, until: expiresOn?.getTime() ?? 0 };
  } catch (fault) {
    // A client that could not be made is made anew the next time.
    client = undefined;
    throw fault;
  }
}

function hasBridge(): boolean {
  const host = globalThis as { window?: { __initializeNestedAppAuth?: unknown; nestedAppAuthBridge?: unknown } };
  return typeof host.window?.__initializeNestedAppAuth === "function" || host.window?.nestedAppAuthBridge !== undefined;
}
