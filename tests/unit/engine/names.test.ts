import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileNameIndex, type Spelling } from "../../../src/engine/names/compile-index";
import { NameIndex } from "../../../src/engine/names/name-index";
import { Gap, Tokens } from "../../../src/engine/names/tokens";
import { variantsOf } from "../../../src/engine/names/variants";

const spelling = (text: string, person = 0, joinedGiven = false): Spelling => ({
  text,
  kind: "full",
  person,
  joinedGiven,
});

/** The names found in a text, as they stand there. */
function find(names: Spelling[], text: string): string[] {
  const index = new NameIndex(compileNameIndex(names));
  const tokens = Tokens.of(text);
  return index.match(tokens).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]));
}

describe("tokens", () => {
  it("tells what stands between words", () => {
    const tokens = Tokens.of("Gen. Kim Jong‑un, of Pyongyang. He's");
    expect([...Array(tokens.count).keys()].map((i) => tokens.norm(i))).toEqual([
      "gen",
      "kim",
      "jong",
      "un",
      "of",
      "pyongyang",
      "he",
      "s",
    ]);
    expect([...tokens.gap]).toEqual([
      Gap.Break,
      Gap.Dot,
      Gap.Space,
      Gap.Hyphen,
      Gap.Comma,
      Gap.Space,
      Gap.Break,
      Gap.Apostrophe,
    ]);
  });

  it("takes soft hyphens, joiners and direction marks for nothing", () => {
    const tokens = Tokens.of("Pom\u00ADpeo \u200FLav\u200Drov\u200E");
    expect([tokens.norm(0), tokens.norm(1)]).toEqual(["pompeo", "lavrov"]);
  });

  it("covers every letter and digit of any text once, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const tokens = Tokens.of(text);
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeLessThan(tokens.end[i] as number);
          if (i > 0) expect(tokens.start[i]).toBeGreaterThanOrEqual(tokens.end[i - 1] as number);
        }
      }),
    );
  }, 60_000);
});

