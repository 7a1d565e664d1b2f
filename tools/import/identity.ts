/**
 * One person is one person: records are merged by Wikidata id and by article, those without an id by name and something that confirms it.
 * People of facts/curated come first.
 */
import type { CuratedPerson } from "./curated";
import { CURATED } from "./curated";
import { Holders } from "./holders";
import { birthKey, factsOf, fullNames, isAnother, type KnownPerson, looseNames } from "./known-person";
import { LikelySame } from "./likely-same";
import { isListed, JOURNEYS } from "./listed";
import { nameKey, shortNameKey } from "./names";
import { idByHand, isKnownToDiffer } from "./not-the-same";
import { compare } from "./same-person";
import { Slugs } from "./slugs";
import type { Report, SourceData, SourcePerson } from "./types";

/** Two records that were merged, though not by a Wikidata id. */
export interface Merge {
  id: string;
  name: string;
  source: string;
  key: string;
  why: string;
}

export interface Identities {
  people: KnownPerson[];
  merges: Merge[];
  /** The id of a source's person; undefined for one whom nobody else knows and who alone makes nobody. */
  idOf(source: string, key: string): string | undefined;
  /** What a person is called by the first source that has more than a surname. */
  nameOf(id: string): string | undefined;
}

const AMBIGUOUS = "Several people fit a name without an id: it is merged with none of them.";
const UNCONFIRMED =
  "A person of the same name is known and nothing confirms that it is the same: they stay two.";
const UNKNOWN = "A record that only adds to known people fits none: it is left out.";
const DOUBLE =
  "Somebody known has the same name and country, and nothing tells whether it is the same person: the record is left out.";
const TWO_ARTICLES =
  "Two Wikidata ids have the same name and birthday, but articles of their own: they stay two.";

const ANOTHERS_ID =
  "A Wikidata id is that of somebody with another name and another article: id and birth are not taken.";

/** Finds out who is who. The order of `sources` decides nothing but who gets the plain slug; people in none of them have `taken` slugs. */
export function identify(
  curated: readonly CuratedPerson[],
  sources: readonly SourceData[],
  report: Report,
  taken: readonly string[] = [],
): Identities {
  const registry = new Registry(curated, report, taken);
  const records = sources.flatMap(({ source, people }) => people.map((person) => ({ source, person })));
  const withId = records.filter(({ person }) => person.qid !== undefined && !person.onlyIfKnown);
  // The lowest number first: it is the one that stays where two are the same person.
  const number = (person: SourcePerson) => Number(person.qid?.slice(1));
  withId.sort((a, b) => number(a.person) - number(b.person));
  for (const { source, person } of withId) registry.addWithId(source, person);
  for (const { source, people } of sources) {
    const others = people.filter(({ qid, onlyIfKnown }) => qid === undefined && !onlyIfKnown);
    // Of the spellings of a guest one may be the known one, which is then tried first.
    const rest = JOURNEYS.has(source)
      ? others.filter((person) => !registry.addIfFound(source, person))
      : others;
    for (const person of rest) registry.addWithoutId(source, person);
  }
  for (const { source, person } of records) if (person.onlyIfKnown) registry.addIfKnown(source, person);
  return registry;
}

const SILENT: Report = { fault: () => {} };

/** A known person, and why a record is theirs. */
interface Found {
  known: KnownPerson;
  why: string;
}

class Registry implements Identities {
  readonly people: KnownPerson[] = [];
  readonly merges: Merge[] = [];
  readonly #told: Report;
  #report: Report;
  readonly #slugs: Slugs;
  readonly #ids = new Map<string, string>();
  readonly #byQid = new Map<string, KnownPerson>();
  readonly #byTitle = new Map<string, KnownPerson>();
  readonly #byBirth = new Map<string, KnownPerson>();
  readonly #byName = new Map<string, Set<KnownPerson>>();
  readonly #byId = new Map<string, KnownPerson>();
  readonly #holders = new Holders<KnownPerson>();
  readonly #likely = new LikelySame<KnownPerson>();
  readonly #byShortName = new Map<string, Set<KnownPerson>>();

