import { describe, expect, test } from "vitest";
import { isBare, withoutRepeats } from "../../../src/card/event-lists";
import { event } from "./facts";

const people = (...ids: string[]) => ids.map((person) => ({ person, part: "participant" as const }));

describe("events of a card", () => {
  test("news of which nothing is known are bare", () => {
    const news = event({ type: "news", topic: null, title: null });
    expect(isBare(news)).toBe(true);
    expect(isBare({ ...news, topic: "a flood" })).toBe(false);
    expect(isBare(event({ topic: null }))).toBe(false);
  });

  test("the same news on another day is told once, that of other people as well", () => {
    const news = event({
      id: "1",
      type: "news",
      topic: "a flood",
      date: "2018-06-01",
      participants: people("a"),
    });
    const next = { ...news, id: "2", date: "2018-06-02" };
    const others = { ...news, id: "3", participants: people("a", "b") };
    expect(withoutRepeats([news, next, others])).toEqual([news, others]);
    const bare = { ...news, topic: null };
    expect(withoutRepeats([bare, { ...bare, id: "4" }])).toHaveLength(2);
  });

  test("of one visit that two sources tell, the one with all the people stays", () => {
    const visit = event({ id: "1", type: "visit", participants: people("a", "b") });
    const fuller = { ...visit, id: "2", topic: null, participants: people("a", "b", "c") };
    expect(withoutRepeats([visit, fuller])).toEqual([fuller]);
    expect(withoutRepeats([fuller, visit])).toEqual([fuller]);
    expect(withoutRepeats([visit, { ...visit, id: "3" }])).toEqual([visit]);
  });

  test("what happened on another day, at another place or by another title is another event", () => {
    const visit = event({ id: "1", type: "visit" });
    for (const more of [
      { date: "2019" },
      { place: null },
      { title: "A summit" },
      { type: "meeting" as const },
    ])
      expect(withoutRepeats([visit, { ...visit, id: "2", ...more }])).toHaveLength(2);
    const call = event({ id: "1", type: "call" });
    expect(withoutRepeats([call, { ...call, id: "2" }])).toHaveLength(2);
  });
});
