/** Fixed phrases in tokens: the longest that stands there, as looking at every phrase would find it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { foldedWords } from "../../../src/engine/names/phrase";
import { listPhrases, PhraseTable } from "../../../src/engine/names/phrase-table";
import { Gap, Tokens } from "../../../src/engine/names/tokens";

const word = fc.constantFrom("minister", "of", "state", "for", "health");
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const PARTING: readonly Gap[] = [Gap.Break, Gap.Comma, Gap.Apostrophe];

function longestAt(phrases: readonly string[], tokens: Tokens, at: number): string | null {
  const fits = phrases.filter((one) => {
    const to = at + one.split(" ").length;
    if (to > tokens.count || foldedWords(tokens, at, to) !== one) return false;
    for (let i = at + 1; i < to; i++) if (PARTING.includes(tokens.gapBefore(i))) return false;
    return true;
  });
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}

it("finds the longest phrase at every word, over no comma, full stop or apostrophe, with what it stands for", () => {
  const gap = fc.constantFrom(" ", "-", ", ", ". ", "’", "\n");
  const text = fc.array(fc.tuple(word, gap), { maxLength: 12 }).map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { maxLength: 12 }), text, (phrases, words) => {
      const list = listPhrases(phrases);
      const table = new PhraseTable(list, (number, of) => `${number} ${of}`);
      const tokens = Tokens.of(words);
      for (let at = 0; at < tokens.count; at++) {
        const found = longestAt(phrases, tokens, at);
        expect(table.at(tokens, at)).toEqual(
          found && {
            length: found.split(" ").length,
            value: `${list.phrases.indexOf(found)} ${found}`,
            phrase: found,
          },
        );
      }
    }),
  );
});

it("gives what a phrase stands for, once worked out, and nothing for others", () => {
  let asked = 0;
  const table = new PhraseTable(listPhrases(["prime minister", "", "prime minister"]), () => ++asked);
  expect([table.get("prime minister"), table.get("prime minister"), asked]).toEqual([1, 1, 1]);
  expect([table.get("prime"), table.get(""), table.get("constructor")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([table.has("prime minister"), table.has("minister")]).toEqual([true, false]);
});
