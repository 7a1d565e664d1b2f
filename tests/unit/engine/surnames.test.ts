/** Surnames alone: whom everybody knows by one, and who of several is meant. Over the real base. */
import { describe, expect, it } from "vitest";
import { pairs } from "./base";

type Row = [string, string, string, string[]];

describe("a surname that nothing introduces", () => {
  it.each<Row>([
    [
      "may be a word where no word would have a capital",
      "2022-10-14",
      "Sterling fell because Truss said nothing of it in London.",
      ["Truss = Liz Truss"],
    ],
    ["but not at the beginning of a sentence", "2005-06-10", "Rice said to be the best is grown here.", []],
    [
      "nor where it is a letter or a month",
      "2017-07-06",
      "The particle Xi was found that May in a tunnel.",
      [],
    ],
    [
      "is a person's between people",
      "2009-04-04",
      "It was agreed between Gorbachev and the government in Moscow.",
      ["Gorbachev = Mikhail Gorbachev"],
    ],
    [
      "is a person's who led a government",
      "2015-08-02",
      "In Italy the tax was brought in by the Monti government.",
      ["Monti = Mario Monti"],
    ],
    [
      "is a speaker's in a transcript",
      "2018-05-20",
      "The show in the United States.\nPELOSI: The families come first.\nTAPPER: They do.",
      ["PELOSI = Nancy Pelosi"],
    ],
    [
      "is whose it is elsewhere in the article",
      "2018-09-28",
      "Amid the noise, Grassley abruptly ends the meeting in the United States Senate. “This is over,” Grassley said.",
      ["Grassley = Chuck Grassley", "Grassley = Chuck Grassley"],
    ],
    [
      "but not of another of the name",
      "2018-09-28",
      "The other Grassley ends the meeting in the United States Senate. “This is over,” Grassley said.",
      ["Grassley = Chuck Grassley"],
    ],
    [
      "nor where the article names a stranger who has it",
      "2018-09-28",
      "Grassley abruptly ends the meeting in the United States Senate. “This is over,” Grassley said. The baker Tom Grassley left.",
      [],
    ],
    ["but no place's", "2008-03-01", "The fair at Clinton opened.", []],
    [
      "nor with a trade that is not theirs",
      "2005-06-10",
      "Prof Gorbachev told the court of it in Moscow.",
      [],
    ],
    [
      "is a former president's with the title",
      "2021-01-20",
      "The resilience was praised by President Carter last night.",
      ["Carter = Jimmy Carter"],
    ],
    [
      "is the elder's where the words say so",
      "2009-04-04",
      "It was agreed with the first Bush administration.",
      ["Bush = George H.W. Bush"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("a surname of several", () => {
  it.each<Row>([
    [
      "is whoever was named last, though another spoke before",
      "1996-09-01",
      "Martin Lee of Hong Kong was not invited. Lee called it a farce.\n\nTaiwan President Lee Teng-hui sent no one. Lee said he would.",
      ["Martin Lee = Martin Lee", "Lee = Martin Lee", "Lee Teng-hui = Lee Teng-hui", "Lee = Lee Teng-hui"],
    ],
    [
      "is not the title's of the next in a list",
      "2021-02-20",
      "Here are Vice President Harris, Speaker Pelosi, Leader Schumer and Leader McConnell.",
      [
        "Harris = Kamala Harris",
        "Pelosi = Nancy Pelosi",
        "Schumer = Chuck Schumer",
        "McConnell = Mitch McConnell",
      ],
    ],
    [
      "is left alone where the company is of one and the news of the other",
      "2009-04-04",
      "George Bush and James Baker, secretary of state, agreed to it with Mikhail Gorbachev.",
      ["James Baker = James Baker", "Mikhail Gorbachev = Mikhail Gorbachev"],
    ],
    [
      "is a professor's whom the article introduces",
      "2009-04-04",
      "Noam Chomsky was there. Professor Chomsky spoke.",
      ["Noam Chomsky = Noam Chomsky", "Chomsky = Noam Chomsky"],
    ],
    [
      "without Jr. is the father's",
      "2011-12-18",
      "Jiri Dienstbier, the Czech, came from the boiler room in Prague.",
      ["Jiri Dienstbier = Jiří Dienstbier"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

it("a pronoun is not of whom it stands behind, where the same stands before", async () => {
  const text = "She said in the Philippines that after former President Aquino’s term she lost her office.";
  expect(await pairs(text, "2016-12-12")).toEqual(["Aquino = Benigno Aquino III"]);
});

describe("a surname of a family", () => {
  it.each<Row>([
    [
      "goes on meaning the president after his wife is introduced",
      "2004-01-20",
      "President Bush said that America was safer. Bush asked for more time. First lady Laura Bush sat down. Nancy Pelosi frowned when Bush spoke of Medicare.",
      [
        "Bush = George W. Bush",
        "Bush = George W. Bush",
        "Laura Bush = Laura Bush",
        "Nancy Pelosi = Nancy Pelosi",
        "Bush = George W. Bush",
      ],
    ],
    [
      "is nobody's who is introduced below and less known",
      "1996-11-06",
      "Results\n\nBill Clinton won again. Dole conceded at 11.\n\nElizabeth Dole, the wife of Bob Dole, smiled.",
      ["Bill Clinton = Bill Clinton", "Elizabeth Dole = Elizabeth Dole", "Bob Dole = Bob Dole"],
    ],
    [
      "is the husband's alone where the wife is Mrs",
      "2012-09-06",
      "Michelle Obama has spoken; tonight it is Barack Obama. Mrs. Obama spoke of a car. Obama will speak in a hall.",
      [
        "Michelle Obama = Michelle Obama",
        "Barack Obama = Barack Obama",
        "Obama = Michelle Obama",
        "Obama = Barack Obama",
      ],
    ],
    [
      "may be said by somebody of the other sex",
      "2016-07-27",
      "Madeleine Albright warned of Trump. Trump, she said, had done damage.",
      ["Madeleine Albright = Madeleine Albright", "Trump = Donald Trump", "Trump = Donald Trump"],
    ],
    [
      "is the well known one's above a stranger of the name",
      "2016-07-27",
      "Mrs Clinton broke through on a screen. Ellen Clinton clapped in Philadelphia.",
      ["Clinton = Hillary Clinton"],
    ],
    [
      "but not in a headline",
      "2016-07-27",
      "Clinton wins the spelling contest\n\nEve Clinton clapped in Ohio.",
      [],
    ],
    ["nor as a nickname behind another name", "2018-11-01", "Asia Bibi was acquitted in Pakistan.", []],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});
