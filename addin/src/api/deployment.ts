/** What the built script knows of its deployment without asking anybody. Written in by the build; see `deployment.js` beside the build's settings. */

export interface Deployment {
  /** Where the service is, for a runtime that has no page: scheme and host, no slash at the end. */
  origin: string;
  /** The Entra application, and the tenant its people sign in to. */
  application: string;
  tenant: string;
  /** For an outage, when nobody can be asked: the own mail domains, lower case, and whom to ring. Empty: nothing leaves then. */
  domains: string[];
  /** The sensitivity label that encrypts for the agencies; empty: the mail-flow rule encrypts. */
  encryptionLabel: string;
  dataController: { name: string; phone: string };
}

declare const __OUTLOOKGUARD_DEPLOYMENT__: Deployment | undefined;

const NOWHERE: Deployment = { origin: "", application: "", tenant: "organizations", domains: [], encryptionLabel: "", dataController: { name: "", phone: "" } };

export const deployment: Deployment = typeof __OUTLOOKGUARD_DEPLOYMENT__ === "undefined" ? NOWHERE : __OUTLOOKGUARD_DEPLOYMENT__;

/** The page's own origin where there is a page: add-in and service share one. */
export const serviceOrigin = (): string =>
  typeof location === "object" && typeof location.origin === "string" && location.origin.startsWith("http") ? location.origin : deployment.origin;
