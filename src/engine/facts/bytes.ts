/** Numbers, dates and texts as bytes, and files of several parts. Little-endian, as every machine that runs a browser is. */

/** Numbers of three bytes are below this. */
export const LIMIT_24 = 1 << 24;
const YEAR_SHIFT = 9;
const MONTH_SHIFT = 5;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
/** "-07" for 7, nothing for 0. */
const PARTS = Array.from({ length: 32 }, (_, n) => (n === 0 ? "" : `-${String(n).padStart(2, "0")}`));

/** A date of reduced precision as a number of three bytes, earlier ones smaller; 0 for null. @throws Error where it is no such date */
export function packDate(date: string | null): number {
  if (date === null) return 0;
  const [, year, month = 0, day = 0] = DATE.exec(date) ?? [];
  if (year === undefined) throw new Error(`"${date}" is no date.`);
  // A year more, so that no date is 0.
  return ((Number(year) + 1) << YEAR_SHIFT) | (Number(month) << MONTH_SHIFT) | Number(day);
}

/** What `packDate` packed. */
export function unpackDate(packed: number): string | null {
  if (packed === 0) return null;
  const year = String((packed >>> YEAR_SHIFT) - 1).padStart(4, "0");
  return year + (PARTS[(packed >>> MONTH_SHIFT) & 15] as string) + (PARTS[packed & 31] as string);
}

/** The year of what `packDate` packed, which is not 0. */
export const yearOfPacked = (packed: number): number => (packed >>> YEAR_SHIFT) - 1;

/** Writes one value after the other. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  readonly #encoder = new TextEncoder();

  get length(): number {
    return this.#length;
  }

  /** The low `count` bytes of a number. */
  bytes(value: number, count: number): void {
    for (let i = 0; i < count; i++) this.#push((value >>> (8 * i)) & 0xff);
  }

  /** A number below 2^32, seven bits a byte. */
  number(value: number): void {
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 32))
      throw new RangeError(`${value} is no number to pack.`);
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.#push((rest & 127) | 128);
    this.#push(rest);
  }

  /** The length of a text in bytes, and its UTF-8. */
  text(text: string): void {
    const encoded = this.#encoder.encode(text);
    this.number(encoded.length);
    for (const byte of encoded) this.#push(byte);
  }

  /** All that was written. */
  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const bigger = new Uint8Array(2 * this.#length);
      bigger.set(this.#bytes);
      this.#bytes = bigger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Reads what a `ByteWriter` wrote, from `at` on. */
export class ByteReader {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A number of as many bytes, at most four. */
  bytes(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value |= (this.#bytes[this.at++] as number) << (8 * i);
    return value >>> 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  /** How many numbers, and the numbers. */
  numbers(): number[] {
    const numbers: number[] = [];
    for (let left = this.number(); left > 0; left--) numbers.push(this.number());
    return numbers;
  }

  text(): string {
    const length = this.number();
    const begin = this.at;
    this.at = begin + length;
    return this.#decoder.decode(this.#bytes.subarray(begin, this.at));
  }
}

/** A file of several parts: magic, version and number of parts, the length of each in bytes, then the parts, each from a whole word on. */
const HEADER_WORDS = 3;
const wordsOf = (bytes: number) => Math.ceil(bytes / 4);

export type Part = Uint8Array | Uint16Array | Uint32Array;

export function writeParts(magic: number, version: number, parts: readonly Part[]): ArrayBuffer {
  const head = [magic, version, parts.length, ...parts.map(({ byteLength }) => byteLength)];
  const words = parts.reduce((sum, { byteLength }) => sum + wordsOf(byteLength), head.length);
  const file = new Uint8Array(4 * words);
  file.set(new Uint8Array(Uint32Array.from(head).buffer));
  let at = 4 * head.length;
  for (const part of parts) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += 4 * wordsOf(part.byteLength);
  }
  return file.buffer;
}

/** Where a part lies in its file. */
export interface PartOf {
  buffer: ArrayBuffer;
  offset: number;
  length: number;
}

/**
 * The parts of a file, which are used as they lie.
 * @param name of the file, for the message
 * @throws Error with a sentence when it is cut, foreign, or has another number of parts
 */
export function readParts(
  buffer: ArrayBuffer,
  magic: number,
  version: number,
  count: number,
  name: string,
): PartOf[] {
  const headBytes = 4 * (HEADER_WORDS + count);
  const head = new Uint32Array(buffer, 0, Math.min(headBytes, buffer.byteLength) >> 2);
  if (head[0] !== magic || head[1] !== version || head[2] !== count)
    throw new Error(`${name} is no such file of version ${version}.`);
  const parts: PartOf[] = [];
  let offset = headBytes;
  for (const length of head.subarray(HEADER_WORDS)) {
    parts.push({ buffer, offset, length });
    offset += 4 * wordsOf(length);
  }
  if (parts.length !== count || offset !== buffer.byteLength) throw new Error(`${name} is cut short.`);
  return parts;
}

export const bytesOf = ({ buffer, offset, length }: PartOf) => new Uint8Array(buffer, offset, length);
export const shortsOf = ({ buffer, offset, length }: PartOf) => new Uint16Array(buffer, offset, length >> 1);
export const longsOf = ({ buffer, offset, length }: PartOf) => new Uint32Array(buffer, offset, length >> 2);
