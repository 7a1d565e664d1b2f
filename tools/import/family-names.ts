/** The family name in a full name, by the custom of the country: news call people by it. */
import { foldWord } from "../../src/engine/names/fold";
import { hasRealm, peersName, withoutTitle } from "./name-titles";
import { SUFFIX } from "./names";
import { CHINESE, KOREAN, SPANISH_GIVEN } from "./surnames";
import type { SourcePerson } from "./types";

export interface FamilyName {
  /** Absent where news have no name but the whole: "Hun Sen" is not, "Aung Naing Oo" is such. */
  family?: string;
  given?: string;
  /** Absent: the family name stands last. */
  order?: "family-first";
  /** Other names that news use alone. */
  names: SourcePerson["names"];
}

type Words = readonly string[];

/** Words before a family name that are part of it: "van der Bellen", "bin Salman", "Le Pen", "Ó Cuív". */
const PARTICLES = new Set(
  "van von der den de del della di da dos das do du des zu zur zum vom la le lo los las ter ten te af av st san dal dalla dello 't mac mc o ó ní ui y e".split(
    " ",
  ),
);
/** Those of Arabic names; "Al Gore" and "Ben Carson" have none. */
const ARABIC_PARTICLES = new Set(
  "al el bin bint ibn ben ould abu abou abd abdel abdul aït ait bel".split(" "),
);

const listed = (codes: string) => new Set(codes.split(" "));
const ARABIC = listed("AE BH DJ DZ EG EH IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE");
const SPANISH = listed("AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE");
const PORTUGUESE = listed("AO BR CV GW MZ PT ST TL");
/** No family names: all words are the person's own, or the second is the father's. */
const NONE = listed("BT MM");
/** A person's own name and the father's: news use the first. */
const FATHERS = listed("BN ER ET MY");
/** News use the given name, though there is a family name. */
const BY_GIVEN = listed("LA TH");

/** Parts of Malay names before the name itself. */
const MALAY_FIRST =
  /^(?:Mohd\.?|Mohamm?ad|Mohamed|Mohammed|Muhamm?ad|Abdul|Abang|Awang|Nik|Wan|Tengku|Tunku|Tuan|Syed|Datuk|Haji|Siti|Nurul|Nor|Noor|Che|Ahmad|Sh|Ku|Raja)$/;

/** "Charles III", "Harald V": no family name. */
const REGNAL = /^(?:\S+ )+[IVX]+$/;

type Named = Pick<SourcePerson, "name" | "family" | "given" | "memberships"> & { country: string };

/**
 * What news call a person by, as far as the name and the country tell.
 * @param person whose family name is used as it is where the source has one
 */
export function familyNameOf(person: Named): FamilyName {
  const peer = peersName(person.name, person.country);
  if (peer) return { ...peer, names: [] };
  const { given, ...found } = partsOf(person);
  const own = withoutTitle(given, person.country);
  return { ...found, ...(own && { given: own }) };
}

