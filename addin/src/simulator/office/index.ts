export { createFakeOffice, type FakeControl, type FakeOffice } from "./createFakeOffice";
export { LAUNCH_EVENTS, type LaunchEvent } from "./launchEvents";
export type { FakeRuntime } from "./runtime";
export { deliver, type Delivery, type MailFlow } from "./mailFlow";
export type * from "./types";
export { joinFakeOffice, shareFakeOffice } from "./window";
