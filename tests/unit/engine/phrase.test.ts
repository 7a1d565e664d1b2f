/** Phrases as keys: the short way for plain words gives what the tokens give. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedWords, foldPhrase } from "../../../src/engine/names/phrase";
import { Tokens } from "../../../src/engine/names/tokens";

const throughTokens = (phrase: string) => {
  const tokens = Tokens.of(phrase);
  return foldedWords(tokens, 0, tokens.count);
};

describe("folded phrases", () => {
  it("are words in lower case, joined by single spaces", () => {
    expect(foldPhrase("Secretary-General")).toBe("secretary general");
    expect(foldPhrase("Abu Dhabi")).toBe("abu dhabi");
    expect(foldPhrase(" U.S.  Élysée")).toBe("u s elysee");
    expect(foldPhrase("")).toBe("");
  });

  it("are the same by the short way and by the tokens", () => {
    const phrase = fc.string({ unit: fc.constantFrom(..."aZkK -.'1é ") });
    fc.assert(fc.property(phrase, (text) => foldPhrase(text) === throughTokens(text)));
  });
});
