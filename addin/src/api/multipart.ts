/** A multipart form made by hand, byte by byte: the script-only runtime of classic Outlook has neither FormData nor Blob nor TextEncoder. */

export interface Part {
  /** ASCII letters, digits and dots. */
  name: string;
  fileName?: string;
  contentType: string;
  content: string | Uint8Array;
}

export interface Form {
  contentType: string;
  body: Uint8Array<ArrayBuffer>;
}

export function formOf(parts: readonly Part[]): Form {
  const boundary = `outlookguard-${word()}${word()}${word()}`;
  const pieces: Uint8Array[] = [];
  for (const { name, fileName, contentType, content } of parts) {
    const file = fileName === undefined ? "" : `; filename="${quoted(fileName)}"`;
    pieces.push(utf8(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\nContent-Type: ${oneLine(contentType)}\r\n\r\n`));
    pieces.push(typeof content === "string" ? utf8(content) : content);
    pieces.push(utf8("\r\n"));
  }
  pieces.push(utf8(`--${boundary}--\r\n`));
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: joined(pieces) };
}

// Four of 36 signs each; no file can be made to hold a boundary that is drawn when it is sent.
const word = (): string => Math.random().toString(36).slice(2, 10);

/** As browsers write a file's name into a part's header. Source: HTML standard, multipart/form-data encoding. */
const quoted = (name: string): string => name.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
const oneLine = (type: string): string => (/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : "application/octet-stream");

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** @returns the text as UTF-8; half a surrogate pair becomes the replacement character. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  // A UTF-16 code unit is never more than three bytes.
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = text.charCodeAt(index + 1);
      const pair = code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
      code = pair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
      if (pair) index += 1;
    }
    if (code < 0x80) bytes[at++] = code;
    else {
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
        else {
          bytes[at++] = 0xf0 | (code >> 18);
          bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.slice(0, at);
}
