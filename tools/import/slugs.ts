/** Ids of people without a Wikidata id: slugs of their names, no two alike. */
import { nameKey } from "./names";
import type { SourcePerson } from "./types";

export class Slugs {
  readonly #taken: Set<string>;

  /** @param taken slugs that are somebody else's, and never given */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** A free slug: the name, with the year of birth or the country where the name alone is taken. */
  of({ name, born, country, key }: SourcePerson): string {
    const bare = toSlug(name) || toSlug(key) || "person";
    const year = born?.slice(0, 4);
    const tries = [
      bare,
      ...[year, country?.toLowerCase()].flatMap((part) => (part ? [`${bare}-${part}`] : [])),
    ];
    let slug = tries.find((one) => !this.#taken.has(one));
    for (let number = 2; slug === undefined; number++) {
      const numbered = `${bare}-${number}`;
      if (!this.#taken.has(numbered)) slug = numbered;
    }
    this.#taken.add(slug);
    return slug;
  }
}

/** The letters and digits of a name, parted by hyphens. */
export const toSlug = (text: string): string =>
  nameKey(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
