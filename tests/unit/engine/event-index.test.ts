import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { position, sides } from "../../../src/engine/facts/edtf";
import { EventIndex, tellingOf, writeEventIndex } from "../../../src/engine/facts/event-index";
import type { Event } from "../../../src/engine/facts/types";

const event = (date: string, rest: Partial<Event> = {}): Event => ({
  id: date,
  type: "news",
  date,
  place: null,
  topic: null,
  title: null,
  participants: [{ person: "a", part: "subject" }],
  sources: [],
  asOf: "2026-01-01",
  ...rest,
});
const two: Event["participants"] = [
  { person: "a", part: "subject" },
  { person: "b", part: "subject" },
];

/** Days and precisions of dates, an interval where there are two, open where one is "..". */
const day = fc
  .date({ min: new Date("1890-01-01"), max: new Date("2110-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const interval = fc
  .tuple(fc.option(date), fc.option(date))
  .map(([a, b]) => (a && b ? [a, b].sort().join("/") : `${a ?? ".."}/${b ?? "2110"}`));

describe("the event index", () => {
  it.each<[number, string, Partial<Event>]>([
    [0, "news of one person without a topic", {}],
    [1, "news with a topic", { topic: "the budget" }],
    [1, "news of two people", { participants: two }],
    [2, "what says what happened", { type: "meeting" }],
    [3, "what has a title", { title: "Singapore summit" }],
  ])("weighs %i for %s", (weight, _, rest) => {
    expect(tellingOf(event("2018", rest))).toBe(weight);
    expect(new EventIndex(writeEventIndex([event("2018"), event("2018", rest)])).telling(1)).toBe(weight);
  });

  it.each([
    ["2018-05-31", "2018-05-31", 0],
    ["2018-05-31", "2018-06-02", 2],
    ["2018-05-31", "2018-05-30", -1],
    ["2018-05", "2018-05-31", 0],
    ["2018", "2019-01-01", 1],
    ["1950-06-25", "1970-01-01", 7130],
    ["2018-05-30/2018-06-01", "2018-05-31", 0],
    ["2018-05-30/2018-06-01", "2018-06-03", 2],
    ["2018-05-30/..", "2090-01-01", 0],
    ["../2004", "1900-01-01", 0],
  ])("%s is, seen from %s, %i days before", (when, seenFrom, days) => {
    expect(new EventIndex(writeEventIndex([event(when)])).daysTo(0, seenFrom)).toBe(days);
  });

  it("knows for every date whether it is over, goes on or is to come", () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1 }), day, (dates, seenFrom) => {
        const index = new EventIndex(writeEventIndex(dates.map((text) => event(text))));
        dates.forEach((text, number) => {
          const { start, end } = sides(text);
          const place = position(start, end, seenFrom);
          const expected = place === "before" ? 1 : place === "after" ? -1 : 0;
          expect(Math.sign(index.daysTo(number, seenFrom)), `${text} from ${seenFrom}`).toBe(expected);
        });
      }),
    );
  });

  it.each<[string, (file: ArrayBuffer) => ArrayBuffer, string]>([
    ["empty", () => new ArrayBuffer(0), "is no event index of version 1."],
    ["foreign", () => new ArrayBuffer(64), "is no event index of version 1."],
    ["cut", (file) => file.slice(0, -1), "is cut short."],
  ])("in a file that is %s is told in a sentence", (_, spoil, sentence) => {
    expect(() => new EventIndex(spoil(writeEventIndex([event("2018")])))).toThrow(
      new Error(`event-index.bin ${sentence}`),
    );
  });
});
