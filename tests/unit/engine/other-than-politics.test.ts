/** Sport, business, fiction and the like: nobody of the base is meant there who only has the name. */
import { describe, expect, it } from "vitest";
import { pairs } from "./base";

describe("somebody who plays", () => {
  const match =
    "The visitors won the toss at the stadium and lost two early wickets. The captain was unbeaten at the end of the innings, and the match stood even at tea. On the second morning the ball swung late under low cloud, three catches went down in the slips, and the umpire twice sent for another light meter before the players went off. ";
  it.each<[string, string, string[]]>([
    ["is nobody in office", `${match}Mohammad Sarwar took three wickets.`, []],
    ["nor a head of government who played when young", `${match}Imran Khan took two wickets in an over.`, []],
    ["nor who stands in a table", `${match}Imran Khan 3-24, Joe Root 51.`, []],
    [
      "but who watches may be",
      `${match}Prime Minister Imran Khan watched from the stand.`,
      ["Imran Khan = Imran Khan"],
    ],
  ])("%s", async (_, text, expected) => {
    expect((await pairs(text, "2021-10-21")).filter((pair) => !pair.includes("Root"))).toEqual(expected);
  });

  it("comes from Kerry, where hurling and Gaelic football are played", async () => {
    const text =
      "Kerry were three points ahead at half-time in the Gaelic football final. Cork needed a goal, but Kerry held on, as their hurlers had a week before. James Flaherty kicked four points.";
    expect(await pairs(text, "2009-09-13")).toEqual([]);
  });
});

describe("a long text with few words of politics", () => {
  it("means no politician by the surname alone", async () => {
    const paragraph =
      "The train came in before dawn, and the rain had not stopped since the evening. She carried the two bags along the platform, past the shut kiosk, and thought of the garden, of the plums that nobody would pick, and of the letter. ";
    const text = `${paragraph.repeat(8)}The war was long over. Her uncle had been in the army and knew the law. “Uno said that he would come,” she told the porter. ${paragraph.repeat(8)}`;
    expect(await pairs(text, "1993-08-15")).toEqual([]);
  });
});

describe("names of other things", () => {
  it.each<[string, string, string[]]>([
    ["a firm", "The book was printed by John Wiley & Sons in New York. Hunt and Company sell it.", []],
    ["initials", "Acting Captain O. T. Brennan, of the harbour office, signed the report.", []],
    ["countries", "Some powers are devolved to Scotland, Wales or Northern Ireland.", []],
    ["planets and rumours", "The man from Mars had interrupted him. Rumor had it that he fell.", []],
    [
      "who goes by another given name",
      `${"The cake was cut at noon, and the guests danced in the barn until the lamps went out. ".repeat(4)}The best man was Dr. James Carter of Houston.`,
      [],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await pairs(text, "1996-05-15")).toEqual(expected);
  });
});

describe("a text without politics", () => {
  it("still means whoever is named as they are called, however the given name is spelt", async () => {
    const text = `${"The cake was cut at noon, and the guests danced in the barn until the lamps went out. ".repeat(4)}Sergei Lavrov lit a cigarette.`;
    expect(await pairs(text, "2018-05-31")).toEqual(["Sergei Lavrov = Sergey Lavrov"]);
  });
});

describe("times before anybody of the base", () => {
  it.each([
    "In 1846 the British prime minister repealed the corn laws. The queen was not amused, and the foreign secretary wrote a note.",
    "In the 19th century the Russian foreign minister met the Austrian chancellor.",
    "In 1711 the treaty was signed.\n\nThe pope wrote a letter. The French king read it.",
  ])("have offices that were others': %s", async (text) => {
    expect(await pairs(text, "2012-06-15")).toEqual([]);
  });

  it("but a number of things is no time", async () => {
    expect(
      await pairs("After gifts from 1500 schools the British prime minister spoke.", "2012-06-15"),
    ).toEqual(["the British prime minister = David Cameron"]);
  });
});

describe("somebody of the surname", () => {
  it("in a list of names that has a capital in every word", async () => {
    const text =
      "Rhys Jones commands the forces of New Zealand, and the government praised him.\n\nJenkins, Owens, Rhys Jones, Wyn Jones, Evans, Lydiate, Warburton, Faletau.";
    expect(await pairs(text, "2012-02-25")).not.toContain("Jones = Rhys Jones");
  });

  it.each<[string, string, string[]]>([
    ["with a nickname", "The film stars Selma “Cruel” Blair and the late Karl 'Kid' Obama.", []],
    [
      "whose nickname it is",
      "Bill Clinton spoke. William “Bill” Clinton was born in Hope, and Clinton left.",
      ["Bill Clinton", "William “Bill” Clinton", "Clinton"].map((words) => `${words} = Bill Clinton`),
    ],
    [
      "who heads a station",
      "Chief Moore shook his head. Fire Chief Johnson said that the roof had gone.",
      [],
    ],
    [
      "which is a town",
      "Hillary Clinton spoke. Buses leave Clinton, Miss., at noon.",
      ["Hillary Clinton = Hillary Clinton"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await pairs(text, "2022-06-15")).toEqual(expected);
  });
});

describe("a part of the world that has a country's adjective", () => {
  it.each([
    "A Latin American president was there.",
    "The South American dictator fled.",
    "The Central American prime minister spoke.",
    "The Native American leader spoke.",
    "The West Indian prime minister spoke.",
    "The Northern Irish leader spoke.",
  ])("is not that country: %s", async (text) => {
    expect(await pairs(text, "2005-06-15")).toEqual([]);
  });

  it("but the adjective alone is", async () => {
    expect(await pairs("The American president spoke.", "2005-06-15")).toEqual([
      "The American president = George W. Bush",
    ]);
  });
});
