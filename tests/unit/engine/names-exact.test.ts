/** The index finds no name more and none less than the plain definition: random names and texts, and all shipped names. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFactBase } from "../../../src/cli/io";
import { compileNameIndex } from "../../../src/engine/names/compile-index";
import { LayeredNames } from "../../../src/engine/names/layered-names";
import { NameIndex, type Names } from "../../../src/engine/names/name-index";
import { spellingsOf } from "../../../src/engine/names/spellings";
import { Tokens } from "../../../src/engine/names/tokens";
import { sharedFolder } from "../../../tools/eval/score";
import { naiveMatcher, type PlainHit, plainWords } from "./naive-matcher";

const MINUTE = 60_000;

function found(names: Names, text: string): PlainHit[] {
  const tokens = Tokens.of(text);
  return names.match(tokens).map(({ from, to, entry }) => ({
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    bearers: names
      .bearers(entry)
      .map(({ person, kind }) => `${person} ${kind}`)
      .sort(),
  }));
}

/** Few words, so that names meet, in all scripts and with all that is done to letters. */
const WORDS = (
  "Kim Jong un Un Lee Jr Sr bin al Laden de O Neill W Gen No B Bush Erdoğan Weiß ßa Łódź ﬁne İz ıs 50 ٣ Лавров сергей Ёж محمد בן " +
  "ირაკლი ᲘᲠ ª ŉ 김 정은 习近平 平 さくら ไทย 𠮷 𝐊im 𝟗 𞤀𞤢 a k d e deLa iX uŁ"
).split(" ");
const changed = (words: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...words),
      fc.constantFrom("", "", "", "upper", "lower", "title", "soft", "mark", "accent"),
    )
    .map(([one, change]) => {
      if (change === "upper") return one.toUpperCase();
      if (change === "lower") return one.toLowerCase();
      if (change === "title") return one.slice(0, 1).toUpperCase() + one.slice(1);
      if (change === "soft") return `${one.slice(0, 1)}\u00AD${one.slice(1)}`;
      if (change === "mark") return `\u200F${one}\u200E`;
      return change === "accent" ? `${one}\u0301` : one;
    });
const inside = fc.constantFrom(" ", " ", " ", "-", "‑", "'", "’", "", ". ", "\u00A0", ", ");
const between = fc.oneof(
  { weight: 3, arbitrary: inside },
  fc.constantFrom(
    "\n",
    "\r\n",
    "\n\n",
    " \n ",
    "’s ",
    "'s ",
    "’ ",
    " - ",
    " (",
    "! ",
    "\u200F ",
    "😀",
    "\uD800",
    "\uDC00",
    ".",
    "–",
    " said ",
  ),
);
const chain = (unit: fc.Arbitrary<string>, gap: fc.Arbitrary<string>, most: number) =>
  fc
    .array(fc.tuple(unit, gap), { minLength: 1, maxLength: most })
    .map((parts) => parts.map(([one, next], i) => (i < parts.length - 1 ? one + next : one)).join(""));
const spellings = (words: readonly string[]) =>
  fc.array(
    fc.record({
      text: chain(changed(words), inside, 4),
      kind: fc.constantFrom("full" as const, "family" as const),
      joinedGiven: fc.boolean(),
      person: fc.nat({ max: 5 }),
    }),
    { maxLength: 12 },
  );
/** Two lists of names and a text, of the same few words. */
const scene = fc
  .subarray(WORDS, { minLength: 1, maxLength: 4 })
  .chain((words) =>
    fc.record({ names: spellings(words), own: spellings(words), text: chain(changed(words), between, 25) }),
  );

