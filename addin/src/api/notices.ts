/** Who has been told that she changed her mind, and who has said that they know. */
import { ask, type Told } from "./ask";
import { pathOf } from "./oneCase";
import { identifier, list, maybe, object, oneOf, text } from "./shapes";

const STATES = ["stuck", "queued", "claimed", "sent", "acknowledged", "superseded"] as const;

export interface Notice { id: string; agencyName: string; state: (typeof STATES)[number]; since: string; queuedAt: string; sentAt?: string; acknowledgedAt?: string }

export const readNotices = (reference: string, token: string): Promise<Told<Notice[]>> => ask(pathOf(reference, "/notices"), token, (json) => list(json, "notices", notice));

function notice(json: unknown, at: string): Notice {
  const it = object(json, at);
  const [sentAt, acknowledgedAt] = [maybe(it["sentAt"], at, text), maybe(it["acknowledgedAt"], at, text)];
  return {
    id: identifier(it["id"], `${at}.id`), agencyName: text(it["agencyName"], `${at}.agencyName`), state: oneOf(STATES, it["state"], `${at}.state`),
    since: text(it["since"], `${at}.since`), queuedAt: text(it["queuedAt"], `${at}.queuedAt`), ...(sentAt !== undefined && { sentAt }), ...(acknowledgedAt !== undefined && { acknowledgedAt }),
  };
}
