/** Signing in on a page that is not inside Outlook: a window of Microsoft's, whose answer comes back through `signed-in.html`. Nothing is kept in a browser. */
import { createStandardPublicClientApplication, LogLevel, type AccountInfo, type IPublicClientApplication } from "@azure/msal-browser";
import { deployment } from "../api/deployment";

/** Source: IdentityOptions.Scope and the manifest's WebApplicationInfo. */
const scopes = (): string[] => [`api://${deployment.origin.replace(/^https?:\/\//, "")}/${deployment.application}/access_as_user`];

let client: Promise<IPublicClientApplication> | undefined;
let account: AccountInfo | undefined;

/** @throws when there is no token without, or after, asking. */
export async function browserToken(how: "silent" | "ask", freshness: "any" | "fresh"): Promise<string> {
  if (deployment.application === "") throw new Error("no application is set");
  client ??= createStandardPublicClientApplication({
    auth: { clientId: deployment.application, authority: `https://login.microsoftonline.com/${deployment.tenant}`, redirectUri: `${location.origin}/signed-in.html` },
    cache: { cacheLocation: "memoryStorage" },
    system: { loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined } },
  });
  const known = await client;
  if (how === "silent" && !account) throw new Error("nobody is signed in");
  const answer = how === "silent" && account
    ? await known.acquireTokenSilent({ scopes: scopes(), account, forceRefresh: freshness === "fresh" })
    : await known.acquireTokenPopup({ scopes: scopes(), prompt: "select_account" });
  account = answer.account;
  if (answer.accessToken === "") throw new Error("no token");
  return answer.accessToken;
}
