/** The gallery's loopback server: every page at `/NAME`, its parts below it, and the script of its app. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { build } from "esbuild";
import { DOCUMENT_PAGES } from "./document-pages";
import { FOREIGN_PAGES } from "./foreign-pages";
import { LAYOUT_PAGES } from "./layout-pages";
import { NEWS_PAGES } from "./news-pages";
import type { GalleryPage, Sent } from "./page";
import { SCRIPT_PAGES } from "./script-pages";

export const GALLERY: readonly GalleryPage[] = [
  ...NEWS_PAGES,
  ...LAYOUT_PAGES,
  ...SCRIPT_PAGES,
  ...FOREIGN_PAGES,
  ...DOCUMENT_PAGES,
];

export interface GalleryServer {
  at(name: string): string;
  /** Paths asked for since the last call, but for the icons that browsers ask for by themselves. */
  takeRequests(): string[];
  close(): Promise<void>;
}

async function appScript(): Promise<Sent> {
  const { outputFiles } = await build({
    entryPoints: [resolve("tests/gallery/app.tsx")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  return { type: "text/javascript", body: outputFiles[0]?.text ?? "" };
}

/** @param more - Pages beside the gallery's own, for measurements */
export async function startGallery(more: readonly GalleryPage[] = []): Promise<GalleryServer> {
  const sent = new Map<string, Sent>([["/app.js", await appScript()]]);
  for (const page of [...GALLERY, ...more]) {
    sent.set(`/${page.name}`, page);
    for (const [name, part] of Object.entries(page.parts ?? {})) sent.set(`/${page.name}/${name}`, part);
  }
  let requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    requests.push(pathname);
    const found = sent.get(pathname);
    if (!found) {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.");
      return;
    }
    const { body, type = "text/html; charset=utf-8", headers = {} } = found;
    // Another name of this machine is another origin.
    const text = typeof body === "string" ? body.replaceAll("ELSEWHERE", `http://localhost:${port}`) : body;
    response.writeHead(200, { "content-type": type, ...headers }).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    at: (name) => `http://127.0.0.1:${port}/${name}`,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
