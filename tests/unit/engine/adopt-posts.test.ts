import { describe, expect, it } from "vitest";
import { base } from "./base";

const whoHeld = (country: string, term: string, day: string) =>
  base
    .holders(country, term)
    .filter(({ start, end, acting }) => !acting && (start ?? "") <= day && (end ?? "9999") >= day)
    .map(({ label }) => label);

describe("an imported office that is called as a post is called", () => {
  it("is found by the post's words", () => {
    expect(whoHeld("GB", "bank of england governor", "2022-09-06")).toHaveLength(1);
  });

  it("is left out where another holds the post beside it, or for some days only", () => {
    // The countries' leaders who chair the European Council in turn, beside its President.
    expect(whoHeld("EU", "president of the european council", "2010-02-18")).toHaveLength(1);
    // Between two directors, for three days.
    expect(whoHeld("US", "cia director", "2017-01-21")).toHaveLength(0);
  });
});
