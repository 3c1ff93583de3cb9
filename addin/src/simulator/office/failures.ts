/** How a call of Outlook's fails: a name and a number, as in Office.AsyncResult. */

export class OfficeFailure extends Error {
  constructor(override readonly name: string, readonly code: number) {
    super(name);
  }
}

/** Internal error; the code seen for files that came from Explorer. */
export const internalError = (): OfficeFailure => new OfficeFailure("InternalError", 5001);
/** Not permitted; the code seen where sensitivity labels are not enabled. */
export const notPermitted = (): OfficeFailure => new OfficeFailure("PermissionDenied", 7000);
/** What prependOnSendAsync gives on the Send after one in which it was called. */
export const prependRefused = (): OfficeFailure => new OfficeFailure("OperationNotSupported", 9032);

// The names are in the reference; it gives no numbers for these, so they share one of ours.
const UNNUMBERED = 9000;
export const tooLong = (): OfficeFailure => new OfficeFailure("DataExceedsMaximumSize", UNNUMBERED);
export const wrongFormat = (): OfficeFailure => new OfficeFailure("InvalidFormatError", UNNUMBERED);
export const tooManyRecipients = (): OfficeFailure => new OfficeFailure("NumberOfRecipientsExceeded", UNNUMBERED);
export const attachmentTooLarge = (): OfficeFailure => new OfficeFailure("AttachmentSizeExceeded", UNNUMBERED);
export const attachmentUnknown = (): OfficeFailure => new OfficeFailure("InvalidAttachmentId", UNNUMBERED);
export const tooManyNotifications = (): OfficeFailure => new OfficeFailure("NumberOfNotificationMessagesExceeded", UNNUMBERED);
export const keyNotFound = (): OfficeFailure => new OfficeFailure("KeyNotFound", UNNUMBERED);
export const tooManyCalls = (): OfficeFailure => new OfficeFailure("TooManyConcurrentCalls", UNNUMBERED);
