/** Draws the add-in's icon: an envelope on a rounded teal square, each pixel the mean of a grid of samples. */
import { crc32 } from "./crc32.js";
import { deflateSync } from "node:zlib";

const TEAL = [0x14, 0x6c, 0x82];
const WHITE = [0xff, 0xff, 0xff];
/** Samples a side within one pixel. Chosen: edges look smooth at 16 pixels. */
const GRID = 5;

/** @param {number} size pixels a side. @returns {Buffer} a PNG with transparent corners. */
export function icon(size) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(pixel(x, y, size), y * (1 + size * 4) + 1 + x * 4);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8); // eight bits, red green blue and opacity
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

/** @param {number} x @param {number} y @param {number} size @returns {number[]} */
function pixel(x, y, size) {
  let covered = 0;
  const sum = [0, 0, 0];
  for (let at = 0; at < GRID * GRID; at += 1) {
    const colour = colourAt((x + (at % GRID + 0.5) / GRID) * 32 / size, (y + (Math.floor(at / GRID) + 0.5) / GRID) * 32 / size);
    if (!colour) continue;
    covered += 1;
    colour.forEach((part, place) => { sum[place] = (sum[place] ?? 0) + part; });
  }
  return covered === 0 ? [0, 0, 0, 0] : [...sum.map((part) => Math.round(part / covered)), Math.round(covered * 255 / (GRID * GRID))];
}

/** In a square of 32. @param {number} x @param {number} y */
function colourAt(x, y) {
  if (outside(x, y, 1, 1, 31, 31, 8) > 0) return undefined;
  const frame = Math.abs(outside(x, y, 7, 9.5, 25, 22.5, 2)) <= 1;
  const flap = Math.abs(y - (11.5 + 6 * (1 - Math.abs(x - 16) / 8))) <= 1.25 && Math.abs(x - 16) <= 8.5;
  return frame || flap ? WHITE : TEAL;
}

/** How far a point is outside a rounded rectangle; negative inside. @param {number} x @param {number} y @param {number} left @param {number} top @param {number} right @param {number} bottom @param {number} radius */
function outside(x, y, left, top, right, bottom, radius) {
  const across = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const down = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - radius;
}

/** @param {string} type @param {Buffer} body */
function chunk(type, body) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(body.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
