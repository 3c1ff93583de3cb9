import { expect, it } from "vitest";
import type { Notice, NoticeState } from "../../src/api/consoleNotices";
import { isOpen, isOverdue } from "../../src/console/notices/overdue";

const HOUR = 3_600_000;
const QUEUED = Date.parse("2026-11-02T09:00:00Z");
const notice = (state: NoticeState, sentAt?: string): Notice => ({
  id: "1", number: "N-1", agency: "a", agencyName: "A", kind: "withdrawn", since: "2026-11-02T09:00:00Z", queuedAt: "2026-11-02T09:00:00Z", state, contact: "first", attempts: 1, ...(sentAt && { sentAt }),
});

it.each<[string, Notice, number, boolean]>([
  ["waiting for an hour is in time", notice("queued"), QUEUED + HOUR, false],
  ["waiting for longer is overdue", notice("queued"), QUEUED + HOUR + 1, true],
  ["sent two days ago is in time", notice("sent", "2026-11-02T10:00:00Z"), QUEUED + 49 * HOUR, false],
  ["sent longer ago is overdue", notice("sent", "2026-11-02T10:00:00Z"), QUEUED + 49 * HOUR + 1, true],
  ["what nobody could be told is overdue at once", notice("stuck"), QUEUED, true],
  ["acknowledged never is", notice("acknowledged", "2026-11-02T10:00:00Z"), QUEUED + 9_000 * HOUR, false],
  ["replaced never is", notice("superseded"), QUEUED + 9_000 * HOUR, false],
])("%s", (_, one, now, is) => { expect(isOverdue(one, now)).toBe(is); });

it("Open is what nobody has answered", () => {
  expect((["stuck", "queued", "claimed", "sent", "acknowledged", "superseded"] as const).filter((state) => isOpen(notice(state)))).toEqual(["stuck", "queued", "claimed", "sent"]);
});
