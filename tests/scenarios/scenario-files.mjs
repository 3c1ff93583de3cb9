// Real files for the scenarios, built by hand so that every run gives the same bytes.
import { deflateRawSync } from "node:zlib";

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crcByte = (c, b) => (crcTable[(c ^ b) & 255] ^ (c >>> 8)) >>> 0;
const crc32 = bytes => (bytes.reduce(crcByte, 0xffffffff) ^ 0xffffffff) >>> 0;

// The old zip cipher: what most people's "password" on a zip is.
function zipCrypto(bytes, password, crc) {
  const key = [0x12345678, 0x23456789, 0x34567890];
  const update = b => {
    key[0] = crcByte(key[0], b);
    key[1] = (Math.imul((key[1] + (key[0] & 255)) >>> 0, 134775813) + 1) >>> 0;
    key[2] = crcByte(key[2], key[1] >>> 24);
  };
  for (const b of Buffer.from(password)) update(b);
  const header = Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, crc >>> 24]);
  return Buffer.from(Buffer.concat([header, bytes]).map(b => {
    const t = (key[2] | 2) >>> 0;
    const k = (Math.imul(t, t ^ 1) >>> 8) & 255;
    update(b);
    return b ^ k;
  }));
}

export function zip(entries, password) {
  const local = [], central = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const raw = Buffer.from(content), crc = crc32(raw), packed = deflateRawSync(raw);
    const stored = password ? zipCrypto(packed, password, crc) : packed;
    const label = Buffer.from(name), flags = 0x800 | (password ? 1 : 0);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0); head.writeUInt16LE(20, 4); head.writeUInt16LE(flags, 6); head.writeUInt16LE(8, 8);
    head.writeUInt16LE(0x5c6a, 12); head.writeUInt32LE(crc, 14); head.writeUInt32LE(stored.length, 18);
    head.writeUInt32LE(raw.length, 22); head.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 28); entry.writeUInt32LE(offset, 42);
    local.push(head, label, stored); central.push(entry, label);
    offset += head.length + label.length + stored.length;
  }
  const directory = Buffer.concat(central), end = Buffer.alloc(22), count = Object.keys(entries).length;
  end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(count, 8); end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12); end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const xml = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const types = parts => `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(parts).map(([part, type]) => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`).join("")}</Types>`;
const rels = list => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join("")}</Relationships>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const run = text => `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`;

export function docx({ body = [], comment, header, deleted, footnote }) {
  const parts = { "word/document.xml": "wordprocessingml.document.main" }, links = [];
  const files = {};
  const part = (name, type, link, content) => { parts[`word/${name}`] = `wordprocessingml.${type}`; links.push([link, name]); files[`word/${name}`] = content; };
  if (comment) part("comments.xml", "comments", "comments", `<w:comments ${W}><w:comment w:id="0" w:author="P"><w:p><w:r><w:t>${xml(comment)}</w:t></w:r></w:p></w:comment></w:comments>`);
  if (header) part("header1.xml", "header", "header", `<w:hdr ${W}>${run(header)}</w:hdr>`);
  if (footnote) part("footnotes.xml", "footnotes", "footnotes", `<w:footnotes ${W}><w:footnote w:id="2">${run(footnote)}</w:footnote></w:footnotes>`);
  const gone = deleted ? `<w:p><w:del w:id="9" w:author="P"><w:r><w:delText xml:space="preserve">${xml(deleted)}</w:delText></w:r></w:del></w:p>` : "";
  return zip({
    "[Content_Types].xml": types(parts),
    "_rels/.rels": rels([["officeDocument", "word/document.xml"]]),
    "word/document.xml": `<?xml version="1.0"?><w:document ${W}><w:body>${body.map(run).join("")}${gone}</w:body></w:document>`,
    "word/_rels/document.xml.rels": rels(links),
    ...files,
  });
}

export function xlsx(sheets) {
  const parts = { "xl/workbook.xml": "spreadsheetml.sheet.main" }, files = {};
  sheets.forEach(({ rows }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = "spreadsheetml.worksheet";
    files[`xl/worksheets/sheet${i + 1}.xml`] = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((cells, r) => `<row r="${r + 1}">${cells.map((cell, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${xml(cell)}</t></is></c>`).join("")}</row>`).join("")}</sheetData></worksheet>`;
  });
  return zip({
    "[Content_Types].xml": types(parts),
    "_rels/.rels": rels([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(sheets.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`])),
    ...files,
  });
}

