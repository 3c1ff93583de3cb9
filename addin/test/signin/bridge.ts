/** The bridge by which Outlook signs people in, played: what the runtime puts into `window` when the library asks for it. */
import { webcrypto } from "node:crypto";

export interface Bridge {
  /** What the library asked, by method. */
  asked: string[];
  scopes: string[];
  /** What the runtime has besides: the function that the library looks for, and what it needs to read a token. */
  members: Record<string, unknown>;
}

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString("base64url");
const ID_TOKEN = `${part({ alg: "none" })}.${part({ oid: "o", tid: "t", preferred_username: "priya.nair@larkfield-wra.example" })}.`;
const ACCOUNT = { homeAccountId: "o.t", environment: "login.microsoftonline.com", tenantId: "t", username: "priya.nair@larkfield-wra.example", localAccountId: "o" };

interface Asked { requestId: string; method: string; tokenParams?: { scope: string } }

/** @param answer what Outlook answers to a request for a token. */
export function bridge(answer: "token" | "interaction" | "never" = "token"): Bridge {
  const asked: string[] = [];
  const scopes: string[] = [];
  const listeners: ((text: string) => void)[] = [];
  const nestedAppAuthBridge = {
    addEventListener: (_: string, listener: (text: string) => void) => { listeners.push(listener); },
    postMessage: (text: string) => {
      const { requestId, method, tokenParams } = JSON.parse(text) as Asked;
      asked.push(method);
      if (tokenParams) scopes.push(tokenParams.scope);
      const reply = (body: object): void => { setTimeout(() => { for (const one of listeners) one(JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, ...body })); }, 0); };
      if (method === "GetInitContext") reply({ success: true, initContext: { sdkName: "host", sdkVersion: "1", capabilities: { queryAccount: true }, accountContext: ACCOUNT } });
      else if (answer === "token") reply({ success: true, token: { access_token: "nested.access.token", id_token: ID_TOKEN, expires_in: 3600, scope: tokenParams?.scope }, account: ACCOUNT });
      else if (answer === "interaction") reply({ success: false, error: { status: "USER_INTERACTION_REQUIRED", code: "interaction_required" } });
    },
  };
  const members: Record<string, unknown> = { TextEncoder, TextDecoder, URL, atob, btoa };
  members["__initializeNestedAppAuth"] = () => {
    Object.assign(members["window"] as object, { nestedAppAuthBridge, crypto: webcrypto });
    return Promise.resolve();
  };
  return { asked, scopes, members };
}
