import { describe, expect, it } from "vitest";
import { formOf, utf8 } from "../../src/api/multipart";
import { bytesOfBase64 } from "../../src/outlook/base64";

const random = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at * 167 + 13) % 256);

describe("Base64", () => {
  it.each([0, 1, 2, 3, 4, 5, 255, 256, 257, 5_000])("of %i bytes gives them back", (length) => {
    const bytes = random(length);
    expect(bytesOfBase64(Buffer.from(bytes).toString("base64"))).toEqual(bytes);
  });
  it.each(["A", "AAAAA", "AA A", "A===", "AA=A", "%%%%", "AAA-", "AAA_", "ŁŁŁŁ", "AAAA\n"])("that is %j is none", (text) => { expect(bytesOfBase64(text)).toBeUndefined(); });
});

it.each(["", "abc", "Łucja", "żółw", "€", "😀", "a😀b", "\ud800", "\udc00x", "\ud800\ud800", "\u0000\u007f\u0080\u07ff\u0800\uffff"])("%j is written as UTF-8 like everywhere else", (text) => {
  expect(utf8(text)).toEqual(new TextEncoder().encode(text));
});

it("A form made by hand is read as the browser's own would be", async () => {
  const bytes = random(1_000);
  const { contentType, body } = formOf([
    { name: "disclosure", contentType: "application/json", content: '{"a":"Łucja"}' },
    { name: "file0", fileName: 'a "b"\r\nżółw.txt', contentType: "text/plain\r\nX-Evil: 1", content: bytes },
  ]);
  const form = await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  expect([...form.keys()]).toEqual(["disclosure", "file0"]);
  const file = form.get("file0") as File;
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect(file.type).toBe("application/octet-stream");
  expect(file.name).toContain("żółw.txt");
  expect(await new Response(form.get("disclosure")).text()).toBe('{"a":"Łucja"}');
});
