/** What the rules make of names, and what holds for whatever they make. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Membership, Person } from "../../../src/engine/facts/types";
import { foldPhrase } from "../../../src/engine/names/phrase";
import { spellingsOf } from "../../../src/engine/names/spellings";
import { MOST_MADE, OWN, variantsOf } from "../../../src/engine/names/variants";
import { pinyinSyllables, wadeGiles } from "../../../src/engine/names/variants/chinese";
import type { Named } from "../../../src/engine/names/variants/parts";
import { base } from "./base";

const named = (name: string, rest: Partial<Named> = {}): Named => ({
  name,
  family: name.split(" ").at(-1) ?? null,
  order: "given-first",
  names: [],
  ...rest,
});
type Sex = Person["sex"];
const monarch = (label: string): Membership => ({
  label,
  organization: null,
  country: null,
  post: null,
  offices: ["monarch"],
  start: null,
  end: null,
  ended: false,
  acting: false,
  asOf: "2026-01-01",
});
const korean = (name: string, rest: Partial<Named> = {}) =>
  named(name, { family: name.split(" ")[0] ?? null, order: "family-first", country: "KP", ...rest });
const texts = (person: Named) => variantsOf(person).map(({ text }) => text);
const wholes = (person: Named) =>
  variantsOf(person)
    .filter(({ kind }) => kind === "full")
    .map(({ text }) => text);
const families = (person: Named) =>
  variantsOf(person)
    .filter(({ kind }) => kind === "family")
    .map(({ text }) => text);

describe("what the base gives", () => {
  it("stands without initials and articles, but leaves no bare surname as a full name", () => {
    expect(texts(named("George W. Bush"))).toEqual(["George W. Bush", "George Bush", "Bush"]);
    expect(texts(named("George H.W. Bush"))).toContain("George HW Bush");
    expect(wholes(named("H. R. McMaster"))).toEqual(["H. R. McMaster", "HR McMaster"]);
    expect(texts(named("Bashar al-Assad", { family: "al-Assad" }))).toEqual([
      "Bashar al-Assad",
      "Bashar Assad",
      "al-Assad",
      "Assad",
    ]);
  });

  it("is put right where a source wrote it backwards or split it wrongly", () => {
    const names = [{ name: "Luscher, Christian", kind: "full" as const }];
    expect(texts(named("C. Luscher", { names }))).toContain("Christian Luscher");
    expect(families(named("Assumpta Escarp i Gibert", { names: [{ name: "i", kind: "family" }] }))).toEqual([
      "Gibert",
    ]);
  });

  it("is native where it stands in a script without spaces, and nothing where it is one word", () => {
    const names = [
      { name: "蔡正元", kind: "full" as const },
      { name: "Alex", kind: "full" as const },
    ];
    const kinds = variantsOf(named("Alex Tsai", { names })).map(({ text, kind }) => `${text} ${kind}`);
    expect(kinds).toEqual(["Alex Tsai full", "蔡正元 native", "Tsai family"]);
  });
});

describe("rules", () => {
  it("make nothing of a name whose country is not known", () => {
    for (const name of ["Sergei Lavrov", "Mohammed Hussein", "William Hague", "Jörg Haider", "Viktor Orbán"])
      expect(texts(named(name))).toEqual([name, name.split(" ")[1]]);
  });

  it("keep to the Hangul of a name where the base gives it", () => {
    const unknown = wholes(korean("Ri Yong-ho"));
    const known = wholes(korean("Ri Yong-ho", { names: [{ name: "리영호", kind: "native" }] }));
    expect(unknown).toContain("Ri Ryong-ho");
    expect(known).not.toContain("Ri Ryong-ho");
    expect(known).toContain("Ri Young-ho");
  });

  it("make no family name that is a word of two letters", () => {
    const roh = korean("Roh Moo-hyun", { country: "KR" });
    expect(wholes(roh)).toContain("No Moo-hyun");
    expect(families(roh)).not.toContain("No");
  });

  it("part pinyin and write it in Wade–Giles", () => {
    const older = (name: string) => pinyinSyllables(name)?.map(wadeGiles).join("-");
    expect(pinyinSyllables("xiaoping")).toEqual(["xiao", "ping"]);
    expect(pinyinSyllables("jintao")).toEqual(["jin", "tao"]);
    expect(pinyinSyllables("michael")).toBeNull();
    expect(["Zedong", "Enlai", "Xiaoping", "Shaoqi", "Ziyang", "Guofeng"].map(older)).toEqual([
      "tse-tung",
      "en-lai",
      "hsiao-ping",
      "shao-chi",
      "tzu-yang",
      "kuo-feng",
    ]);
  });

  it("write Wade–Giles only of whoever was in the news in its days, and only in both parts", () => {
    const zhou = { family: "Zhou", order: "family-first", country: "CN" } as const;
    const wholesOf = (born: string) => wholes(named("Zhou Enlai", { ...zhou, born }));
    expect(wholesOf("1898-03-05")).toEqual(["Zhou Enlai", "Zhou En-lai", "Chou En-lai"]);
    expect(wholesOf("1960")).toEqual(["Zhou Enlai", "Zhou En-lai"]);
  });

  it("drop the article of a family, but not the house of a dynasty", () => {
    const person = (name: string, family: string) => named(name, { family, country: "QA" });
    expect(families(person("Ahmed Al-Jadaan", "Al-Jadaan"))).toContain("Jadaan");
    expect(families(person("Tamim bin Hamad Al Thani", "Al Thani"))).toEqual(["al-Thani"]);
  });

  it("drop patronymics and turn Ukrainian given names Russian, but not the other way", () => {
    expect(wholes(named("Sergei Viktorovich Lavrov", { country: "RU" }))).toContain("Sergey Lavrov");
    expect(wholes(named("Volodymyr Groysman", { country: "UA" }))).toContain("Vladimir Groysman");
    expect(wholes(named("Vladimir Putin", { country: "RU" }))).not.toContain("Volodymyr Putin");
  });

  it("put an English and a Chinese given name together only where the base has both", () => {
    const full = (name: string) => ({ name, kind: "full" as const });
    const known = named("Stephen Lo", { country: "HK", names: [full("Lo Stephen-wai-chung")] });
    expect(wholes(known)).toEqual(expect.arrayContaining(["Stephen Lo Wai-chung", "Lo Wai-chung"]));
    expect(wholes(named("Stephen Lo", { country: "HK" }))).toEqual(["Stephen Lo"]);
    expect(wholes(named("Stephen (Lo", { country: "HK" }))).toEqual(["Stephen (Lo"]);
  });

  it("write the Prophet's name in every way, but no other that begins like it", () => {
    expect(wholes(named("Mohamed Nasheed", { country: "US" }))).toContain("Mohammed Nasheed");
    expect(wholes(named("Mohan Nasheed", { country: "MY" }))).toEqual(["Mohan Nasheed"]);
    expect(wholes(named("Mohammad Ali", { country: "BD" }))).not.toContain("Ali");
    expect(wholes(named("Mohammad Abdul Hamid", { country: "BD" }))).toEqual(
      expect.arrayContaining(["Md Abdul Hamid", "Abdul Hamid"]),
    );
    expect(wholes(named("Mohammad Abdul Hamid", { country: "EG" }))).not.toContain("Abdul Hamid");
  });

  it("write the length of Japanese vowels only where the base does", () => {
    expect(wholes(named("Taro Aso", { country: "JP" }))).toEqual(["Taro Aso", "Aso Taro"]);
    expect(wholes(named("Tarō Asō", { country: "JP" }))).toContain("Taroh Asoh");
  });

  it("shorten English given names by sex, and lengthen those that stand for one name", () => {
    const american = (name: string, sex: Sex) => wholes(named(name, { country: "US", sex }));
    expect(american("Michael Pence", "male")).toContain("Mike Pence");
    expect(american("Mike Pence", "male")).toContain("Michael Pence");
    expect(american("Michael Learned", "female")).toEqual(["Michael Learned"]);
    expect(american("Ted Cruz", "male")).toEqual(["Ted Cruz"]);
    expect(american("Nancy Patricia Pelosi", "female")).toEqual(
      expect.arrayContaining(["Nancy P. Pelosi", "Nancy Pelosi"]),
    );
    expect(american("Mary Ann Glendon", "female")).toEqual(["Mary Ann Glendon"]);
  });

  it("crown whoever the base says reigns", () => {
    const office = (label: string, sex: Sex) =>
      named("Harald V", {
        family: null,
        sex,
        memberships: [
          { label, offices: ["monarch"] } as unknown as NonNullable<Named["memberships"]>[number],
        ],
      });
    expect(texts(office("Monarch", "male"))).toEqual(["Harald V", "King Harald", "King Harald V"]);
    expect(texts(office("Monarch", "female"))).toContain("Queen Harald");
    expect(texts(office("Sultan of Brunei", "male"))).toContain("Sultan Harald");
    expect(texts(office("Kingmaker", "male"))).toEqual(["Harald V"]);
  });
});

describe("all people together", () => {
  const spelled = (...people: Named[]) => spellingsOf(people).map(({ text, person }) => `${person} ${text}`);

  it("give way where a spelling made for one is another's own", () => {
    const senior = named("Donald Trump", { country: "US" });
    const junior = named("Donald Trump Jr.", { family: "Trump", country: "US" });
    expect(spelled(junior)).toContain("0 Donald Trump");
    expect(spelled(senior, junior)).not.toContain("1 Donald Trump");
    expect(spelled(senior, junior)).toContain("1 Donald Trump Jr.");
  });

  it("keep what is as good as given, whoever else has it", () => {
    const people = [named("George W. Bush"), named("George H.W. Bush"), named("George Bush")];
    expect(spelled(...people)).toEqual(expect.arrayContaining(["0 George Bush", "1 George Bush"]));
  });

  it("leave a reigning mononym to nobody where two bear it", () => {
    const queen = named("Beatrix", { family: null, memberships: [monarch("Monarch")], sex: "female" });
    expect(spelled(queen)).toContain("0 Beatrix");
    expect(spelled(queen, named("Beatrix von Storch", { family: "von Storch" }))).not.toContain("0 Beatrix");
  });

  it("make a mononym whole where the word is nobody else's, and enough", () => {
    const prachanda = named("Prachanda", { family: "Dahal" });
    expect(spelled(prachanda)).toContain("0 Prachanda");
    expect(spelled(prachanda, named("Prachanda Sharma"))).not.toContain("0 Prachanda");
    const words = spellingsOf([prachanda], undefined, (word) => word !== "prachanda");
    expect(words.map(({ text }) => text)).toEqual(["Dahal"]);
    expect(spelled(named("Dev", { family: null }))).toEqual([]);
  });

  it("take no surname for a country", () => {
    const texts = spellingsOf([named("Michael Jordan")], (phrase) => phrase === "jordan");
    expect(texts.map(({ text }) => text)).toEqual(["Michael Jordan"]);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    ..."Kim Jong-un Yong-chol Sergei Volodymyr Zelensky Mohammed al-Sisi Abdel Fattah bin Xi Jinping Tarō Jörg van der Jr. W. i O'Neil Michael Mary 김정은 习近平 Сергей السيسي".split(
      " ",
    ),
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const anybody: fc.Arbitrary<Named> = fc.record({
  name,
  family: fc.option(word),
  order: fc.constantFrom("given-first", "family-first"),
  names: fc.array(
    fc.record({ name, kind: fc.constantFrom("full", "family", "given", "nickname", "native") }),
    { maxLength: 4 },
  ),
  country: fc.constantFrom(
    ..."KR KP CN TW HK JP HU RU UA KG AM EG SA IR PK BD MY LK GR DE NO RS MX US XX".split(" "),
    null,
  ),
  sex: fc.constantFrom("female", "male", "other", null),
  born: fc.constantFrom("1920", "1980-02-03", null),
});

describe("whatever the names", () => {
  it("every spelling has a letter, stands once, and has a weight", () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const variants = variantsOf(person);
        const keys = variants.map(
          ({ text, kind }) => `${kind === "family" || kind === "given"} ${foldPhrase(text)}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { text, weight } of variants) {
          expect(text).toMatch(/\p{L}/u);
          expect(text).toBe(text.trim());
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("rules make no more than the cap, and the same each time", () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const variants = variantsOf(person);
        expect(variantsOf(structuredClone(person))).toEqual(variants);
        const made = variants.filter(({ weight }) => weight < OWN);
        expect(made.length).toBeLessThanOrEqual(MOST_MADE);
      }),
    );
  });
});

/** For a machine that does other things. Milliseconds. */
const MINUTE = 60_000;
/** One in so many people is looked at. */
const STEP = 20;
it(
  "the people of the base have spellings that a page can hold, and not without end",
  async () => {
    const numbers = Array.from({ length: Math.ceil(base.people.count / STEP) }, (_, i) => STEP * i);
    await base.people.open(numbers);
    const variants = numbers.map((number) => variantsOf(base.people.at(number)));
    expect(
      variants.flat().filter(({ text, weight }) => !/\p{L}/u.test(text) || !(weight > 0 && weight <= 1)),
    ).toEqual([]);
    expect(variants.flat().length * STEP).toBeGreaterThan(base.people.count);
    expect(variants.flat().length * STEP).toBeLessThan(350_000);
  },
  MINUTE,
);
