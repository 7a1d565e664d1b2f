/** `page-info` over files as they are saved: in old encodings too. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageInfoCommand } from "../../../src/cli/page-info";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "page-file-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function info(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const file = join(folder, "page.html");
  await writeFile(file, bytes);
  let out = "";
  const stdout = new Writable({
    write: (chunk, _encoding, done) => {
      out += String(chunk);
      done();
    },
  });
  await pageInfoCommand([file, "--jsonl"], { stdin: process.stdin, stdout, stderr: process.stderr });
  return JSON.parse(out);
}

const html = (charset: string): string =>
  `<html><head><meta charset="${charset}"><title>Nachtr\u00e4ge</title></head><body><h1>Nachtr\u00e4ge</h1><p>12. M\u00e4rz 2018</p></body></html>`;

it.each([
  ["UTF-8", Buffer.from(html("utf-8"), "utf8")],
  ["Latin 1, named", Buffer.from(html("iso-8859-1"), "latin1")],
  ["Latin 1, not named", Buffer.from(html(""), "latin1")],
  ["UTF-16 with a mark", Buffer.from(`\ufeff${html("utf-16")}`, "utf16le")],
])("reads %s", async (_, bytes) => {
  expect(await info(bytes)).toMatchObject({
    date: "2018-03-12",
    dateSource: "byline",
    title: "Nachtr\u00e4ge",
  });
});

it("says of bytes that are no page that they are none", async () => {
  expect(await info(Uint8Array.from({ length: 999 }, (_, i) => (i * 37) % 256))).toMatchObject({
    isArticle: false,
    date: null,
  });
});
