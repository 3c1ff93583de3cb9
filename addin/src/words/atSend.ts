/** The words of the events, and no others: the script that Outlook starts for every Send has to be small. */
import { launchevent } from "./en-GB.json";

export { fill } from "./fill";
export const atSend = launchevent;
