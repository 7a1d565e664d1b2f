/** Offices of a part of a country: "Minister for Energy, Government of South Australia" is nobody's idea of Australia's energy minister. */
import { foldPhrase } from "../names/phrase";
import type { Membership } from "./types";
import type { CountryEntry } from "./vocabulary";

/** "Chief Justice of Alabama", "Government of South Australia", "President of the Generalitat of Catalonia". */
const OF = /^.* of (?:the )?(?=\p{Lu})([^,(]+)$/u;
const GOVERNMENT = /^(?:Government|Parliament|Legislative|State)\b/;
/** Governments of parts that are called by an adjective, or by the name before. */
const OWN_GOVERNMENT =
  /^(?:Basque|Bavarian|Catalan|Flemish|Greenlandic|Northern Ireland|Scottish|Walloon|Welsh) (?:Assembly|Executive|Government|Parliament)$/;
/** Kinds of office of which each part of a country has its own, found by the part. */
const OF_PARTS = new Set([
  "governor",
  "mayor",
  "chief-minister",
  "first-minister",
  "deputy-first-minister",
  "regional-head",
]);

/** Tells offices of a country from those of its parts. */
export class Parts {
  /** By country, folded. */
  readonly #parts = new Map<string, Set<string>>();
  readonly #names: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param countries with their names */
  constructor(countries: readonly Pick<CountryEntry, "code" | "names">[]) {
    this.#names = new Map(countries.map(({ code, names }) => [code, new Set(names.map(foldPhrase))]));
  }

  /** Learns from an office what parts its country has: those that have a governor, a mayor, a premier. */
  learn(label: string, kinds: Iterable<string>, country: string): void {
    const part = partOf(label);
    if (part === "" || kindsOfPart(kinds).length === 0 || this.#isCountry(country, part)) return;
    const known = this.#parts.get(country) ?? new Set();
    this.#parts.set(country, known.add(part));
  }

  /** Is it an office of a state, province or city of its country? */
  isOfPart({ label, organization }: Pick<Membership, "label" | "organization">, country: string): boolean {
    if (OWN_GOVERNMENT.test(organization ?? "")) return true;
    const own = organization && GOVERNMENT.test(organization) ? [label, organization] : [label];
    return own.some((words) => this.#parts.get(country)?.has(partOf(words)) ?? false);
  }

  #isCountry(country: string, name: string): boolean {
    return this.#names.get(country)?.has(name) ?? true;
  }
}

/** What an office or a body says it is of, folded; empty where it says nothing. */
const partOf = (words: string): string => foldPhrase(OF.exec(words)?.[1] ?? "");

/** Of the kinds of an office of a part those that the part is asked for by. */
export const kindsOfPart = (kinds: Iterable<string>): string[] =>
  [...kinds].filter((kind) => OF_PARTS.has(kind));
