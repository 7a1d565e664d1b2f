/** reader.js: put into articles only; leaves `createReader` for the first script. */
import { type CreateReader, READER_GLOBAL } from "../reader-api";
import { ArticlePage } from "./page";

const createReader: CreateReader = (options) => {
  const page = new ArticlePage(options);
  void page.start();
  return page;
};

Object.assign(globalThis, { [READER_GLOBAL]: createReader });
