/** How much a text says: one Chinese, Japanese or Korean character as much as about three letters. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** UTF-16 units of a text, as many as it would have in letters. */
export function unitsInLetters(text: string): number {
  return text.length + 2 * (text.match(DENSE_SCRIPT)?.length ?? 0);
}
