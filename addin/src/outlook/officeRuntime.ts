/** The older single sign-on, where nested app authentication is missing. It works in events, without a window. */

interface Runtime {
  auth?: { getAccessToken?: (options: { allowSignInPrompt: boolean; allowConsentPrompt: boolean }) => Promise<string> };
}

declare const OfficeRuntime: Runtime | undefined;

/** @throws when there is none, or it would have to ask the person. */
export async function runtimeToken(prompt: "silent" | "ask"): Promise<string> {
  const auth = typeof OfficeRuntime === "undefined" ? undefined : OfficeRuntime.auth;
  if (typeof auth?.getAccessToken !== "function") throw new Error("no sign-in here");
  const token: unknown = await auth.getAccessToken({ allowSignInPrompt: prompt === "ask", allowConsentPrompt: prompt === "ask" });
  if (typeof token !== "string" || token === "") throw new Error("no token");
  return token;
}