function partsOf({ name, family, given, country, memberships }: Named): FamilyName {
  if (family !== undefined) {
    const isFirst = name.startsWith(`${family} `) && !name.endsWith(` ${family}`);
    const rest = given ?? restOf(name, family);
    return {
      family,
      ...(rest && { given: rest }),
      ...(isFirst && { order: "family-first" as const }),
      names: [],
    };
  }
  const bare = name.replace(/["“”][^"“”]*["“”] ?/g, "").replace(SUFFIX, "");
  const words = bare.split(" ").filter(Boolean);
  const reigns = memberships.some(({ office }) => office.includes("monarch"));
  const isRegnal = REGNAL.test(name) && !SUFFIX.test(name);
  if (words.length < 2 || reigns || isRegnal || hasRealm(name) || NONE.has(country)) return { names: [] };
  return familyFirst(words, country) ?? familyLast(words, country);
}

function restOf(name: string, family: string): string {
  const rest = name.startsWith(`${family} `)
    ? name.slice(family.length)
    : name.endsWith(` ${family}`)
      ? name.slice(0, -family.length)
      : "";
  return rest.trim();
}

const isIn = (list: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && list.has(foldWord(word));

/** Family names that stand first, and those in the middle of "John Lee Ka-chiu". */
function familyFirst(words: Words, country: string): FamilyName | null {
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  const begins = (): FamilyName => ({
    family: first,
    given: words.slice(1).join(" "),
    order: "family-first",
    names: [],
  });
  switch (country) {
    case "KP":
    case "KR":
      return isIn(KOREAN, last) && !isIn(KOREAN, first) && !second.includes("-") ? null : begins();
    case "VN":
      // News use the last word: "Mr Phuc".
      return { ...begins(), names: words.length > 2 ? [{ name: last, kind: "given" }] : [] };
    case "KH":
      return begins();
    case "CN":
    case "HK":
    case "MO":
    case "MY":
    case "SG":
    case "TW":
      return chinese(words, country, begins);
    default:
      return null;
  }
}

function chinese(words: Words, country: string, begins: () => FamilyName): FamilyName | null {
  const [first = "", second = "", third] = words;
  const isFirst = isIn(CHINESE, first) && !MALAY_FIRST.test(first);
  if (isFirst && (second.includes("-") || words.length > 2 || country === "CN" || country === "TW"))
    return begins();
  // "Lin Fang" is Chinese in both words, "Ma Ying" too: the first is the family's.
  if (isFirst && isIn(CHINESE, second) === false && !isIn(CHINESE, words.at(-1)))
    return country === "MY" ? null : begins();
  if (
    !isFirst &&
    third !== undefined &&
    isIn(CHINESE, second) &&
    (third.includes("-") || words.length === 4)
  ) {
    return {
      family: second,
      given: first,
      names: [{ name: [second, ...words.slice(2)].join(" "), kind: "full" }],
    };
  }
  if (isIn(CHINESE, words.at(-1))) return null;
  // Uighur, Tibetan and Mongolian names have no family's in them.
  return country === "CN" ? { names: [] } : null;
}

/** Family names that stand last, with the particles before them. */
function familyLast(words: Words, country: string): FamilyName {
  if (FATHERS.has(country) && !isIn(CHINESE, words.at(-1)) && !/^[A-Z]\.$/.test(words[0] ?? "")) {
    const own = words.find((word) => !MALAY_FIRST.test(word));
    return { names: own === undefined || own.length < 3 ? [] : [{ name: own, kind: "given" }] };
  }
  const parts = withParticles(words, country);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return { names: [] };
  if (SPANISH.has(country) && parts.length > 2) return spanish(parts);
  if (PORTUGUESE.has(country) && /^(?:Filho|Neto|Júnior|Junior|Sobrinho|Segundo)$/.test(last)) {
    return parts.length > 2
      ? { family: parts.slice(-2).join(" "), given: parts.slice(0, -2).join(" "), names: [] }
      : { names: [] };
  }
  if (PARTICLES.has(last)) return { names: [] };
  const given = parts.slice(0, -1).join(" ");
  const bare = last.split(" ").at(-1) ?? "";
  // "José Eduardo dos Santos" is "dos Santos" to some and "Santos" to others.
  if (PORTUGUESE.has(country) && bare !== last)
    return { family: last, given, names: [{ name: bare, kind: "family" }] };
  const names: SourcePerson["names"] =
    BY_GIVEN.has(country) && words[0] ? [{ name: words[0], kind: "given" }] : [];
  return { family: last, given, names };
}

/** Two family names, of which news use the first or both. */
function spanish(parts: Words): FamilyName {
  const [, second = "", ...others] = parts;
  const last = parts.at(-1) ?? "";
  const both = parts.slice(-2).join(" ");
  if (parts.length === 3) {
    if (isIn(SPANISH_GIVEN, second) || /^\p{Lu}\.?$/u.test(second)) {
      return { family: last, given: parts.slice(0, 2).join(" "), names: [] };
    }
    return {
      family: second,
      given: parts[0] ?? "",
      names: [{ name: [second, ...others].join(" "), kind: "family" }],
    };
  }
  return {
    family: both,
    given: parts.slice(0, -2).join(" "),
    names: [{ name: parts.at(-2) ?? "", kind: "family" }],
  };
}

/** The words with particles put to what follows them; the first word is a person's own, whatever it looks like. */
function withParticles(words: Words, country: string): string[] {
  const parts: string[] = [];
  let prefix: string[] = [];
  words.forEach((word, i) => {
    const lower = word.toLowerCase();
    const isParticle =
      PARTICLES.has(lower) ||
      (SPANISH.has(country) && lower === "el") ||
      (ARABIC.has(country) && ARABIC_PARTICLES.has(lower));
    if (i > 0 && isParticle && i < words.length - 1) {
      prefix.push(word);
      return;
    }
    parts.push([...prefix, word].join(" "));
    prefix = [];
  });
  return parts;
}
