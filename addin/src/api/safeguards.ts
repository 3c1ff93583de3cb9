/** What a worker changes about a case. Words about people go in bodies; addresses hold ids only. */
import { ask, type Told } from "./ask";
import type { Method } from "./call";
import { oneCase, pathOf, type OneCase, type Safety } from "./oneCase";
import { identifier, object } from "./shapes";

const nothing = (): undefined => undefined;
const added = (json: unknown): string => identifier(object(json, "added")["id"]);

const change = (reference: string, rest: string, method: Method, token: string, body?: object): Promise<Told<undefined>> => ask(pathOf(reference, rest), token, nothing, body, method);
const add = (reference: string, rest: string, token: string, body: object): Promise<Told<string>> => ask(pathOf(reference, rest), token, added, body);

export interface NewCase { reference: string; sealed: boolean; team: string[] }
export const openCase = (asked: NewCase, token: string): Promise<Told<OneCase>> => ask("/api/cases", token, oneCase, asked);

export interface NewPerson { name: string; aliases: string[]; role: string; initials?: string; dateOfBirth?: string; phone?: string }
export const putPerson = (reference: string, id: string, asked: NewPerson, token: string): Promise<Told<OneCase>> => ask(pathOf(reference, `/people/${id}`), token, oneCase, asked, "PUT");

export const addOwnAddress = (reference: string, asked: { address: string; safety: Safety; checked: string }, token: string): Promise<Told<string>> => add(reference, "/own-addresses", token, asked);
export const checkOwnAddress = (reference: string, id: string, asked: { safety: Safety; checked: string }, token: string): Promise<Told<undefined>> => change(reference, `/own-addresses/${id}`, "PUT", token, asked);

export const addPlace = (reference: string, asked: { label: string; address?: string; aliases: string[] }, token: string): Promise<Told<string>> => add(reference, "/places", token, asked);

export const addNotFor = (reference: string, address: string, token: string): Promise<Told<string>> => add(reference, "/not-for", token, { address });
export const removeNotFor = (reference: string, id: string, token: string): Promise<Told<undefined>> => change(reference, `/not-for/${id}`, "DELETE", token);

export interface NewStanding { basis: "public" | "vital"; assessor: string; review: string }
export const setStanding = (reference: string, asked: NewStanding, token: string): Promise<Told<OneCase>> => ask(pathOf(reference, "/standing"), token, oneCase, asked, "PUT");
export const endStanding = (reference: string, token: string): Promise<Told<OneCase>> => ask(pathOf(reference, "/standing"), token, oneCase, undefined, "DELETE");

export const addStopContact = (reference: string, asked: { name?: string; role?: string; addresses: string[] }, token: string): Promise<Told<string>> => add(reference, "/stop-contacts", token, asked);
/** One worker asks; another removes. */
export const askRemoval = (reference: string, id: string, token: string): Promise<Told<undefined>> => change(reference, `/stop-contacts/${id}/removal`, "POST", token);
export const keepStopContact = (reference: string, id: string, token: string): Promise<Told<undefined>> => change(reference, `/stop-contacts/${id}/removal`, "DELETE", token);
export const removeStopContact = (reference: string, id: string, token: string): Promise<Told<undefined>> => change(reference, `/stop-contacts/${id}`, "DELETE", token);
