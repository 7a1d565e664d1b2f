/** The cheap questions before the patterns for dates (`written.ts`), asked of every line of a page. */

const MAYBE = /(?:19|20)\d\d|\d\s?[./-]\s?\d\d?\s?[./-]\s?\d\d|[-'’]\d\d\b|年|[٠-٩۰-۹０-９]{4}/;

/** False where there is surely no date: much cheaper than looking for one. */
export function mayHoldDay(text: string): boolean {
  return MAYBE.test(text);
}

/** What any part of a date has that is more than a name. */
const NUMBER = /[\d年٠-٩۰-۹０-９]/;

/** False where there is surely not even a part of a date. */
export function hasNumber(text: string): boolean {
  return NUMBER.test(text);
}
