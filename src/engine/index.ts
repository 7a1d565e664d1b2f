/** The engine: text in, mentions out. */
export { type FactBase, type FactFiles, type FactReader, loadFactBase, readerOf } from "./facts/base";
export { Linker } from "./linking/link";
export type { Article, Block, BlockKind, Mention, Reason } from "./linking/types";
