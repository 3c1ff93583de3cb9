/** Files: three calls at a time on the web, 25 MB, cloud files as an address, links shared in the body not at all. */
import { attachmentTooLarge, attachmentUnknown, tooManyCalls } from "./failures";
import type { FakeMailboxState } from "./mailbox";
import { ATTACHMENT_BYTES, SIMULTANEOUS_ATTACHMENT_CALLS, withSets } from "./sets";
import type { FakeAttachment } from "./types";

export function attachmentsApi(state: FakeMailboxState): Record<string, unknown> {
  const item = state.item;
  if (!item) throw new Error("there is no item");
  const counts = { running: 0 };
  let added = 0;
  const run = (name: string, args: unknown[], work: () => unknown): void => {
    counts.running += 1;
    const tooMany = (state.flavour === "web" || state.flavour === "new") && counts.running > SIMULTANEOUS_ATTACHMENT_CALLS;
    if (tooMany) state.violate("more-than-three-attachment-calls");
    state.calls.run(name, args, () => {
      if (tooMany) throw tooManyCalls();
      return work();
    }, () => { counts.running -= 1; });
  };
  return withSets(state.mailbox, {
    "1.1": {
      removeAttachmentAsync: (id: string, ...args: unknown[]) => {
        run("removeAttachmentAsync", args, () => {
          find(item.attachments, id);
          item.attachments = item.attachments.filter((one) => one.id !== id);
          state.changed("attachments");
        });
      },
    },
    "1.8": {
      getAttachmentsAsync: (...args: unknown[]) => { run("getAttachmentsAsync", args, () => item.attachments.filter((one) => !one.sharedByLink).map(details)); },
      getAttachmentContentAsync: (id: string, ...args: unknown[]) => {
        run("getAttachmentContentAsync", args, () => {
          const { content, format, size } = find(item.attachments, id);
          if (size > ATTACHMENT_BYTES) throw attachmentTooLarge();
          return { content, format };
        });
      },
      addFileAttachmentFromBase64Async: (base64: string, name: string, ...args: unknown[]) => {
        run("addFileAttachmentFromBase64Async", args, () => {
          const size = Math.floor((base64.replace(/=+$/, "").length * 3) / 4);
          if (size > ATTACHMENT_BYTES) throw attachmentTooLarge();
          added += 1;
          const id = `added-${String(added)}`;
          item.attachments = [...item.attachments, { id, name, size, format: "base64", content: base64 }];
          state.changed("attachments");
          return id;
        });
      },
    },
  });
}

const details = (one: FakeAttachment): object => ({
  id: one.id,
  name: one.name,
  size: one.size,
  isInline: one.isInline ?? false,
  contentType: one.contentType ?? "",
  attachmentType: one.format === "url" ? "cloud" : one.format === "base64" ? "file" : "item",
});

function find(attachments: FakeAttachment[], id: string): FakeAttachment {
  const found = attachments.find((one) => one.id === id);
  if (!found) throw attachmentUnknown();
  return found;
}
