/** The people of the base in use. */
import type { Memberships } from "./memberships";
import { PeopleFile } from "./people-file";
import type { Person } from "./types";

/** Decoded people who are remembered, about 1 KB each; a hundred articles name some 2,500, and whoever is forgotten is decoded again. */
const MOST_KNOWN = 4000;

/** People by number, most prominent first; their file is read behind the others, and `open` waits for it. */
export class People {
  readonly #known = new Map<number, Person>();
  #file: PeopleFile | null = null;
  #opening: Promise<void> | null = null;

  /** @param read the file; asked for at once */
  constructor(
    readonly count: number,
    private readonly read: () => Promise<ArrayBuffer>,
    private readonly memberships: Memberships,
  ) {}

  /** Nobody need be waited for any more. */
  get isOpen(): boolean {
    return this.#file !== null;
  }

  /**
   * Makes these people ready for `at`; all of them, since they lie in one file.
   * @throws Error with a sentence when the file is missing, cut or foreign; the next call tries again
   */
  async open(_numbers: Iterable<number>): Promise<void> {
    if (this.#file) return;
    this.#opening ??= this.#open().finally(() => (this.#opening = null));
    await this.#opening;
  }

  /** For the command line and tests. */
  openAll(): Promise<void> {
    return this.open([]);
  }

  async #open(): Promise<void> {
    const file = new PeopleFile(await this.read(), this.memberships);
    if (file.count !== this.count) throw new Error("people.bin is of another fact base.");
    this.#file = file;
  }

  /** Person `number`. @throws RangeError where there is none, or they are not open */
  at(number: number): Person {
    const known = this.#known.get(number);
    if (known) return known;
    if (!this.#file || !(number >= 0 && number < this.count))
      throw new RangeError(`Person ${number} is not open.`);
    const person = this.#file.read(number);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(number, person);
    return person;
  }

  /** The number in memberships.bin of the role of each of a person's memberships. @throws RangeError as `at` */
  rolesOf(number: number): readonly number[] {
    const person = this.at(number);
    return this.#file?.rolesOf(person) ?? [];
  }
}