describe("the name index", () => {
  it.each<[string, Spelling, string, string[]]>([
    [
      "hyphen, space and case",
      spelling("Kim Jong-un"),
      "Kim Jong-un, Kim Jong Un, KIM JONG-UN, Kim Jong‑Un",
      ["Kim Jong-un", "Kim Jong Un", "KIM JONG-UN", "Kim Jong‑Un"],
    ],
    [
      "a space for the given name's hyphen only with leave",
      spelling("Dodd Frank"),
      "Dodd-Frank and Dodd Frank",
      ["Dodd Frank"],
    ],
    [
      "hyphens in Korean given names written apart",
      spelling("Kim Yong Chol", 0, true),
      "Kim Yong-chol",
      ["Kim Yong-chol"],
    ],
    [
      "diacritics",
      spelling("Recep Tayyip Erdoğan"),
      "Recep Tayyip Erdogan; Recep Tayyip ERDOĞAN",
      ["Recep Tayyip Erdogan", "Recep Tayyip ERDOĞAN"],
    ],
    [
      "initials with and without full stop",
      spelling("George W. Bush"),
      "George W Bush, George W. Bush",
      ["George W Bush", "George W. Bush"],
    ],
    ["apostrophes", spelling("Paul O'Neill"), "Paul O’Neill, Paul O'Neill", ["Paul O’Neill", "Paul O'Neill"]],
    [
      "possessives stay outside",
      spelling("Mike Pompeo"),
      "Mike Pompeo's and Mike Pompeo’s",
      ["Mike Pompeo", "Mike Pompeo"],
    ],
    ["no words inside words", spelling("Moon"), "Moonlight, honeyMoon, Moon", ["Moon"]],
    ["no lower case", spelling("Moon"), "the moon", []],
    ["names that begin in lower case", spelling("bin Laden"), "Osama bin Laden", ["bin Laden"]],
    ["not over a comma or full stop", spelling("Kim Jong-un"), "Kim. Jong-un; Kim, Jong-un", []],
    ["a line break inside a name", spelling("Mike Pompeo"), "Mike\n  Pompeo", ["Mike\n  Pompeo"]],
    ["not over a blank line", spelling("Mike Pompeo"), "Mike\n\nPompeo", []],
    ["Korean, with a particle behind", spelling("김정은"), "김정은은 평양에서", ["김정은"]],
    ["Chinese, in running text", spelling("习近平"), "国家主席习近平会见了", ["习近平"]],
    ["Cyrillic", spelling("Сергей Лавров"), "сказал Сергей Лавров.", ["Сергей Лавров"]],
    ["Arabic", spelling("محمد بن سلمان"), "قال محمد بن سلمان أمس", ["محمد بن سلمان"]],
    ["Georgian", spelling("ირაკლი"), "თქვა ირაკლი", ["ირაკლი"]],
  ])("finds %s", (_, name, text, expected) => {
    expect(find([name], text)).toEqual(expected);
  });

  it("takes the longest name and goes on behind it", () => {
    const names = [spelling("Kim"), spelling("Kim Jong", 1), spelling("Kim Jong-un", 2), spelling("Un", 3)];
    expect(find(names, "Kim Jong-un, Kim Jong Il, Kim")).toEqual(["Kim Jong-un", "Kim Jong", "Kim"]);
  });

  it("gives every bearer of a name", () => {
    const index = new NameIndex(
      compileNameIndex([
        spelling("George Bush", 3),
        spelling("George Bush", 7),
        { ...spelling("Bush", 3), kind: "family" },
      ]),
    );
    const tokens = Tokens.of("George Bush. Bush");
    expect(index.match(tokens).map(({ entry }) => index.bearers(entry))).toEqual([
      [
        { person: 3, kind: "full" },
        { person: 7, kind: "full" },
      ],
      [{ person: 3, kind: "family" }],
    ]);
  });

  it("agrees with a naive matcher on random names and texts", () => {
    const word = fc.constantFrom(
      "Kim",
      "Jong",
      "un",
      "Lee",
      "Bush",
      "al",
      "Assad",
      "김",
      "정",
      "Лавров",
      "may",
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const gap = fc.constantFrom(" ", "\n", ". ", ", ", " and ");
    const text = fc.array(fc.tuple(word, gap), { maxLength: 30 }).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), text, (names, content) => {
        expect(
          find(
            names.map((one, i) => spelling(one, i)),
            content,
          ),
        ).toEqual(naive(names, content));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, (buffer: ArrayBuffer) => ArrayBuffer, string]>([
    ["cut", (buffer) => buffer.slice(0, buffer.byteLength - 8), "cut short"],
    ["foreign", (buffer) => new Uint8Array(buffer.byteLength).buffer, "no name index"],
    [
      "changed",
      (buffer) => {
        const words = new Uint32Array(buffer.slice(0));
        words[words.length - 1] = 77;
        return words.buffer;
      },
      "was changed",
    ],
    [
      "of another version",
      (buffer) => {
        const words = new Uint32Array(buffer.slice(0));
        words[1] = 99;
        return words.buffer;
      },
      "version 99",
    ],
  ])("refuses a %s file with a sentence", (_, change, sentence) => {
    const buffer = compileNameIndex([spelling("Mike Pompeo")]);
    expect(() => new NameIndex(change(buffer))).toThrow(sentence);
  });

  it("leaves out what is no name", () => {
    expect(find([spelling(""), spelling("!?"), spelling("Kim")], "Kim !?")).toEqual(["Kim"]);
  });
});

/** Obviously right, and slow: at each word tries every name as a list of words, longest first. */
function naive(names: string[], text: string): string[] {
  const words = [...text.matchAll(/[김정]|(?:(?![김정])\p{L})+/gu)].map((match) => ({
    word: match[0],
    at: match.index,
  }));
  const split = (name: string) => [...name.matchAll(/[김정]|(?:(?![김정])\p{L})+/gu)].map(([word]) => word);
  const found: string[] = [];
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const caseless = (word: string) => /[김정]/.test(word);
  for (let i = 0; i < words.length; ) {
    const fitting = names
      .map(split)
      .filter((parts) =>
        parts.every((part, k) => {
          const here = words[i + k];
          const before = words[i + k - 1];
          if (!here || here.word.toLowerCase() !== part.toLowerCase()) return false;
          if (isCapital(part) && !isCapital(here.word) && !caseless(here.word)) return false;
          if (k === 0 || !before) return true;
          const between = text.slice(before.at + before.word.length, here.at);
          return /^\s*$/.test(between) && !/\n\s*\n/.test(between);
        }),
      )
      .sort((a, b) => b.length - a.length)[0];
    if (!fitting) {
      i++;
      continue;
    }
    const last = words[i + fitting.length - 1] as { word: string; at: number };
    found.push(text.slice(words[i]?.at, last.at + last.word.length));
    i += fitting.length;
  }
  return found;
}

describe("variants", () => {
  const texts = (
    name: string,
    family: string | null,
    names: { name: string; kind: "full" | "family" }[] = [],
  ) => variantsOf({ name, family, order: "given-first", names }).map(({ text }) => text);

  it("drop initials, but leave no bare surname as a full name", () => {
    expect(texts("George W. Bush", "Bush")).toEqual(["George W. Bush", "George Bush", "Bush"]);
    expect(texts("George H.W. Bush", "Bush")).toContain("George Bush");
    expect(texts("H. R. McMaster", "McMaster")).toEqual(["H. R. McMaster", "McMaster", "HR McMaster"]);
  });

  it("drop the Arabic article", () => {
    expect(texts("Bashar al-Assad", "al-Assad")).toEqual([
      "Bashar al-Assad",
      "Bashar Assad",
      "al-Assad",
      "Assad",
    ]);
  });
});
