/** The language of a page: what it says of itself, checked against its words. */
import { unitsInLetters } from "./dense";
import { type Head, readHead } from "./structured";

/** BCP 47 from `lang`, a meta tag or og:locale (`en_GB`). */
export function pageLanguage(document: Document, head: Head = readHead(document)): string {
  const root = document.documentElement;
  const lang =
    root?.getAttribute("lang") ||
    root?.getAttribute("xml:lang") ||
    document.body?.getAttribute("lang") ||
    head.meta("content-language") ||
    head.meta("og:locale") ||
    "";
  return lang
    .trim()
    .replace(/_/g, "-")
    .replace(/[,;].*$/, "");
}

/** Words without which hardly a sentence is written, by language. Those of one language that others share are left out or balanced. */
const FUNCTION_WORDS: Record<string, string> = {
  en: "the of and to in that for was on said with by at from is has are have his it be this will not",
  de: "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
  fr: "le la les des et en du un une est que dans qui pour par au sur pas plus avec ce il sont ne aux cette ses mais",
  es: "el la los las de que y en un una por con para del se es al lo como más pero sus su este ha fue entre",
  it: "il la di che e è un una per in del della dei con non si da le sono al nel alla i gli anche come più ha",
  pt: "o a os as de que e do da em um uma para com não no na dos das por mais se ao como foi pela à são",
  nl: "de het een van en in is dat op te zijn voor met die niet aan er om ook als bij door naar uit maar worden heeft",
  pl: "i w na z się nie do że jest o to jak po co ale za od przez dla są oraz tym był może",
  sv: "och att det i som en på är av för med den till inte har om ett de men var jag sig från vi så kan",
  da: "og at det i som en på er af for med den til ikke har om et de men var sig fra så kan der blev",
  no: "og at det i som en på er av for med den til ikke har om et de men var seg fra så kan der ble",
  fi: "ja on ei se että oli hän mutta ovat kun niin myös joka mukaan sen tai jos ole vain kuin",
  cs: "a se v na je že s z do o to k i za ve by jako pro ale po jsou tak podle který",
  hu: "a az és hogy nem is egy volt meg de ez csak el már mint ki még van vagy szerint",
  tr: "ve bir bu da de için ile olarak daha çok en olan ne gibi kadar sonra var ise olduğu göre",
  ro: "și în de la cu pe care nu este din un o a că pentru mai sau au fost sunt prin",
  id: "yang dan di dengan untuk itu dari dalam ini pada tidak akan juga ke oleh ada karena bisa sudah kepada",
  vi: "và của các có là cho trong được với người không một những đã này để khi từ đến ở",
  ru: "и в на что с по не из для от как это к его за был также он о но после она было",
  uk: "і в на що з та не у до за від як це його для про є який був також але вона після",
  bg: "и в на да се за от че с по не са е към като това при през който беше ще",
  ar: "في من على إلى أن عن التي الذي مع هذا هذه بعد كان كما لا ما بين قال",
  fa: "و در به از که این را با است برای آن یک شده خود بر کرد های تا",
};

/** Scripts that one language has to itself, or that tell it from its neighbours. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3041-\u30ff]/g, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Devanagari}/gu, "hi"],
];
/** Of a Japanese text about half is kana; a name in kana in a Chinese one is not. */
const SCRIPT_SHARE = 0.15;
/** As much text as is looked at. UTF-16 units. */
const SAMPLE = 3_000;
/** Shorter texts cannot be judged by their words. */
const ENOUGH_WORDS = 25;
/** Every third word or so of a text is one of its language's; other languages share some by chance. */
const WORD_SHARE = 0.15;
/** The best language must have so many times the words of the second. */
const AHEAD = 1.15;

/** ISO 639-1 code of the language of a text; null where it is too short, mixed, or none of those that are known. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, language] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count >= 10 && count >= letters * SCRIPT_SHARE) return language;
  }
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  if (words.length < ENOUGH_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = Object.entries(FUNCTION_WORDS)
    .map(([language, list]) => ({
      language,
      count: list.split(" ").reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
    }))
    .sort((one, other) => other.count - one.count);
  const [best, second] = ranked;
  if (!best || !second || best.count < words.length * WORD_SHARE || best.count < second.count * AHEAD)
    return null;
  return best.language;
}

/** Shorter texts are names, menus and buttons, whose words tell little. UTF-16 units, as many as in letters. */
const SENTENCE_UNITS = 60;
/** Where paragraphs have less than this, the page's text is in other elements. */
const FEW_UNITS = 300;

/** The page's own sentences, for telling its language. */
export function textSample(document: Document): string {
  let sample = "";
  for (const paragraph of document.getElementsByTagName("p")) {
    sample += sentence(paragraph.textContent);
    if (sample.length > SAMPLE) return sample;
  }
  if (unitsInLetters(sample) > FEW_UNITS || !document.body) return sample;
  const texts = document.createTreeWalker(document.body, 4);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (!text.parentElement?.matches("p,script,style,noscript,textarea")) sample += sentence(text.nodeValue);
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

function sentence(text: string | null): string {
  const trimmed = text?.trim() ?? "";
  return unitsInLetters(trimmed) < SENTENCE_UNITS ? "" : ` ${trimmed}`;
}

/** Two codes of one language: Norwegian has three. */
function isSame(one: string, other: string): boolean {
  const plain = (code: string): string =>
    code
      .toLowerCase()
      .replace(/^n[bn]\b/, "no")
      .replace(/-.*$/, "");
  return plain(one) === plain(other);
}

/**
 * BCP 47: what the page says, unless its text is clearly in another language; empty where neither tells. A language that the
 * detector does not know (Catalan, Afrikaans) is believed: its text looks like that of its neighbour.
 * @param text - Text of the article, see `textSample`.
 */
export function languageOf(document: Document, text: string): string {
  const declared = pageLanguage(document);
  const detected = detectLanguage(text);
  if (detected === null || isSame(declared, detected)) return declared;
  const base = declared
    .toLowerCase()
    .replace(/-.*$/, "")
    .replace(/^n[bn]$/, "no");
  const isKnown = base in FUNCTION_WORDS || SCRIPTS.some(([, language]) => language === base);
  return declared === "" || isKnown || SCRIPTS.some(([, language]) => language === detected)
    ? detected
    : declared;
}
