/** Texts by number, as part of a file: labels, organizations, descriptions. A text is decoded when it is first asked for. */
import { bytesOf, longsOf, type PartOf } from "./bytes";

/** Gives every text a number, the first 0. */
export class TextNumbers {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.list.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** The text's number and 1; 0 for null. */
  ofOrNone(text: string | null): number {
    return text === null ? 0 : this.of(text) + 1;
  }

  /** As a file has them, in two parts: where each ends, and all as UTF-8. */
  parts(): [Uint32Array, Uint8Array] {
    const encoder = new TextEncoder();
    const texts = this.list.map((text) => encoder.encode(text));
    const ends = new Uint32Array(texts.length);
    const bytes = new Uint8Array(texts.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    texts.forEach((text, i) => {
      bytes.set(text, end);
      end += text.length;
      ends[i] = end;
    });
    return [ends, bytes];
  }
}

export class Texts {
  readonly #ends: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  readonly #known = new Map<number, string>();

  /** @param ends, bytes as `TextNumbers.parts` gives them */
  constructor(ends: PartOf | undefined, bytes: PartOf | undefined) {
    if (!ends || !bytes) throw new RangeError("Texts have two parts.");
    this.#ends = longsOf(ends);
    this.#bytes = bytesOf(bytes);
  }

  at(number: number): string {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const begin = number === 0 ? 0 : this.#ends[number - 1];
    const text = this.#decoder.decode(this.#bytes.subarray(begin, this.#ends[number]));
    this.#known.set(number, text);
    return text;
  }

  /** What `TextNumbers.ofOrNone` gave a number for. */
  atOrNone(number: number): string | null {
    return number === 0 ? null : this.at(number - 1);
  }
}
