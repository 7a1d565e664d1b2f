/** Who held the offices of a country: answers out of memberships.bin by what offices.bin says of its roles. */
import type { Memberships, Years } from "./memberships";
import type { CountryOffices, Holder } from "./offices";
import type { Records } from "./records";
import type { Vocabulary } from "./vocabulary";

/** An office of a country, and what was answered about it. */
interface Office {
  /** Numbers of roles: of those called by the term itself, then of each kind of office it names. */
  lists: readonly (readonly number[])[];
  holders: readonly Holder[] | null;
  roles: ReadonlySet<number> | null;
}

/** As many offices are kept with their answers: an article asks for some dozens, each many times, and a hundred articles for some 2,200. */
const MOST_KEPT = 4000;
/** An office with so few holders is decoded whole, whatever the years: it may be asked about others next. */
const FEW = 64;

export class OfficeHolders {
  readonly #offices: Records<CountryOffices>;
  readonly #memberships: Memberships;
  readonly #vocabulary: Vocabulary;
  /** By country, then by term, and by kind. */
  readonly #ofTerm = new Map<string, Map<string, Office>>();
  readonly #ofKind = new Map<string, Map<string, Office>>();
  #kept = 0;

  constructor(offices: Records<CountryOffices>, memberships: Memberships, vocabulary: Vocabulary) {
    this.#offices = offices;
    this.#memberships = memberships;
    this.#vocabulary = vocabulary;
  }

  /** @param term as a text calls the office, folded */
  ofTerm(country: string, term: string): readonly Holder[] {
    return this.#all(this.#term(country, term));
  }

  ofKind(country: string, kind: string): readonly Holder[] {
    return this.#all(this.#kind(country, kind));
  }

  /** Of `ofTerm` at least all whose time touches some years. */
  ofTermAbout(country: string, term: string, years: Years): readonly Holder[] {
    return this.#about(this.#term(country, term), years);
  }

  /** Of `ofKind` at least all whose time touches some years. */
  ofKindAbout(country: string, kind: string, years: Years): readonly Holder[] {
    return this.#about(this.#kind(country, kind), years);
  }

  /** The roles in memberships.bin that are the office; none where nobody of the base ever held it. */
  rolesOfTerm(country: string, term: string): ReadonlySet<number> {
    return this.#roles(this.#term(country, term));
  }

  rolesOfKind(country: string, kind: string): ReadonlySet<number> {
    return this.#roles(this.#kind(country, kind));
  }

  /** Lets go of what was answered. */
  forget(): void {
    this.#ofTerm.clear();
    this.#ofKind.clear();
    this.#kept = 0;
  }

  #all(office: Office): readonly Holder[] {
    office.holders ??= this.#memberships.holders(office.lists);
    return office.holders;
  }

  #about(office: Office, years: Years): readonly Holder[] {
    const isSmall = () => office.lists.every((roles) => this.#memberships.count(roles) <= FEW);
    if (office.holders || isSmall()) return this.#all(office);
    return this.#memberships.holders(office.lists, years);
  }

  #roles(office: Office): ReadonlySet<number> {
    office.roles ??= new Set(office.lists.flat());
    return office.roles;
  }

  #term(country: string, term: string): Office {
    return (
      this.#ofTerm.get(country)?.get(term) ??
      this.#keep(this.#ofTerm, country, term, ({ terms, kinds }) => [
        terms[term] ?? [],
        ...this.#vocabulary.officesOf(term).map((kind) => kinds[kind] ?? []),
      ])
    );
  }

  #kind(country: string, kind: string): Office {
    return (
      this.#ofKind.get(country)?.get(kind) ??
      this.#keep(this.#ofKind, country, kind, ({ kinds }) => [kinds[kind] ?? []])
    );
  }

  #keep(
    kept: Map<string, Map<string, Office>>,
    country: string,
    key: string,
    find: (offices: CountryOffices) => number[][],
  ): Office {
    const offices = this.#offices.get(country);
    const office: Office = { lists: offices ? find(offices) : [], holders: null, roles: null };
    if (this.#kept >= MOST_KEPT) this.forget();
    this.#kept++;
    const ofCountry = kept.get(country) ?? new Map<string, Office>();
    kept.set(country, ofCountry.set(key, office));
    return office;
  }
}
