/** "“I will advise her until the election,” Clinton said": of her who is not the one who speaks. */
import type { Spot } from "./spots";

/** A quotation that ends right before the words that tell who spoke, with what it says. */
const QUOTATION = /["“]([^"“”]+)["”]\s*(?:\p{L}+\s+){0,2}(?:\p{L}+\.\s+)?$/u;
/** As far back as a quotation may begin. UTF-16 units. */
const LONGEST = 400;

const FIRST_PERSON = /\b(?:I|I’m|I'm|[Mm]y|[Mm]e)\b/;
const OF_HER = /\b(?:she|hers?)\b/i;
const OF_HIM = /\b(?:he|him|his)\b/i;

/** The sex of whom somebody who speaks of themselves speaks of as well; null where nothing or both are said. */
export function sexSpokenOf({ block: { text, tokens }, from, speaks }: Spot): "female" | "male" | null {
  if (!speaks) return null;
  const start = tokens.start[from] as number;
  const said = QUOTATION.exec(text.slice(Math.max(0, start - LONGEST), start))?.[1];
  if (!said || !FIRST_PERSON.test(said)) return null;
  const her = OF_HER.test(said);
  return her === OF_HIM.test(said) ? null : her ? "female" : "male";
}
