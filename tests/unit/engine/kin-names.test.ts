/** Relations called by the given name alone. Over the real base. */
import { describe, expect, it } from "vitest";
import { mark, pairs } from "./base";

type Row = [string, string, string, string[]];

describe("a relation by given name", () => {
  it.each<Row>([
    [
      "is somebody of the surname of whom it is said, and so later",
      "2010-09-25",
      "Ed Miliband leads the party. He beat his elder brother David by a little. Then David smiled.",
      ["Ed Miliband = Ed Miliband", "David = David Miliband", "David = David Miliband"],
    ],
    [
      "may stand behind a possessive or a comma",
      "2018-02-10",
      "Donald Trump's daughter Ivanka spoke. Donald Trump's daughter, Ivanka, left.",
      [
        "Donald Trump = Donald Trump",
        "Ivanka = Ivanka Trump",
        "Donald Trump = Donald Trump",
        "Ivanka = Ivanka Trump",
      ],
    ],
    [
      "is no father of a brother's",
      "2015-04-16",
      "George W. Bush spoke in Chicago.\n\nJeb Bush's campaign has a problem, says brother George.",
      ["George W. Bush = George W. Bush", "Jeb Bush = Jeb Bush", "George = George W. Bush"],
    ],
    [
      "is nobody where the sex is another",
      "2010-09-25",
      "Ed Miliband came with his wife David.",
      ["Ed Miliband = Ed Miliband"],
    ],
    [
      "is nobody where the age is another",
      "2010-09-25",
      "Ed Miliband came with his son David.",
      ["Ed Miliband = Ed Miliband"],
    ],
    [
      "is nobody of a common surname",
      "2007-06-27",
      "Gordon Brown came with his wife Sarah.",
      ["Gordon Brown = Gordon Brown"],
    ],
    ["is nobody of a stranger's", "2010-09-25", "Joe Miliband, a plumber, came with his brother David.", []],
    [
      "is nobody with a name of their own",
      "2010-09-25",
      "Ed Miliband came with his brother David Hume.",
      ["Ed Miliband = Ed Miliband"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });

  it("says of whom", async () => {
    const found = await mark("Ed Miliband beat his elder brother David by a little.", "2010-09-25");
    expect(found[1]?.reason).toEqual({
      cue: "kinship",
      values: { name: "David Miliband", other: "Ed Miliband", form: "brother David" },
    });
  });
});