  constructor(curated: readonly CuratedPerson[], report: Report, taken: readonly string[]) {
    this.#told = report;
    this.#report = report;
    this.#slugs = new Slugs([...taken, ...curated.flatMap(({ id, slug }) => [id, slug])]);
    for (const { id, person } of curated) {
      const known: KnownPerson = { id, parts: [] };
      this.people.push(known);
      this.#add(known, CURATED, person);
    }
  }

  idOf(source: string, key: string): string | undefined {
    return this.#ids.get(`${source}\t${key}`);
  }

  nameOf(id: string): string | undefined {
    return this.#byId.get(id)?.parts.find(({ person }) => !person.isBareName)?.person.name;
  }

  addWithId(source: string, person: SourcePerson): void {
    const { qid = "" } = person;
    const byQid = this.#byQid.get(qid);
    if (byQid && isAnother(byQid, person)) {
      this.#report.fault(ANOTHERS_ID, person.at, `${qid}: ${person.name}`);
      // The birth comes with the id, and is the other's too.
      delete person.qid;
      delete person.born;
      this.addWithoutId(source, person);
      return;
    }
    const found =
      byQid === undefined
        ? (this.#byHand(source, person) ??
          this.#sameArticle(person) ??
          this.#twin(person) ??
          // Written by hand without a Wikidata id: the slug stays the id.
          this.#find(source, person, (known) => known.qid === undefined))
        : null;
    if (byQid) this.#add(byQid, source, person);
    else if (found) this.#merge(found, source, person);
    else this.#addNew({ id: qid, qid, parts: [] }, source, person);
  }

  /** Adds a record to somebody known; false where nobody is found, of which nothing is reported. */
  addIfFound(source: string, person: SourcePerson): boolean {
    this.#report = SILENT;
    const found =
      this.#byHand(source, person) ?? this.#find(source, person, () => true) ?? this.#holders.find(person);
    this.#report = this.#told;
    if (found) this.#merge(found, source, person);
    return found !== null;
  }

  addWithoutId(source: string, person: SourcePerson): void {
    const found =
      this.#byHand(source, person) ??
      this.#sameArticle(person) ??
      this.#find(source, person, () => true) ??
      this.#holders.find(person) ??
      this.#likelySame(source, person);
    if (found) this.#merge(found, source, person);
    else if (this.#hasDouble(person)) this.#report.fault(DOUBLE, person.at, `${person.name} (${source})`);
    else this.#addNew({ id: this.#slugs.of(person), parts: [] }, source, person);
  }

  addIfKnown(source: string, person: SourcePerson): void {
    if (person.qid !== undefined) {
      const byQid = this.#byQid.get(person.qid);
      if (byQid) this.#add(byQid, source, person);
      return;
    }
    const found =
      this.#byHand(source, person) ??
      this.#sameArticle(person) ??
      this.#find(source, person, () => true) ??
      this.#holders.find(person);
    if (found) this.#merge(found, source, person);
    else this.#report.fault(UNKNOWN, person.at, person.name);
  }

  #addNew(known: KnownPerson, source: string, person: SourcePerson): void {
    this.people.push(known);
    this.#add(known, source, person);
  }

  #merge({ known, why }: Found, source: string, person: SourcePerson): void {
    this.merges.push({ id: known.id, name: person.name, source, key: person.key, why });
    this.#add(known, source, person);
  }

  #add(known: KnownPerson, source: string, person: SourcePerson): void {
    known.parts.push({ source, person });
    this.#byId.set(known.id, known);
    this.#holders.add(known, person);
    this.#likely.add(known, person);
    this.#ids.set(`${source}\t${person.key}`, known.id);
    if (person.qid !== undefined) {
      known.qid ??= person.qid;
      this.#byQid.set(person.qid, known);
    }
    if (person.enwiki !== undefined) this.#byTitle.set(person.enwiki, known);
    const birth = birthKey(person);
    if (birth !== null && !this.#byBirth.has(birth)) this.#byBirth.set(birth, known);
    for (const name of fullNames(person)) addTo(this.#byName, nameKey(name), known);
    for (const name of looseNames(person)) {
      addTo(this.#byShortName, shortNameKey(name) ?? nameKey(name), known);
    }
  }

  #byHand(source: string, { key }: SourcePerson): Found | null {
    const known = this.#byId.get(idByHand(source, key) ?? "");
    return known ? { known, why: "found by reading" } : null;
  }

  #sameArticle({ enwiki }: SourcePerson): Found | null {
    const known = enwiki === undefined ? undefined : this.#byTitle.get(enwiki);
    return known ? { known, why: `the same article, ${enwiki}` } : null;
  }

