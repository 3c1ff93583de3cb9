/** Small files for the examples. */
import type { DraftFile } from "../draft";

/** A ZIP archive whose one entry is encrypted: nobody without the password can look inside. */
const LOCKED_ZIP =
  "UEsDBBQAAQAAAAAAaVyDFtyMNAAAACgAAAASAAAAcmVmZXJyYWwgZm9ybS5kb2N4Y5U2/jBVuhx+al/FMhn2HMZWCyBF0276UtpehUdRiYBUWvL6LbeltcQi2ILQvY7/tbKIsVBLAQIUABQAAQAAAAAAaVyDFtyMNAAAACgAAAASAAAAAAAAAAAAAAAAAAAAAAByZWZlcnJhbCBmb3JtLmRvY3hQSwUGAAAAAAEAAQBAAAAAZAAAAAAA";

export const lockedZip = (name: string): DraftFile => ({
  name,
  bytes: new Blob([Uint8Array.from(atob(LOCKED_ZIP), (letter) => letter.charCodeAt(0))], { type: "application/zip" }),
});

export const textFile = (name: string, text: string): DraftFile => ({ name, bytes: new Blob([text], { type: "text/plain" }) });
