/** Chinese names: pinyin in one word or two, and the Wade–Giles that newspapers printed until 1979 ("Mao Tse-tung", "Chou En-lai"). */
import { type Alternative, capital } from "./alternatives";
import { ANGLO_CHINESE, CHINESE } from "./countries";
import { type Parts, putTogether, type Rule } from "./parts";

const SYLLABLE =
  /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|üan|ai|ei|ao|ou|an|en|in|un|ün|ia|ie|iu|ua|ui|uo|üe|ue|er|a|o|e|i|u|ü)$/;

const INITIALS: Record<string, string> = {
  b: "p",
  d: "t",
  g: "k",
  j: "ch",
  q: "ch",
  x: "hs",
  zh: "ch",
  z: "ts",
  c: "ts",
  r: "j",
};

/** Syllables whose finals Wade–Giles writes in its own way; after b, p, m, f they are as in `FINALS`. */
const WHOLE: Record<string, string> = {
  zhi: "chih",
  chi: "chih",
  shi: "shih",
  ri: "jih",
  zi: "tzu",
  ci: "tzu",
  si: "szu",
  you: "yu",
  yan: "yen",
  ye: "yeh",
  yong: "yung",
  yi: "i",
  er: "erh",
  ge: "ko",
  ke: "ko",
  he: "ho",
  guo: "kuo",
  kuo: "kuo",
  huo: "huo",
  shuo: "shuo",
  gui: "kuei",
  kui: "kuei",
};

const FINALS: Record<string, string> = {
  ong: "ung",
  iong: "iung",
  ian: "ien",
  ie: "ieh",
  ue: "ueh",
  üe: "ueh",
  uo: "o",
};

/** Parts a given name in pinyin into syllables; null where it is no pinyin, or can be read in two ways. */
export function pinyinSyllables(word: string): string[] | null {
  const folded = word.toLowerCase().normalize("NFC");
  if (SYLLABLE.test(folded)) return [folded];
  const ways: string[][] = [];
  for (let at = 1; at < folded.length; at++) {
    const [first, second] = [folded.slice(0, at), folded.slice(at)];
    // A second syllable that begins with a vowel has an apostrophe before it: "Xi'an".
    if (/^[bpmfdtnlgkhjqxzcsrwy]/.test(second) && SYLLABLE.test(first) && SYLLABLE.test(second))
      ways.push([first, second]);
  }
  return ways.length === 1 ? (ways[0] as string[]) : null;
}

/** A syllable of pinyin in Wade–Giles, without the marks that no newspaper prints: "zhong" → "chung"; null for no pinyin. */
export function wadeGiles(syllable: string): string | null {
  const whole = WHOLE[syllable];
  if (whole) return whole;
  const [, initial = "", final = ""] = SYLLABLE.exec(syllable) ?? [];
  if (final === "") return null;
  return (INITIALS[initial] ?? initial) + (FINALS[final] ?? final);
}

/** "Ze-dong": what papers made of pinyin in its first years, and in Taiwan. */
const SPLIT = 0.6;
/** "Ingwen" of a name that its bearer writes Ing-wen. */
const JOINED = 0.4;
const OLDER = 0.4;
/** "Zhou Xiangyu" of somebody the base has as Xiangyu Zhou. */
const FAMILY_FIRST = 0.6;
/** Whoever was younger in 1979 came into the news in pinyin. Year of birth. */
const BORN_BEFORE = 1945;

const isOlder = (born: string | null | undefined) =>
  born !== null && born !== undefined && Number(born.slice(0, 4)) < BORN_BEFORE;

export const chinese: Rule = {
  countries: CHINESE,
  given(name, { person }) {
    const found: Alternative[] = [];
    const pair = /^(\p{L}+)-(\p{L}+)$/u.exec(name);
    if (pair) found.push({ text: capital(`${pair[1]}${pair[2]?.toLowerCase()}`), weight: JOINED });
    if (person.country !== "CN") return found;
    const syllables = pinyinSyllables(name);
    if (!syllables) return found;
    if (syllables.length > 1) found.push({ text: capital(syllables.join("-")), weight: SPLIT });
    return found;
  },
  family(name) {
    const folded = name.toLowerCase().normalize("NFC");
    return folded.includes("ü") ? [{ text: capital(folded.replace("ü", "yu")), weight: SPLIT }] : [];
  },
  whole({ given, family, order, person }) {
    if (person.country !== "CN" || !isOlder(person.born)) return [];
    const syllables = pinyinSyllables(given);
    const [name, ...rest] = [family.toLowerCase().normalize("NFC"), ...(syllables ?? [])].map(wadeGiles);
    if (!syllables || !name || rest.includes(null)) return [];
    return [{ text: putTogether(capital(rest.join("-")), capital(name), order), weight: OLDER }];
  },
  otherOrder({ given, order }) {
    const syllables = given.includes("-") ? 2 : (pinyinSyllables(given)?.length ?? 0);
    return order === "given-first" && syllables === 2 ? FAMILY_FIRST : 0;
  },
};

/** "Kin-chung", "Kin Chung". */
const GIVEN_NAME = /^\p{Lu}\p{Ll}+[- ]\p{L}\p{Ll}+$/u;
const JOINED_GIVEN_NAME = /^\p{L}+-\p{L}+$/u;
/** "Stephen": one word, while a Chinese given name has two. */
const ENGLISH_NAME = /^\p{Lu}\p{Ll}+$/u;
const BOTH = 0.8;
const HALF = 0.6;

/**
 * English and Chinese given name around the surname, as in Hong Kong and Singapore: "Stephen Lo Wai-chung" of Stephen Lo whom the base
 * knows as Lo Wai-chung too; and each half of the name that the base has whole.
 */
export const angloChinese: Rule = {
  countries: ANGLO_CHINESE,
  whole(parts) {
    const { given, family, person } = parts;
    if (!ENGLISH_NAME.test(given)) return [];
    const others = [person.name, ...person.names.map(({ name }) => name)]
      .map((name) => chineseGivenName(name, parts))
      .filter((name) => name !== null);
    return [...new Set(others)].flatMap((name) => [
      { text: `${given} ${family} ${name}`, weight: BOTH },
      { text: `${family} ${name}`, weight: HALF },
    ]);
  },
};

/** "Wai-chung" of "Lo Wai-chung", "Stephen Lo Wai-chung", and "Lo Stephen-wai-chung", as a source has it; null where there is none. */
function chineseGivenName(name: string, { family, given }: Parts): string | null {
  const after = (prefix: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : "");
  const joined = after(`${family} ${given}-`);
  if (JOINED_GIVEN_NAME.test(joined)) return capital(joined);
  return [after(`${family} `), after(`${given} ${family} `)].find((rest) => GIVEN_NAME.test(rest)) ?? null;
}
