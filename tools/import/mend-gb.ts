/** Mends names whose bytes are GB 18030 and were read as Latin 1: `Hugo Ch¨¢vez` → `Hugo Chávez`. */

const decoder = new TextDecoder("gb18030", { fatal: true });

/**
 * The name as it was meant; null where that is not certain.
 * @param text with ASCII only, or with pairs of Latin 1 characters that stand for one letter
 */
export function mendGb(text: string): string | null {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const codes = [...text].map((char) => char.codePointAt(0) ?? 0);
  // What is beyond Latin 1 was never read as it.
  if (codes.some((code) => code > 0xff)) return null;
  let mended: string;
  try {
    mended = decoder.decode(Uint8Array.from(codes));
  } catch {
    return null;
  }
  // The encoding has no capital letters with accents: at the beginning of a name one was meant.
  const name = mended
    .replace(/[‘’]/g, "'")
    .replace(/(?<=^|[ -])[^\x20-\x7e]/g, (letter) => letter.toLocaleUpperCase("en"));
  // A Chinese sign in the midst of Latin letters is a pair that was none.
  return /^[\p{Script=Latin}\p{M}\x20-\x7e·]+$/u.test(name) ? name.normalize("NFC") : null;
}