  /** Somebody of the same name and birthday, unless each has an article: then the birthday is a placeholder or a coincidence. */
  #twin(person: SourcePerson): Found | null {
    const birth = birthKey(person);
    const known = birth === null ? undefined : this.#byBirth.get(birth);
    if (!known) return null;
    const title = known.parts.find(({ person: { enwiki } }) => enwiki !== undefined)?.person.enwiki;
    if (person.enwiki === undefined || title === undefined) {
      return { known, why: `the same name and birthday as ${known.id}, ${person.born}` };
    }
    this.#report.fault(TWO_ARTICLES, person.at, `${person.enwiki} and ${title}, ${person.born}`);
    return null;
  }

  /** Somebody whose name another source spells otherwise. */
  #likelySame(source: string, person: SourcePerson): Found | null {
    const isPossible = (known: KnownPerson): boolean => {
      if (isKnownToDiffer(source, person.key, known.id)) return false;
      const meeting = { isFullName: false, isOfSource: true, isCurated: false, isListed: false };
      const verdict = compare(factsOf(known), person, meeting);
      return verdict.same || !verdict.different;
    };
    const isOfJourneys = ({ parts }: KnownPerson) => parts.every((part) => JOURNEYS.has(part.source));
    return this.#likely.find(person, isPossible, isOfJourneys);
  }

  /** True where somebody has the same name and country and no other year of birth: nobody could tell the two apart. */
  #hasDouble(person: SourcePerson): boolean {
    const all = [...(this.#byName.get(nameKey(person.name)) ?? [])];
    return all.some((known) => {
      const { born, country } = factsOf(known);
      const isOfName = known.parts.some((part) => part.person.name === person.name);
      const isOther = born && person.born && born.slice(0, 4) !== person.born.slice(0, 4);
      return isOfName && country === person.country && !isOther;
    });
  }

  /** The one known person whom the name fits and something confirms. */
  #find(source: string, person: SourcePerson, isCandidate: (known: KnownPerson) => boolean): Found | null {
    const full = new Set<KnownPerson>();
    const short = new Set<KnownPerson>();
    for (const name of fullNames(person)) {
      for (const known of this.#byName.get(nameKey(name)) ?? []) full.add(known);
    }
    for (const name of looseNames(person)) {
      for (const known of this.#byShortName.get(shortNameKey(name) ?? nameKey(name)) ?? []) short.add(known);
    }
    for (const known of full) short.delete(known);
    let isUnconfirmed = false;
    for (const [candidates, isFullName] of [
      [full, true],
      [short, false],
    ] as const) {
      const confirmed: (Found & { strength: number })[] = [];
      for (const known of candidates) {
        if (!isCandidate(known) || isKnownToDiffer(source, person.key, known.id)) continue;
        const verdict = compare(factsOf(known), person, {
          isFullName,
          isOfSource: known.parts.some((part) => part.source === source),
          isListed: isListed(source, person, known),
          isCurated: known.parts.some((part) => part.source === CURATED),
        });
        if (verdict.same) confirmed.push({ known, why: verdict.why, strength: verdict.strength });
        else if (!verdict.different && isFullName) isUnconfirmed = true;
      }
      const strongest = Math.max(0, ...confirmed.map(({ strength }) => strength));
      const best = confirmed.filter(({ strength }) => strength === strongest);
      if (best.length > 1) {
        const ids = best.map(({ known }) => known.id).join(", ");
        this.#report.fault(AMBIGUOUS, person.at, `${person.name}: ${ids}`);
        return null;
      }
      if (best[0]) return best[0];
    }
    if (isUnconfirmed && person.qid === undefined && !person.onlyIfKnown) {
      this.#report.fault(UNCONFIRMED, person.at, person.name);
    }
    return null;
  }
}

function addTo(index: Map<string, Set<KnownPerson>>, key: string, known: KnownPerson): void {
  const people = index.get(key);
  if (people) people.add(known);
  else index.set(key, new Set([known]));
}
