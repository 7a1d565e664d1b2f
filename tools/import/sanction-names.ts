/** Names of sanctions lists in the form that news print: `AL-ASSAD, Bashar` → `Bashar al-Assad`. */

/** Countries whose people are named family first by news. */
const FAMILY_FIRST = new Set(["CN", "HK", "KP", "KR", "TW", "VN"]);
/** Countries where two family names stand together and news often use the first alone. */
const TWO_FAMILY_NAMES = new Set(["CO", "CU", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "SV", "VE"]);

const LOWER = new Set([
  "al",
  "el",
  "bin",
  "ben",
  "ibn",
  "bint",
  "de",
  "del",
  "della",
  "la",
  "las",
  "los",
  "da",
  "dos",
  "von",
  "van",
  "der",
  "y",
  "ul",
  "ur",
  "ud",
]);

export interface ListedName {
  name: string;
  family?: string;
  given?: string;
  /** Shorter spellings of the same name. */
  others: string[];
}

/**
 * The name of an entry `FAMILY, Given`.
 * @param listed as printed; without a comma it is one name, which says too little: null
 * @param country code of the nationality
 */
export function listedName(listed: string, country: string | undefined): ListedName | null {
  const printed = listed.replace(/, (?:Jr\.?|Sr\.?|II|III)(?=,|$)/g, "").replace(/ ?\([^)]*\)\.?/g, "");
  const comma = printed.indexOf(",");
  if (comma < 0) return null;
  const family = inCase(printed.slice(0, comma));
  const given = inCase(
    printed
      .slice(comma + 1)
      .replace(/^\s*(?:Dr|Gen|Brig|Shaykh|Sheikh|Mullah|Haji|Hajji|Sayyid)\.? (?=\S+)/, "")
      .trim(),
  );
  if (family === "" || given === "" || /\d/.test(listed)) return null;
  if (country !== undefined && FAMILY_FIRST.has(country)) {
    // An English given name stands first: "Carrie Lam".
    const isRomanised = country !== "HK" || given.includes("-") || given.includes(" ");
    if (!isRomanised) return { name: `${given} ${family}`, family, given, others: [] };
    const hyphened = given.replace(
      /^(\p{L}+)[ -](\p{L})/u,
      (_, first: string, letter: string) => `${first}-${letter.toLowerCase()}`,
    );
    const spelled = given.includes("-") ? hyphened : given;
    const others = spelled === hyphened ? [] : [`${family} ${hyphened}`];
    return { name: `${family} ${spelled}`, family, given: spelled, others };
  }
  const full = `${given} ${family}`;
  const words = given.split(" ");
  const isPatronymic =
    words.length === 2 && /(?:vich|vych|vna|ich|ovna|evna|oglu|ogly|ovych)$/i.test(words[1] ?? "");
  const firstFamily = family.split(" ")[0] ?? family;
  const isTwo = country !== undefined && TWO_FAMILY_NAMES.has(country) && /^\S+ \S+$/.test(family);
  const shortGiven = isPatronymic || isTwo ? (words[0] ?? given) : given;
  const shortFamily = isTwo ? firstFamily : family;
  const name = `${shortGiven} ${shortFamily}`;
  return { name, family: shortFamily, given: shortGiven, others: full === name ? [] : [full] };
}

/** Capitals only where a name has them: `AL-ASSAD` → `al-Assad`, `DE LA CRUZ` → `de la Cruz`. */
export function inCase(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .split(" ")
    .map((word) => (word === word.toUpperCase() ? wordInCase(word) : word))
    .join(" ");
}

function wordInCase(word: string): string {
  const parts = word.toLowerCase().split("-");
  return parts
    .map((part, i) => {
      const isArticle = LOWER.has(part) && (parts.length === 1 || i < parts.length - 1);
      return isArticle
        ? part
        : part.replace(/^(['‘’]?)(\p{L})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
    })
    .join("-");
}
