/** The simulator's sign-in: what the fake Outlook hands to the add-in is a Development token of the person who is played. */
import { signInAs, type Persona } from "../api/token";

/** @param now who is played at this moment. @returns the fake's `getAccessToken`. The add-in's own code is the same as in Outlook. */
export const tokenOf = (now: () => Persona): (() => Promise<string>) => () => signInAs(now());
