/**
 * Finds the holder of an office by surname, country and day: "met with President Assad" in Damascus in 1993. Only offices that one
 * person of a country holds at a time, so that one word of the name is enough to be sure.
 */
import { addDays } from "./days";
import { nameKey } from "./names";
import { isSingle } from "./office-kinds";
import type { SourceMembership, SourcePerson } from "./types";

/** Who held an office, and when. */
interface Holder<Known> {
  known: Known;
  from: string;
  to: string;
  /** The source says when the office began, and not only on which days somebody was seen in it. */
  isDated: boolean;
  words: ReadonlySet<string>;
}

/** Articles and titles inside names, which say nothing. */
const PARTICLES = new Set([
  "al",
  "el",
  "bin",
  "ben",
  "ibn",
  "de",
  "da",
  "do",
  "dos",
  "del",
  "van",
  "von",
  "der",
  "la",
  "sheikh",
  "abu",
]);

/** Days by which lists of visits are off at the change of an office: the last visit of a leader is often on the way out. */
const TOLERANCE = 15;

/** The offices of all known people by country and kind. */
export class Holders<Known> {
  readonly #byOffice = new Map<string, Holder<Known>[]>();

  /** Adds what a source says of a person. */
  add(
    known: Known,
    { name, names, memberships }: Pick<SourcePerson, "name" | "names" | "memberships">,
  ): void {
    const words = new Set([name, ...names.map((one) => one.name)].flatMap(wordsOf));
    for (const membership of memberships) {
      const days = daysHeld(membership);
      if (!days || membership.country === undefined) continue;
      for (const kind of membership.office) {
        if (!isSingle([kind])) continue;
        const key = `${membership.country}\t${kind}`;
        const holders = this.#byOffice.get(key) ?? [];
        holders.push({ known, ...days, isDated: membership.start !== undefined, words });
        this.#byOffice.set(key, holders);
      }
    }
  }

  /**
   * The one who held one of the person's offices on the day on which the person was seen in it, and shares a name; null where there is
   * none, or more than one.
   * @param person with offices that have no start, but the day of `asOf`
   */
  find({
    name,
    memberships,
  }: Pick<SourcePerson, "name" | "memberships">): { known: Known; why: string } | null {
    const words = wordsOf(name);
    const found = new Map<Known, string>();
    for (const { role, country, office, start, asOf } of memberships) {
      if (start !== undefined || asOf === undefined) continue;
      for (const kind of office) {
        for (const holder of this.#holdersOf(kind, country)) {
          if (addDays(asOf, TOLERANCE) < holder.from || addDays(asOf, -TOLERANCE) > holder.to) continue;
          const isSame = country === undefined ? isWholeName(words, holder.words) : isSameName(words, holder);
          if (isSame)
            found.set(holder.known, `${role} (${country ?? "any country"}) on ${asOf}, by the name ${name}`);
        }
      }
    }
    const [only, ...others] = found;
    return only && others.length === 0 ? { known: only[0], why: only[1] } : null;
  }

  #holdersOf(kind: string, country: string | undefined): Holder<Known>[] {
    if (country !== undefined) return this.#byOffice.get(`${country}\t${kind}`) ?? [];
    return [...this.#byOffice].flatMap(([key, holders]) => (key.endsWith(`\t${kind}`) ? holders : []));
  }
}

/** Where the country is not said, the name must be there in full. */
const isWholeName = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  words.length > 1 && words.every((word) => known.has(word));

/** The surname, or of a name in full the surname and nothing that speaks against it. */
function isSameName(
  words: readonly string[],
  { words: known, isDated }: Pick<Holder<unknown>, "words" | "isDated">,
): boolean {
  const shared = words.filter((word) => known.has(word));
  if (shared.length === 0) return false;
  // "Sergei Lavrov" and "Sergey Lavrov" share one of two words; "Saud al-Faisal" and "Faisal bin Farhan" too, but not the last one.
  if (shared.length === words.length || known.has(words.at(-1) ?? "")) return true;
  if (!known.has(words[0] ?? "")) return false;
  // "Yitzhak Shamir" shares a given name with Rabin, who was seen in the office before and after him.
  return isDated || shared.length > 1 || [...known].some((word) => isLike(word, words.at(-1) ?? ""));
}

/** True for spellings of one name: the same three letters at the begin or the end. */
const isLike = (a: string, b: string): boolean =>
  a.slice(0, 3) === b.slice(0, 3) || a.slice(-3) === b.slice(-3);

const wordsOf = (name: string): string[] =>
  nameKey(name)
    .split(" ")
    .filter((word) => word.length > 1 && !PARTICLES.has(word));

function daysHeld({ start, end, asOf, firstSeen }: SourceMembership): { from: string; to: string } | null {
  if (start !== undefined) return { from: start, to: end === undefined ? "9999" : `${end}~` };
  return asOf === undefined ? null : { from: firstSeen ?? asOf, to: asOf };
}
