/** Ethiopian and Eritrean names of two words that make one: "Haile Mariam", "Hailemariam"; "Wolde-Giorgis", "Woldegiorgis". */
import { type Alternative, alike, capital } from "./alternatives";
import { ETHIOPIAN } from "./countries";
import type { Rule } from "./parts";

/** What the second word belongs to: "power of", "son of", "servant of", … */
const FIRST = "Haile|Wolde|Gebre|Tekle|Habte|Fikre|Sahle|Kidane|Tesfa";
const NAME = new RegExp(`^(${FIRST})(?:[- ](\\p{Lu}\\p{Ll}+)|(\\p{Ll}{4,}))`, "u");
const FORM = 0.7;

function others(name: string): Alternative[] {
  const [all = "", first = "", apart, joined] = NAME.exec(name) ?? [];
  const second = (apart ?? joined ?? "").toLowerCase();
  if (second === "") return [];
  const forms = [`${first}-${capital(second)}`, `${first}${second}`];
  return alike(
    forms.map((form) => form + name.slice(all.length)).filter((form) => form !== name),
    FORM,
  );
}

export const ethiopian: Rule = { countries: ETHIOPIAN, given: others, family: others };
