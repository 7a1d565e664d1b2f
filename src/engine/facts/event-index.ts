/**
 * When every event was and how telling it is, in one file that is read when a card is asked for first: it says which of a person's
 * events, of which there may be thousands, are worth reading.
 *
 *   4 words: magic, version, count, 0 | count words: first days, since 1970 | count words: last days | count bytes: weights
 */
import { firstDay, lastDay, sides } from "./edtf";
import type { Event } from "./types";

const MAGIC = 0x56454c53; // "SLEV"
const VERSION = 1;
const HEADER_WORDS = 4;

const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
/** An open side of an interval. */
const OPEN = 0x7fff_ffff;

/**
 * How telling an event is by itself: 3 with a title, 2 of a type that says what happened, 1 news with a topic or several people, 0 news
 * of which only a day and one name are kept: they count for prominence and stand on no card.
 */
export function tellingOf(event: Pick<Event, "type" | "topic" | "title" | "participants">): number {
  if (event.title) return 3;
  if (event.type !== "news") return 2;
  return event.topic || event.participants.length > 1 ? 1 : 0;
}

/** @param events in the order of their numbers */
export function writeEventIndex(events: readonly Event[]): ArrayBuffer {
  const bytes = new Uint8Array(4 * HEADER_WORDS + 9 * events.length);
  const words = new Int32Array(bytes.buffer, 0, HEADER_WORDS + 2 * events.length);
  words.set([MAGIC, VERSION, events.length, 0]);
  events.forEach((event, i) => {
    const { start, end } = sides(event.date);
    words[HEADER_WORDS + i] = start ? dayNumber(firstDay(start)) : -OPEN;
    words[HEADER_WORDS + events.length + i] = end ? dayNumber(lastDay(end)) : OPEN;
    bytes[4 * HEADER_WORDS + 8 * events.length + i] = tellingOf(event);
  });
  return bytes.buffer;
}

export class EventIndex {
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #telling: Uint8Array;

  /** @throws Error with a sentence when the file is cut or foreign */
  constructor(buffer: ArrayBuffer) {
    const head = buffer.byteLength >= 4 * HEADER_WORDS ? new Uint32Array(buffer, 0, HEADER_WORDS) : null;
    if (head?.[0] !== MAGIC || head[1] !== VERSION)
      throw new Error(`event-index.bin is no event index of version ${VERSION}.`);
    const count = head[2] as number;
    if (buffer.byteLength !== 4 * HEADER_WORDS + 9 * count) throw new Error("event-index.bin is cut short.");
    this.#first = new Int32Array(buffer, 4 * HEADER_WORDS, count);
    this.#last = new Int32Array(buffer, 4 * (HEADER_WORDS + count), count);
    this.#telling = new Uint8Array(buffer, 4 * (HEADER_WORDS + 2 * count), count);
  }

  /** How telling event `number` is: 0 to 3, see `tellingOf`. */
  telling(number: number): number {
    return this.#telling[number] as number;
  }

  /** Days from an event to a day: 0 while it lasts, positive where the event is before it, negative after. */
  daysTo(number: number, day: string): number {
    const at = dayNumber(day);
    const first = this.#first[number] as number;
    const last = this.#last[number] as number;
    return at < first ? at - first : at > last ? at - last : 0;
  }
}
