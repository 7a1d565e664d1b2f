/**
 * Names of Islam outside the Arab countries, by their usual spellings: "Cheick Modibo Diarra", "Md. Abdul Hamid", "Zia-ul-Haq". The
 * tables stand with the Arabic names.
 */
import { type Alternative, alike } from "./alternatives";
import { heard, isOfTheProphet, respelledWords } from "./arabic";
import { AFTER_THE_PROPHET, MUSLIM_ABROAD, PERSIAN_AND_URDU } from "./countries";
import { putTogether, type Rule } from "./parts";

/** Given names where French or English spelled them. */
export const muslimAbroad: Rule = { countries: MUSLIM_ABROAD, given: respelledWords };

const UL_FORM = 0.7;

/** "Zia ul-Haq", "Fazl-ur-Rehman": words of a name and the article between them, with or without hyphens. */
const APART = /(?<first>\p{Lu}\p{Ll}+)[- ](?<article>[Uu][lrdnsz])[- ](?<second>\p{Lu}\p{Ll}+)/u;
/** "Sirajul Haq", "Fazlur Rehman": only before names that stand behind the article most of all. */
const JOINED =
  /(?<first>\p{Lu}\p{Ll}{2,})(?<article>u[lrdn])[- ](?<second>Haq|Haque|Hoque|Huq|Rahman|Rehman|Islam|Din|Hasan|Hassan|Hussain|Huda|Alam)(?!\p{L})/u;

function articleForms(name: string): Alternative[] {
  const match = APART.exec(name) ?? JOINED.exec(name);
  const { first = "", article = "", second = "" } = match?.groups ?? {};
  if (!match) return [];
  const small = article.toLowerCase();
  const forms = [`${first}-${small}-${second}`, `${first}${small} ${second}`];
  return alike(
    forms.map((form) => name.replace(match[0], form)).filter((form) => form !== name),
    UL_FORM,
  );
}

/** Surnames of Pakistan and around, and names that an article joins: "Zia-ul-Haq", "Ziaul Haq". */
export const urdu: Rule = {
  countries: PERSIAN_AND_URDU,
  family: (name) => [...respelledWords(name), ...heard(name)],
  whole({ given, family, order }) {
    // "Zia-ul-Haq" of Muhammad Zia ul-Haq.
    const [first = "", ...called] = given.split(" ");
    const names = isOfTheProphet(first) && called.length > 0 ? [given, called.join(" ")] : [given];
    return names.flatMap((name) => articleForms(putTogether(name, family, order)));
  },
};

const FORMS = ["Mohammed", "Mohamed", "Muhammad", "Mohammad"];
const FORM = 0.5;
const SHORT = 0.6;
const LEFT_OUT = 0.55;
/** Where "Mohd" is the short form, elsewhere "Md". */
const MALAY = new Set(["MY", "SG", "BN"]);

/** The Prophet's name before another: "Mohamed Nasheed" anywhere; shortened or left out where it is no name to call somebody by. */
export const prophet: Rule = {
  countries: null,
  given(name, { person: { country } }) {
    const [first = "", ...rest] = name.split(" ");
    if (!country) return [];
    // "Khawaja Asif" of Khawaja Muhammad Asif.
    if (!isOfTheProphet(first))
      return rest.length === 1 && isOfTheProphet(rest[0] as string)
        ? [{ text: first, weight: LEFT_OUT }]
        : [];
    const called = rest.join(" ");
    const forms = alike(FORMS, FORM);
    if (AFTER_THE_PROPHET.has(country))
      forms.push({ text: MALAY.has(country) ? "Mohd" : "Md", weight: SHORT });
    const others = forms.map(({ text, weight }) => ({ text: `${text} ${called}`.trim(), weight }));
    if (AFTER_THE_PROPHET.has(country) && called !== "") others.push({ text: called, weight: LEFT_OUT });
    return others.filter(({ text }) => text !== name);
  },
};