export function pptx(slide, notes) {
  const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const shape = text => `<p:cSld><p:spTree><p:sp><p:txBody><a:bodyPr/><a:p><a:r><a:t>${xml(text)}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld>`;
  return zip({
    "[Content_Types].xml": types({ "ppt/presentation.xml": "presentationml.presentation.main", "ppt/slides/slide1.xml": "presentationml.slide", "ppt/notesSlides/notesSlide1.xml": "presentationml.notesSlide" }),
    "_rels/.rels": rels([["officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml": `<?xml version="1.0"?><p:presentation ${A}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": rels([["slide", "slides/slide1.xml"]]),
    "ppt/slides/slide1.xml": `<?xml version="1.0"?><p:sld ${A}>${shape(slide)}</p:sld>`,
    "ppt/slides/_rels/slide1.xml.rels": rels([["notesSlide", "../notesSlides/notesSlide1.xml"]]),
    "ppt/notesSlides/notesSlide1.xml": `<?xml version="1.0"?><p:notes ${A}>${shape(notes)}</p:notes>`,
  });
}

export function pdf(lines) {
  const text = `BT /F1 12 Tf 14 TL 72 760 Td ${lines.map(line => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let file = "%PDF-1.4\n";
  const at = objects.map((object, i) => { const start = file.length; file += `${i + 1} 0 obj\n${object}\nendobj\n`; return start; });
  const xref = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${at.map(n => `${String(n).padStart(10, "0")} 00000 n \n`).join("")}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

// A grey picture of one dot, with a position in its EXIF block.
const dot = Buffer.from("/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=", "base64");
export function jpegAt(latitude, longitude) {
  const tiff = Buffer.alloc(26 + 54 + 48);
  tiff.write("II", 0); tiff.writeUInt16LE(42, 2); tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8); tiff.writeUInt16LE(0x8825, 10); tiff.writeUInt16LE(4, 12); tiff.writeUInt32LE(1, 14); tiff.writeUInt32LE(26, 18);
  tiff.writeUInt16LE(4, 26);
  const entry = (i, tag, type, count, value) => { const at = 28 + i * 12; tiff.writeUInt16LE(tag, at); tiff.writeUInt16LE(type, at + 2); tiff.writeUInt32LE(count, at + 4); if (typeof value === "string") tiff.write(value, at + 8); else tiff.writeUInt32LE(value, at + 8); };
  const degrees = (at, value) => { const d = Math.floor(value), m = Math.floor((value - d) * 60), s = Math.round(((value - d) * 60 - m) * 60 * 100); [[d, 1], [m, 1], [s, 100]].forEach(([n, over], i) => { tiff.writeUInt32LE(n, at + i * 8); tiff.writeUInt32LE(over, at + i * 8 + 4); }); };
  entry(0, 1, 2, 2, latitude < 0 ? "S" : "N"); entry(1, 2, 5, 3, 80); entry(2, 3, 2, 2, longitude < 0 ? "W" : "E"); entry(3, 4, 5, 3, 104);
  degrees(80, Math.abs(latitude)); degrees(104, Math.abs(longitude));
  const app = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]), head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0); head.writeUInt16BE(app.length + 2, 2);
  return Buffer.concat([dot.subarray(0, 2), head, app, dot.subarray(2)]);
}

export const eml = (subject, text) => Buffer.from(`From: Karen Bright <marac@northmoor.police.example>\r\nTo: priya.nair@larkfield-wra.example\r\nSubject: ${subject}\r\nDate: Mon, 9 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`);
