/** Tells whether two names of offices are the same office: by their words, by kind, by the posts of the base. */
import { termsOf } from "../../engine/facts/office-kinds";
import type { PostEntry } from "../../engine/facts/schema";
import type { Vocabulary } from "../../engine/facts/vocabulary";
import { foldPhrase } from "../../engine/names/phrase";

/** The offices that are counted apart, with the kinds of facts/vocabulary/offices.yaml that they are. */
export const TOP_OFFICES = {
  "head of state": ["president", "monarch", "head-of-state-ceremonial"],
  "head of government": ["prime-minister"],
  "foreign minister": ["foreign-minister"],
  "defence minister": ["defence-minister"],
  "finance minister": ["finance-minister"],
  leader: ["leader"],
} as const;
export type TopOffice = keyof typeof TOP_OFFICES;

/** Kinds of which a country has one holder at a time. */
export const ONE_SEAT: ReadonlySet<string> = new Set<string>(Object.values(TOP_OFFICES).flat());

/** Kinds that name one office in a country; "ambassador" or "governor" is said of many. */
const TELLING: ReadonlySet<string> = new Set([
  ...ONE_SEAT,
  "vice-president",
  "interior-minister",
  "attorney-general",
]);

/** Longer names of ministers than the vocabulary lists: "Minister of Foreign Affairs and Trade", "Minister of Economy and Finance". */
const MINISTERS: readonly [kind: string, of: RegExp][] = [
  ["foreign-minister", /^(?:[a-z]+ and )?(?:foreign|external)(?: and [a-z]+)? (?:affairs|relations)\b/],
  [
    "defence-minister",
    /^(?:[a-z]+ and )?(?:national |people s )?defence\b(?! (?:industr|mater|people|personnel|procurement|production|science))/,
  ],
  ["finance-minister", /^(?:(?:national )?[a-z]+(?: affairs)? and )?finance\b/],
];

/** An office as a row or a membership names it. */
export interface Office {
  label: string;
  /** Its words, evened out; a region's office with and without the region. */
  keys: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
  /** Ids of posts of the base. */
  posts: ReadonlySet<string>;
}

export class Offices {
  readonly #kinds = new Map<string, string[]>();
  /** Country and key of a label or term → posts. */
  readonly #posts = new Map<string, PostEntry[]>();
  readonly #placesOf = new Map<string, string[]>();
  readonly #vocabulary: Vocabulary;
  /** Ids of posts with one seat. */
  readonly oneSeatPosts: ReadonlySet<string>;

  constructor(vocabulary: Vocabulary, posts: readonly PostEntry[]) {
    this.#vocabulary = vocabulary;
    for (const { code, names, adjectives } of vocabulary.data.countries)
      this.#placesOf.set(code, [...names, ...adjectives].map(foldPhrase));
    for (const kind of vocabulary.data.offices) {
      const { id } = kind;
      for (const term of [id, ...termsOf(kind)]) {
        const key = this.key(term, []);
        this.#kinds.set(key, [...(this.#kinds.get(key) ?? []), id]);
      }
    }
    for (const post of posts) {
      const words = [post.label, ...post.terms];
      for (const key of new Set(words.map((one) => this.key(one, this.#places(post.country))))) {
        const place = `${post.country} ${key}`;
        this.#posts.set(place, [...(this.#posts.get(place) ?? []), post]);
      }
    }
    this.oneSeatPosts = new Set(posts.filter(({ seats }) => seats === 1).map(({ id }) => id));
  }

  /** The country of the first of these names that is one's: "north korea", "Korea North". Null for regions and unknown names. */
  countryOf(names: readonly string[]): string | null {
    for (const name of names) {
      const words = foldPhrase(name.replace(/\(.*\)/, ""));
      for (const key of [words, words.split(" ").reverse().join(" ")]) {
        const place = this.#vocabulary.places.get(key);
        if (place?.form === "name") return place.country;
      }
    }
    return null;
  }

  /** The office that a table's words mean. */
  named(label: string, country: string | null, places: readonly string[]): Office {
    const key = this.key(label, [...places.map(foldPhrase), ...this.#places(country)]);
    const posts = this.#posts.get(`${country} ${key}`) ?? [];
    return {
      label,
      keys: new Set([
        key,
        ...(country === null ? places.map((place) => `${key} of ${foldPhrase(place)}`) : []),
      ]),
      // A region's ministers are no country's.
      kinds:
        country === null
          ? new Set()
          : this.#telling([...this.#kindsOf(key, country), ...posts.flatMap((post) => post.office)]),
      posts: new Set(posts.map(({ id }) => id)),
    };
  }

  /** The office of a membership of the base. */
  held(membership: {
    label: string;
    country: string | null;
    post: string | null;
    offices: string[];
  }): Office {
    const { label, country, post, offices } = membership;
    const key = this.key(label, this.#places(country));
    // What the base says of an office goes before what its words may mean.
    const kinds = offices.length > 0 || post !== null ? offices : this.#kindsOf(key, country);
    return {
      label,
      keys: new Set([key]),
      kinds: this.#telling(kinds),
      posts: new Set(post === null ? [] : [post]),
    };
  }

  /** An office's words without what tables write differently: "Minister for Defense of Japan" → "minister of defence". */
  key(label: string, places: readonly string[]): string {
    let words = foldPhrase(label.replace(/\(.*?\)/g, " "))
      .replace(/\bthe /g, "")
      .replace(/\bfor\b/g, "of")
      .replace(/\bdefense\b/g, "defence")
      .replace(/\blabor\b/g, "labour")
      .replace(/^(?:acting|interim|caretaker) /, "");
    for (const place of places) {
      const bare = place.replace(/^the /, "");
      if (words.endsWith(` of ${bare}`)) words = words.slice(0, -` of ${bare}`.length);
      if (words.startsWith(`${bare} `)) words = words.slice(bare.length + 1);
    }
    return words.trim();
  }

  #places(country: string | null): readonly string[] {
    return this.#placesOf.get(country ?? "") ?? [];
  }

  #kindsOf(key: string, country: string | null): string[] {
    const known = this.#kinds.get(key);
    if (known) return known;
    // A Secretary of State is a minister in Britain; elsewhere one stands below the minister.
    const head =
      country === "GB"
        ? /^(?:minister|secretary of state) of /
        : /^(?:federal )?(?:minister|secretary) of (?!state\b)/;
    const of = head.exec(key)?.[0];
    if (of === undefined) return [];
    return MINISTERS.filter(([, pattern]) => pattern.test(key.slice(of.length))).map(([kind]) => kind);
  }

  #telling(kinds: readonly string[]): Set<string> {
    return new Set(kinds.filter((kind) => TELLING.has(kind)));
  }
}

/** Same words, same post, or a telling kind in common. */
export function isSameOffice(one: Office, other: Office): boolean {
  return (
    haveCommon(one.keys, other.keys) ||
    haveCommon(one.posts, other.posts) ||
    haveCommon(one.kinds, other.kinds)
  );
}

/** Which of the offices counted apart it is; null for all others. */
export function topOfficeOf({ kinds }: Office): TopOffice | null {
  for (const [name, own] of Object.entries(TOP_OFFICES) as [TopOffice, readonly string[]][])
    if (own.some((kind) => kinds.has(kind))) return name;
  return null;
}

/** Have two sets a member in common? */
export function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((member) => other.has(member));
}
