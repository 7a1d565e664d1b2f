/** What belongs to a family name: its place, its particles, a second surname. */
import { HUNGARIAN, JAPANESE, TWO_SURNAMES } from "./countries";
import { familiesOf, type Rule } from "./parts";

/** "Abe Shinzo": official style of Japan since 2020, and of its English-language papers. */
export const japanese: Rule = { countries: JAPANESE, otherOrder: () => 0.75 };
/** "Orbán Viktor". */
export const hungarian: Rule = { countries: HUNGARIAN, otherOrder: () => 0.75 };

/** "René Lezama" of René Lezama Aradillas: only where the base says that the first surname stands for both. */
export const firstSurname: Rule = {
  countries: TWO_SURNAMES,
  family(name, { person }) {
    const usual = [person.family ?? "", ...familiesOf(person)].filter(
      (family) => family !== "" && name.startsWith(`${family} `) && !/\s(?:de|y|i|del)$/i.test(family),
    );
    return usual.map((text) => ({ text, weight: 0.6 }));
  },
};

/** Particles that some of a family write with a capital and news without. Not "La": "la Russa" says more in Italian. */
const PARTICLES = "van|von|vom|de|den|der|del|dos|das|da|di|do|ter|ten|zu|zur";
const FIRST = new RegExp(`^(?:${PARTICLES})(?: (?:den|der|de))?(?= )`, "i");

/** "Herman van Rompuy" of Herman Van Rompuy. To the index it is the same spelling, and the more lenient. */
export const particles: Rule = {
  countries: null,
  family(name) {
    const small = name.replace(FIRST, (words) => words.toLowerCase());
    return small === name ? [] : [{ text: small, weight: 0.9 }];
  },
};
