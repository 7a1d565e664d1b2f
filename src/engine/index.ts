/** The engine: text in, mentions out. */
export { FactBase, type FactFiles, type FactReader, loadFactBase } from "./facts/base";
export { Linker } from "./linking/link";
export type { Article, Block, BlockKind, Mention, Reason } from "./linking/types";