describe("the name index against the plain definition", () => {
  it(
    "finds no name more and none less, in all scripts",
    () => {
      fc.assert(
        fc.property(scene, ({ names, text: content }) => {
          expect(found(new NameIndex(compileNameIndex(names)), content)).toEqual(
            naiveMatcher(names)(content),
          );
        }),
        { numRuns: 1000 },
      );
    },
    MINUTE,
  );

  it("takes no control character for a space", () => {
    const spelling = { text: "Ab\u0000Cd", kind: "full" as const, joinedGiven: false, person: 0 };
    const index = new NameIndex(compileNameIndex([spelling]));
    expect(found(index, "Ab\u0000Cd")).toEqual(naiveMatcher([spelling])("Ab\u0000Cd"));
    expect(found(index, "Ab Cd")).toEqual(naiveMatcher([spelling])("Ab Cd"));
  });

  it(
    "finds names of any characters in texts made of them",
    () => {
      const any = fc.string({ unit: "binary", maxLength: 4 });
      const anySpelling = fc.record({
        text: any,
        kind: fc.constant("full" as const),
        joinedGiven: fc.boolean(),
        person: fc.nat(3),
      });
      fc.assert(
        fc.property(
          fc.array(anySpelling, { maxLength: 6 }),
          any,
          fc.array(fc.nat(8)),
          (names, more, picks) => {
            const content = picks.map((pick) => names[pick]?.text ?? more).join(" ");
            expect(found(new NameIndex(compileNameIndex(names)), content)).toEqual(
              naiveMatcher(names)(content),
            );
          },
        ),
        { numRuns: 1000 },
      );
    },
    MINUTE,
  );

  it(
    "finds the same wherever a text is cut to be read",
    () => {
      // The scanner reads 4,096 units at a time: here a second time up to where the names are; the filler is no name and has no part in one.
      const filler = "zzz; ".repeat(1640);
      fc.assert(
        fc.property(scene, fc.nat(40), ({ names, text: content }, cut) => {
          const before = `${filler.slice(0, 8192 - cut - 2)}; `;
          const expected = naiveMatcher(names)(content).map((hit) => ({
            ...hit,
            start: hit.start + before.length,
            end: hit.end + before.length,
          }));
          expect(found(new NameIndex(compileNameIndex(names)), before + content)).toEqual(expected);
        }),
        { numRuns: 500 },
      );
    },
    MINUTE,
  );

  it(
    "of two layers finds what one of all their names would",
    () => {
      fc.assert(
        fc.property(scene, ({ names: base, own, text: content }) => {
          const layered = new LayeredNames([
            { index: new NameIndex(compileNameIndex(base)), firstPerson: 0 },
            { index: new NameIndex(compileNameIndex(own)), firstPerson: 100 },
          ]);
          const all = [...base, ...own.map((one) => ({ ...one, person: one.person + 100 }))];
          expect(found(layered, content)).toEqual(naiveMatcher(all)(content));
        }),
        { numRuns: 500 },
      );
    },
    MINUTE,
  );

  it(
    "sees the same words",
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            scene.map(({ text }) => text),
            fc.string({ unit: "binary" }),
          ),
          (content) => {
            const tokens = Tokens.of(content);
            expect([...tokens.start].map((start, i) => [start, tokens.end[i], tokens.norm(i)])).toEqual(
              plainWords(content).map(({ start, end, folded }) => [start, end, folded]),
            );
          },
        ),
        { numRuns: 1000 },
      );
    },
    MINUTE,
  );
});

const shared = sharedFolder();
if (!shared)
  console.warn(
    "SKIPPED: the shared annotated articles are not on this machine (../shared, or SIDELIGHT_SHARED).",
  );

describe.skipIf(!shared)("the shipped names in the shared articles", () => {
  it(
    "are found exactly where the plain definition finds them",
    async () => {
      const base = await openFactBase();
      await base.people.openAll();
      const people = Array.from({ length: base.people.count }, (_, number) => base.people.at(number));
      const names = spellingsOf(people);
      const index = new NameIndex(compileNameIndex(names));
      const naive = naiveMatcher(names);
      let hits = 0;
      for (const file of readdirSync(`${shared}/eval`).filter((name) => name.endsWith(".jsonl"))) {
        for (const line of readFileSync(`${shared}/eval/${file}`, "utf8").split("\n")) {
          if (line === "") continue;
          const { text: content } = JSON.parse(line) as { text: string };
          const expected = naive(content);
          hits += expected.length;
          expect(found(index, content)).toEqual(expected);
        }
      }
      expect(hits).toBeGreaterThan(1000);
    },
    3 * MINUTE,
  );
});
