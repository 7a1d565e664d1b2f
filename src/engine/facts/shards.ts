/**
 * Many small JSON records in files of a few hundred, read one at a time: what cards need of people, events. Only the files that hold what is asked for
 * are fetched, and only the record asked for is parsed.
 *
 *   4 words: magic, version, count, 0 | count words: where each record ends, from the first byte after this table | UTF-8 JSON
 */
import type { FactReader } from "./base";

const MAGIC = 0x48534c53; // "SLSH"
const VERSION = 1;
const HEADER_WORDS = 4;
/** Records in a file: about 20 KB of people, which a browser reads in about a millisecond. */
export const SHARD_RECORDS = 256;
/** Parsed records that are remembered, about 2 KB each; whoever is forgotten is parsed again. */
const MOST_PARSED = 2000;
/** So many are remembered between two pages. */
const PARSED_BETWEEN = 250;
/** Files that are kept, about 1.5 MB: those asked for longest ago go first. A page of news needs a dozen. */
const MOST_FILES = 24;

const fileName = (name: string, shard: number) => `${name}/${String(shard).padStart(3, "0")}.bin`;

/** Writes records in their order. @returns the files by name */
export function writeShards(name: string, records: readonly unknown[]): Map<string, ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = new Map<string, ArrayBuffer>();
  for (let from = 0; from < records.length; from += SHARD_RECORDS) {
    const parts = records
      .slice(from, from + SHARD_RECORDS)
      .map((record) => encoder.encode(JSON.stringify(record)));
    const table = new Uint32Array(HEADER_WORDS + parts.length);
    table.set([MAGIC, VERSION, parts.length, 0]);
    let end = 0;
    parts.forEach((part, i) => {
      end += part.length;
      table[HEADER_WORDS + i] = end;
    });
    const bytes = new Uint8Array(table.byteLength + end);
    bytes.set(new Uint8Array(table.buffer));
    let at = table.byteLength;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    files.set(fileName(name, from / SHARD_RECORDS), bytes.buffer);
  }
  return files;
}

/** Files fetched at a time: more are not faster, and what a browser needs to fetch them it does not give back. */
const AT_ONCE = 4;

interface Shard {
  ends: Uint32Array;
  bytes: Uint8Array;
}

export class Shards<T> {
  /** In the order in which they were asked for last. */
  readonly #shards = new Map<number, Shard>();
  readonly #opening = new Map<number, Promise<void>>();
  readonly #parsed = new Map<number, T>();
  readonly #decoder = new TextDecoder();

  /**
   * @param decode turns the parsed JSON of record `number` into what it stands for
   * @param ready what `decode` needs: `open` waits for it
   */
  constructor(
    readonly name: string,
    readonly count: number,
    private readonly read: FactReader,
    private readonly decode: (json: unknown, number: number) => T,
    private readonly ready: () => Promise<unknown> = async () => undefined,
  ) {}

  /**
   * Fetches the files that hold these records, so that `at` can give them until the next `trim`.
   * @throws Error with a sentence, when a file is missing, cut or foreign; the next call tries again
   */
  async open(numbers: Iterable<number>): Promise<void> {
    const wanted = new Set<number>();
    for (const number of numbers) wanted.add(Math.floor(number / SHARD_RECORDS));
    for (const shard of wanted) {
      const known = this.#shards.get(shard);
      if (!known) continue;
      this.#shards.delete(shard);
      this.#shards.set(shard, known);
    }
    const queue = [...wanted].filter((shard) => !this.#shards.has(shard));
    const next = async (): Promise<void> => {
      for (let shard = queue.shift(); shard !== undefined; shard = queue.shift()) await this.#open(shard);
    };
    await Promise.all([this.ready(), ...Array.from({ length: AT_ONCE }, next)]);
  }

  /**
   * Lets go of what was parsed first and of the files asked for longest ago, where there are many. To be called when nobody is at work with
   * what was opened.
   */
  trim(): void {
    for (const number of this.#parsed.keys()) {
      if (this.#parsed.size <= PARSED_BETWEEN) break;
      this.#parsed.delete(number);
    }
    for (const shard of this.#shards.keys()) {
      if (this.#shards.size <= MOST_FILES) return;
      this.#shards.delete(shard);
    }
  }

  #open(shard: number): Promise<void> {
    let opening = this.#opening.get(shard);
    if (!opening) {
      opening = this.#fetch(shard).finally(() => this.#opening.delete(shard));
      this.#opening.set(shard, opening);
    }
    return opening;
  }

  async #fetch(shard: number): Promise<void> {
    const file = fileName(this.name, shard);
    const buffer = await this.read.bytes(file);
    const head = buffer.byteLength >= 4 * HEADER_WORDS ? new Uint32Array(buffer, 0, HEADER_WORDS) : null;
    if (head?.[0] !== MAGIC || head[1] !== VERSION)
      throw new Error(`${file} is no record file of version ${VERSION}.`);
    const count = head[2] as number;
    const expected = Math.min(SHARD_RECORDS, this.count - shard * SHARD_RECORDS);
    const tableBytes = 4 * (HEADER_WORDS + count);
    if (count !== expected || buffer.byteLength < tableBytes) throw new Error(`${file} is cut short.`);
    const ends = new Uint32Array(buffer, 4 * HEADER_WORDS, count);
    const bytes = new Uint8Array(buffer, tableBytes);
    if (bytes.length !== ends[count - 1]) throw new Error(`${file} is cut short.`);
    this.#shards.set(shard, { ends, bytes });
  }

  /** Record `number`, which `open` was asked for before. @throws RangeError where it was not, or there is none */
  at(number: number): T {
    const known = this.#parsed.get(number);
    if (known !== undefined) return known;
    const shard = this.#shards.get(Math.floor(number / SHARD_RECORDS));
    const index = number % SHARD_RECORDS;
    const end = shard?.ends[index];
    if (!shard || end === undefined) throw new RangeError(`Record ${number} of ${this.name} is not open.`);
    const text = this.#decoder.decode(shard.bytes.subarray(index === 0 ? 0 : shard.ends[index - 1], end));
    const record = this.decode(JSON.parse(text), number);
    if (this.#parsed.size >= MOST_PARSED) this.#parsed.clear();
    this.#parsed.set(number, record);
    return record;
  }

  /** Opens one record and gives it. */
  async get(number: number): Promise<T> {
    await this.open([number]);
    return this.at(number);
  }

  /** Opens all records. For the command line and tests. */
  openAll(): Promise<void> {
    return this.open(Array.from({ length: this.count }, (_, number) => number));
  }
}
