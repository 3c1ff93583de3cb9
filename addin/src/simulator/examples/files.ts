/** Ready files for the examples and for the Attach menu. */
import type { FakeAttachment } from "../office";

/** A ZIP archive whose one entry is encrypted: nobody without the password can look inside. */
const LOCKED_ZIP =
  "UEsDBBQAAQAAAAAAaVyDFtyMNAAAACgAAAASAAAAcmVmZXJyYWwgZm9ybS5kb2N4Y5U2/jBVuhx+al/FMhn2HMZWCyBF0276UtpehUdRiYBUWvL6LbeltcQi2ILQvY7/tbKIsVBLAQIUABQAAQAAAAAAaVyDFtyMNAAAACgAAAASAAAAAAAAAAAAAAAAAAAAAAByZWZlcnJhbCBmb3JtLmRvY3hQSwUGAAAAAAEAAQBAAAAAZAAAAAAA";

/** What Outlook takes at most, in bytes. */
const BIG_BYTES = 25 * 1024 * 1024;
/** Three bytes in base64: "ok ". */
const OK_BASE64 = "b2sg";

let made = 0;
const file = (name: string, content: string, size: number): FakeAttachment => {
  made += 1;
  return { id: `file-${String(made)}`, name, size, format: "base64", content };
};

export const lockedZip = (name: string): FakeAttachment => file(name, LOCKED_ZIP, atob(LOCKED_ZIP).length);
export const textFile = (name: string, text: string): FakeAttachment => file(name, btoa(text), text.length);

/** As near to 25 MB as whole words of three letters come. */
export function bigFile(): FakeAttachment {
  const words = Math.floor(BIG_BYTES / 3);
  return file("minutes of ten years.txt", OK_BASE64.repeat(words), words * 3);
}

export const cloudFile = (): FakeAttachment => ({
  ...file("plan.docx", "https://larkfield-wra.sharepoint.example/plan.docx", 0), format: "url",
});

/** Reads a file from disk as Outlook would take it over. */
export async function diskFile(chosen: File): Promise<FakeAttachment> {
  const content = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => { resolve(typeof reader.result === "string" ? reader.result.replace(/^[^,]*,?/, "") : ""); };
    reader.onerror = () => { reject(new Error("not read")); };
    reader.readAsDataURL(chosen);
  });
  return { ...file(chosen.name, content, chosen.size), ...(chosen.type !== "" && { contentType: chosen.type }) };
}
