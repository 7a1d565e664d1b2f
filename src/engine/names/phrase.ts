/** Phrases as keys: the folded words of a text, joined by single spaces. */
import { Tokens } from "./tokens";

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** "Secretary-General" → "secretary general", "Élysée" → "elysee". */
export function foldPhrase(phrase: string): string {
  // Thousands of phrases are folded when the base is opened, and nearly all are plain.
  if (PLAIN.test(phrase)) return phrase.toLowerCase();
  const tokens = Tokens.of(phrase);
  return foldedWords(tokens, 0, tokens.count);
}

/** The folded words of tokens `from` up to, not including, `to`. */
export function foldedWords(tokens: Tokens, from: number, to: number): string {
  let phrase = tokens.norm(from);
  for (let i = from + 1; i < to; i++) phrase += ` ${tokens.norm(i)}`;
  return phrase;
}
