/**
 * JSON records in one ArrayBuffer, read one at a time: the offices of each country. Opening the file parses nothing; a record is parsed
 * when it is first asked for.
 *
 *   4 words: magic, version, count, bytes of the ids | count + 1 words: where each record ends, from the first byte after the ids |
 *   the ids, one a line | UTF-8 JSON
 */
const MAGIC = 0x43524c53; // "SLRC"
const VERSION = 2;
const HEADER_WORDS = 4;

/** Writes records, each with a unique `id`. */
export function writeRecords(records: readonly { id: string }[]): ArrayBuffer {
  const encoder = new TextEncoder();
  const ids = encoder.encode(records.map(({ id }) => id).join("\n"));
  const parts = records.map((record) => encoder.encode(JSON.stringify(record)));
  const table = new Uint32Array(HEADER_WORDS + records.length + 1);
  table.set([MAGIC, VERSION, records.length, ids.length]);
  let end = 0;
  parts.forEach((part, i) => {
    end += part.length;
    table[HEADER_WORDS + i + 1] = end;
  });
  const bytes = new Uint8Array(table.byteLength + ids.length + end);
  bytes.set(new Uint8Array(table.buffer));
  bytes.set(ids, table.byteLength);
  let at = table.byteLength + ids.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

/** The order of what has ids. */
export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export class Records<T extends { id: string }> {
  readonly count: number;
  readonly #table: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #decoder = new TextDecoder();
  readonly #read = new Map<number, T>();

  /**
   * @param name of the file, for the message
   * @throws Error with a sentence when the file is cut or foreign
   */
  constructor(buffer: ArrayBuffer, name: string) {
    const head = buffer.byteLength >= 4 * HEADER_WORDS ? new Uint32Array(buffer, 0, HEADER_WORDS) : null;
    if (head?.[0] !== MAGIC || head[1] !== VERSION)
      throw new Error(`${name} is no record file of version ${VERSION}.`);
    this.count = head[2] as number;
    const idBytes = head[3] as number;
    const tableBytes = 4 * (HEADER_WORDS + this.count + 1);
    if (buffer.byteLength < tableBytes + idBytes) throw new Error(`${name} is cut short.`);
    this.#table = new Uint32Array(buffer, 4 * HEADER_WORDS, this.count + 1);
    this.#bytes = new Uint8Array(buffer, tableBytes + idBytes);
    if (this.#bytes.length !== this.#table[this.count]) throw new Error(`${name} is cut short.`);
    const ids = this.#decoder.decode(new Uint8Array(buffer, tableBytes, idBytes)).split("\n");
    this.#numbers = new Map(ids.map((id, number) => [id, number]));
  }

  /** Record number `index`. @throws RangeError where there is none */
  at(index: number): T {
    const known = this.#read.get(index);
    if (known) return known;
    if (!(index >= 0 && index < this.count)) throw new RangeError(`There is no record ${index}.`);
    const record = JSON.parse(
      this.#decoder.decode(this.#bytes.subarray(this.#table[index], this.#table[index + 1])),
    ) as T;
    this.#read.set(index, record);
    return record;
  }

  /** The record with this id, or null. */
  get(id: string): T | null {
    const index = this.#numbers.get(id);
    return index === undefined ? null : this.at(index);
  }
}
