/** Agencies that a form may name, with the number that may be rung. */
import { ask, type Told } from "./ask";
import { list, maybe, object, text } from "./shapes";

export interface AgencyChoice { id: string; name: string; phone?: string }

/** @param typed words of its name; empty for the first. */
export const findAgencies = (typed: string, token: string): Promise<Told<AgencyChoice[]>> =>
  ask(`/api/me/agencies?q=${encodeURIComponent(typed)}`, token, (json) => list(json, "agencies", agency));

function agency(json: unknown, at: string): AgencyChoice {
  const it = object(json, at);
  const phone = maybe(it["phone"], `${at}.phone`, text);
  return { id: text(it["id"], `${at}.id`), name: text(it["name"], `${at}.name`), ...(phone !== undefined && { phone }) };
}
