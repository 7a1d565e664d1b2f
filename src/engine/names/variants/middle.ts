/** Two given names of which news write one: "Magnus Abe" of Magnus Ngei Abe, "Danjuma Goje" of Mohammed Danjuma Goje. */
import { MIDDLE_NAMES, TWO_GIVEN_NAMES } from "./countries";
import type { Rule } from "./parts";

const FIRST = 0.45;
const SECOND = 0.4;
/** Two names that are one: "Maria Luisa", "João Paulo". */
const ONE = /^(?:Mari[ae]|Ana|Anna|Jean|João|Juan|San)\b/;
const TWO_WORDS = /^(\p{Lu}[\p{Ll}'’]{2,}) (\p{Lu}[\p{Ll}'’]{2,})$/u;

/** The second alone only where people are called by it as often. */
export const middleNames: Rule = {
  countries: TWO_GIVEN_NAMES,
  given(name, { person: { country }, order }) {
    const [, first = "", second = ""] = TWO_WORDS.exec(name) ?? [];
    if (first === "" || order === "family-first" || ONE.test(name)) return [];
    const made = [{ text: first, weight: FIRST }];
    if (MIDDLE_NAMES.has(country ?? "")) made.push({ text: second, weight: SECOND });
    return made;
  },
};
