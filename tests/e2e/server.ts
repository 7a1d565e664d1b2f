/** The loopback server of the test pages, and the proxy that sees whatever is asked of anyone else. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const PAGES = join(import.meta.dirname ?? "", "pages");
const SAMPLE = join(import.meta.dirname ?? "", "../../tools/sample/article.html");

interface Answer {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const html = (body: string, headers: Record<string, string> = {}): Answer => ({
  type: "text/html; charset=utf-8",
  body,
  headers,
});

/** The smallest PNG there is: one pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** A PDF of one page that reads "Gen Kim Yong-chol met Mike Pompeo." */
function pdf(): Buffer {
  const text = "BT /F1 24 Tf 72 700 Td (Gen Kim Yong-chol met Mike Pompeo.) Tj ET";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let file = "%PDF-1.4\n";
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = file.length;
  const lines = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** An article of a million characters; every paragraph has one name. */
function huge(): string {
  const filler =
    "The talks went on behind closed doors while reporters waited in the rain for any sign of an agreement. ";
  const paragraphs = Array.from(
    { length: 1000 },
    (_, number) => `<p>Paragraph ${number}: Mike Pompeo spoke to reporters. ${filler.repeat(9)}</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>
    <meta property="article:published_time" content="2018-05-31"><article><h1>A long day</h1>${paragraphs.join("\n")}</article></html>`;
}

/** Pages that are no file. */
const MADE: Record<string, () => Answer> = {
  "/empty": () => html(""),
  "/huge": () => html(huge()),
  "/xml": () => ({
    type: "application/xml",
    body: "<article><p>Gen Kim Yong-chol met Mike Pompeo.</p></article>",
  }),
  "/image": () => ({ type: "image/png", body: PIXEL }),
  "/pdf": () => ({ type: "application/pdf", body: pdf() }),
  "/text": () => ({
    type: "text/plain; charset=utf-8",
    body: "Gen Kim Yong-chol met Mike Pompeo on 31 May 2018.\n".repeat(40),
  }),
};

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
};

const ended = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export interface TestServer {
  /** Address of a page: `at("article")`; on another host name of the same machine with `at("article", "localhost")`. */
  at(page: string, host?: string): string;
  /** Paths asked of this server since the last call, but for the icons that browsers ask for by themselves. */
  takeRequests(): string[];
  close(): Promise<void>;
}

/** Serves the sample article as /article, tests/e2e/pages/NAME.html as /NAME, and the made pages. */
export async function startServer(): Promise<TestServer> {
  let requests: string[] = [];
  const answer = async (path: string): Promise<Answer | null> => {
    if (MADE[path]) return MADE[path]();
    const name = /^\/([\w-]+)$/.exec(path)?.[1];
    if (!name) return null;
    const body = await readFile(name === "article" ? SAMPLE : join(PAGES, `${name}.html`), "utf8").catch(
      () => null,
    );
    if (body === null) return null;
    // The strictest policy a page can have: no style, no script, no connection, no way to make markup from strings.
    const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    return html(body, name === "strict" ? { "content-security-policy": policy } : {});
  };
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    requests.push(pathname);
    const found = await answer(pathname);
    if (!found) response.writeHead(404, { "content-type": "text/plain" }).end("There is no such test page.");
    else response.writeHead(200, { "content-type": found.type, ...found.headers }).end(found.body);
  });
  const port = await listening(server);
  return {
    at: (page, host = "127.0.0.1") => `http://${host}:${port}/${page}`,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => ended(server),
  };
}

/** What the browsers' makers have their browsers ask, whatever preferences say; no extension is behind these. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)$/;

export interface WatchingProxy {
  port: number;
  /** Hosts that were asked for since the last call, but for the browsers' own. */
  takeHosts(): string[];
  close(): Promise<void>;
}

/** A proxy that lets nothing through and writes down what it was asked for: browsers send it all but loopback addresses. */
export async function startProxy(): Promise<WatchingProxy> {
  let hosts: string[] = [];
  const note = (host: string): void => {
    if (!BROWSERS_OWN.test(host)) hosts.push(host);
  };
  const server = createServer((request, response) => {
    note(new URL(request.url ?? "/", "http://unknown.invalid").hostname);
    response.writeHead(502).end();
  });
  server.on("connect", (request: IncomingMessage, socket) => {
    // A browser that ends while it asks resets the connection; the server has let go of the socket and nobody else listens.
    socket.on("error", () => socket.destroy());
    note((request.url ?? "").replace(/:\d+$/, ""));
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  const port = await listening(server);
  return {
    port,
    takeHosts() {
      const taken = hosts;
      hosts = [];
      return taken;
    },
    close: () => ended(server),
  };
}
