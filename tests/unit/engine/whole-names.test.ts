/** Whole names: when one is enough alone, and what around it says that it is somebody else's. Over the real base. */
import { describe, expect, it } from "vitest";
import { pairs } from "./base";

type Row = [string, string, string, string[]];

describe("a whole name that nothing supports", () => {
  it.each<Row>([
    [
      "is enough where few have the surname",
      "2018-05-31",
      "In the evening Emily Thornberry said nothing of it.",
      ["Emily Thornberry = Emily Thornberry"],
    ],
    [
      "is enough at home, whatever they are called, where nobody else has either name",
      "1998-03-15",
      "JAKARTA - Indonesia got a minister, Ginandjar Kartasasmita, 57, a retired Air Force general.",
      ["Ginandjar Kartasasmita = Ginandjar Kartasasmita"],
    ],
    ["but not where many have it", "2018-05-31", "In the evening Tom Watson said nothing of it.", []],
    [
      "is enough of somebody known by a common surname with a rarer given name",
      "1998-04-17",
      "In the evening Gerry Adams said nothing of it.",
      ["Gerry Adams = Gerry Adams"],
    ],
    [
      "but not with one of the commonest",
      "1998-04-17",
      "In the evening George Mitchell said nothing of it.",
      [],
    ],
    [
      "is no politician's in sport",
      "1996-08-28",
      "The match ended early. Michael Howard took four wickets and David Davis two; the team won by six wickets, its third win of the season.",
      [],
    ],
    [
      "but a sportsman's",
      "1996-08-28",
      "The match ended early. Jürgen Klinsmann scored two goals; the team won its third match of the season.",
      ["Jürgen Klinsmann = Jürgen Klinsmann"],
    ],
    [
      "is a lord's only of somebody who does not sit in the Commons",
      "1999-08-30",
      "Shares fell after Lord Hanson spoke.",
      [],
    ],
    [
      "is theirs whatever a text calls somebody whom the world knows",
      "2009-04-04",
      "The philosopher Noam Chomsky was there.",
      ["Noam Chomsky = Noam Chomsky"],
    ],
    ["but not of others", "2018-05-31", "The philosopher Theresa May was there.", []],
    [
      "nor where it is said of a man with that name",
      "2016-03-03",
      "The court gave John Bercow, a roofer, six months.",
      [],
    ],
    [
      "nor of somebody told by a small town",
      "2009-05-12",
      "The driver, Alan Johnson, of Milnthorpe, was not hurt.",
      [],
    ],
    [
      "but of somebody told by a country",
      "2009-05-12",
      "The driver was not hurt, said Alan Johnson, of Britain.",
      ["Alan Johnson = Alan Johnson"],
    ],
    ["nor of a policeman", "2016-03-03", "Det Con Paul Ryan and Sgt David Cameron found the knife.", []],
    ["nor of a ship", "2011-03-11", "Japan thanked the fleet. It had sent the Ronald Reagan.", []],
    [
      "is somebody's whose office stands behind the age",
      "2018-05-31",
      "Theresa May, 61, a former home secretary, spoke.",
      ["Theresa May = Theresa May"],
    ],
    ["is none of a longer surname's", "2012-06-01", "In the evening Linda Coleman said nothing of it.", []],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("words before and after a whole name", () => {
  it.each<Row>([
    [
      "may be a place",
      "2010-11-03",
      "In New Hampshire Barack Obama spoke, and in Georgia Mitt Romney.",
      ["Barack Obama = Barack Obama", "Mitt Romney = Mitt Romney"],
    ],
    [
      "may be a trade of theirs",
      "2016-06-24",
      "Chef Jamie Oliver despaired of it.",
      ["Jamie Oliver = Jamie Oliver"],
    ],
    ["or of somebody else", "2016-06-24", "Goalkeeper Jamie Oliver despaired of it.", []],
    ["may be another given name", "2010-11-03", "A verdict on Jerome Ken Buck is due.", []],
    [
      "may be of a caption",
      "2016-09-09",
      "Regina Ip In the Hong Kong Island constituency there was a queue.",
      ["Regina Ip = Regina Ip"],
    ],
    [
      "may be what a person leads, with a capital",
      "2018-05-31",
      "Donald Trump left. The Trump Administration said so. The Trump Plaza is shut.",
      ["Donald Trump = Donald Trump", "Trump = Donald Trump"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("titles before a surname", () => {
  it.each<Row>([
    [
      "are read where no kind of office has the office",
      "2011-06-24",
      "She thanked Ambassador Stephens for it.",
      ["Stephens = Kathleen Stephens"],
    ],
    ["but not long before it was held", "2001-06-24", "She thanked Ambassador Stephens for it.", []],
    [
      "are no given names",
      "2011-06-24",
      "Kim Sung-hwan, the South Korean foreign minister, came. It was Minister Kim who spoke.",
      ["Kim Sung-hwan = Kim Sung-hwan", "Kim = Kim Sung-hwan"],
    ],
    [
      "of the police make somebody else of it",
      "2009-05-20",
      "Gordon Brown spoke in London. Det Brown saw a van outside.",
      ["Gordon Brown = Gordon Brown"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("a surname of several", () => {
  it.each<Row>([
    [
      "goes on meaning whom the article is about, not one of a list",
      "2018-06-12",
      "Kim Jong-un spoke in Singapore. Kim smiled. Beside them sat Mike Pompeo, Kim Yong-chol, Ri Su-yong and Ri Yong-ho. Kim left at night.",
      [
        "Kim Jong-un = Kim Jong-un",
        "Kim = Kim Jong-un",
        "Mike Pompeo = Mike Pompeo",
        "Kim Yong-chol = Kim Yong-chol",
        "Ri Su-yong = Ri Su-yong",
        "Ri Yong-ho = Ri Yong-ho",
        "Kim = Kim Jong-un",
      ],
    ],
    [
      "is no longer name's with a hyphen",
      "2013-03-10",
      "Raila Odinga lost. Mr Odinga-Mwangi, a voter, wept. Mr Odinga did not.",
      ["Raila Odinga = Raila Odinga", "Odinga = Raila Odinga"],
    ],
    [
      "is not that of a signature",
      "1998-04-17",
      "Sir - The credit goes to Mr Blair.\n\nA. Blair, Lurgan",
      ["Blair = Tony Blair"],
    ],
    [
      "but that of somebody introduced with a whole name",
      "1998-04-17",
      "Alfred Blair of Lurgan wrote a letter. The credit goes to Mr Blair.",
      [],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});
