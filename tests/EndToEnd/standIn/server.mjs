/** Serves the built page beside a stand-in for the service, so that the page can be tried alone. Usage: node standIn/server.mjs [port] */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { answerTo } from "./answers.mjs";

const PAGE = new URL("../../../addin/dist/", import.meta.url).pathname;
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors 'self'";

const person = (key, name, title, address, ...roles) => ({ key, id: "5a1e0c11-0000-4000-8000-000000000001", name, title, address, roles });
const PERSONAS = [
  person("priya", "Priya Nair", "Refuge worker", "priya.nair@larkfield-wra.example", "Worker"),
  person("grace", "Grace Adeyemi", "Independent domestic violence adviser", "grace.adeyemi@larkfield-wra.example", "Worker"),
  person("imogen", "Imogen Hale", "Data controller", "imogen.hale@larkfield-wra.example", "Worker", "DataController"),
  person("ruth", "Ruth Calloway", "Auditor", "ruth.calloway@calloway-audit.example", "Auditor"),
];

const json = (response, status, body) => response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));

async function bodyOf(request) {
  const bytes = [];
  for await (const chunk of request) bytes.push(chunk);
  const text = Buffer.concat(bytes).toString("utf8");
  const boundary = /boundary=(.+)$/.exec(request.headers["content-type"] ?? "")?.[1];
  if (!boundary) return JSON.parse(text);
  const part = text.split(`--${boundary}`).find((one) => one.includes('name="disclosure"'));
  return JSON.parse(part.slice(part.indexOf("\r\n\r\n") + 4).trim());
}

function file(request, response) {
  const path = normalize(join(PAGE, new URL(request.url, "http://page.example").pathname));
  const found = path.startsWith(PAGE) && existsSync(path) && statSync(path).isFile() ? path : join(PAGE, "index.html");
  response.writeHead(200, { "Content-Type": TYPES[extname(found)] ?? "application/octet-stream", "Content-Security-Policy": POLICY });
  createReadStream(found).pipe(response);
}

const server = createServer(async (request, response) => {
  if (request.url === "/dev/personas") return json(response, 200, PERSONAS);
  if (request.url === "/dev/token") return json(response, 200, { accessToken: "stand.in.token", tokenType: "Bearer", expiresIn: 3600 });
  if (request.url === "/api/disclosures") return json(response, 200, answerTo(await bodyOf(request)));
  if (request.url === "/api/feedback") return response.writeHead(204).end();
  return file(request, response);
});

const port = Number(process.argv[2] ?? 5198);
server.listen(port, "127.0.0.1", () => process.stdout.write(`page on http://127.0.0.1:${String(port)}\n`));
