/** Reads an HTML file as the content script reads a page, in a document without layout. */
import { JSDOM, VirtualConsole } from "jsdom";
import type { Block } from "../engine/index";
import { readBlocks } from "../shared/page/blocks";
import { pageInfo } from "../shared/page/info";

export interface Page {
  blocks: Block[];
  date: string | null;
  lang: string;
}

/** A document of the HTML; scripts do not run and nothing is loaded. Bytes are read in the encoding that they name. */
export function openDocument(html: string | Uint8Array): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

export function readPage(html: string): Page {
  const document = openDocument(html);
  const { date, lang } = pageInfo(document);
  return { blocks: readBlocks(document).map(({ text, kind }) => ({ text, kind })), date, lang };
}
