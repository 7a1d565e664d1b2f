/** Namesakes, short names and surnames that nothing introduces: rules of the linker, over the real base. */
import { describe, expect, it } from "vitest";
import { isSameTrade } from "../../../src/engine/linking/trades";
import { base, mark, pairs } from "./base";

describe("namesakes", () => {
  it.each<[string, string, string[]]>([
    [
      "are strangers wherever the article gives their name",
      "Gordon Brown, who played on all their records, has died. The drummer Gordon Brown, 54, joined in 1979. Brown left in 1990.",
      [],
    ],
    [
      "but not where an office is said with the name",
      "Kevin Rudd, 44, of Hull, denied the charge. Mr Rudd wept. Prime Minister Kevin Rudd was in Canberra.",
      ["Kevin Rudd = Kevin Rudd"],
    ],
    ["defend people in court", "Kevin Rudd, defending, said that his client was sorry.", []],
    ["write articles", "By Theresa May\n\nThe hedge was cut on Monday.", []],
    ["have a trade behind a possessive", "John Kelly, the board's lawyer, said no.", []],
    ["are one of two of whom the base has one", "The elder George Papandreou led the government.", []],
  ])("%s", async (_, text, expected) => {
    expect(await pairs(text, "2009-05-20")).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ["by letters and a hyphen", "In the House, Mike Rogers, R-Ala., voted no.", ["Mike Rogers = Alabama"]],
    [
      "in brackets",
      "Rep. Adam Smith (D-Wash.) rose. Rep. Adam Smith (Kan.) sat.",
      ["Adam Smith = Washington", "Adam Smith = Kansas"],
    ],
    [
      "in words",
      "John Kennedy, Republican from Louisiana, rose in the Senate.",
      ["John Kennedy = Louisiana"],
    ],
    [
      "or nowhere",
      "Senators Amy Klobuchar and John Kennedy asked.",
      ["Amy Klobuchar = Minnesota", "John Kennedy = Louisiana"],
    ],
    ["before the office", "Louisiana Sen. John Kennedy spoke.", ["John Kennedy = Louisiana"]],
    ["and nobody is meant who sits for another", "Sen. Adam Smith, R-Utah, spoke in the Senate.", []],
  ])("are told apart by the state they sit for: %s", async (_, text, expected) => {
    const found = await mark(text, "2018-09-28");
    const states = found.map(({ text: words, person }) => {
      const { memberships } = base.people.at(person);
      const state = memberships
        .map(({ label, area }) => area ?? /the (\w+) House/.exec(label)?.[1])
        .find(Boolean);
      return `${words} = ${state}`;
    });
    expect(states).toEqual(expected);
  });

  it("serve with other people", async () => {
    const text = "George Bush and James Baker met Mikhail Gorbachev in Helsinki.";
    expect((await pairs(text, "2010-09-03"))[0]).toBe("George Bush = George H.W. Bush");
    const later = "George Bush and Dick Cheney spoke with Condoleezza Rice.";
    expect((await pairs(later, "2010-09-03"))[0]).toBe("George Bush = George W. Bush");
  });

  it("of one surname: who is only called by a title is not meant without it", async () => {
    const text =
      "Inbee Park shot a 74. Park had led for a day. The Blue House in South Korea said that President Park was proud. On Sunday Park flew home.";
    expect(await pairs(text, "2014-07-01")).toEqual(["Park = Park Geun-hye"]);
  });
});

describe("short names", () => {
  it.each<[string, string, string[]]>([
    [
      "mean whom the article has introduced",
      "Pope Francis met Hillary Clinton. Francis smiled, and Hillary laughed.",
      [
        "Pope Francis = Pope Francis",
        "Hillary Clinton = Hillary Clinton",
        "Francis = Pope Francis",
        "Hillary = Hillary Clinton",
      ],
    ],
    [
      "may be the last word of a name with the family's first",
      "Norodom Ranariddh spoke in Cambodia. Ranariddh left.",
      ["Norodom Ranariddh = Norodom Ranariddh", "Ranariddh = Norodom Ranariddh"],
    ],
    [
      "but no syllable of a Korean's",
      "Moon Jae-in spoke in South Korea. Jae-in left.",
      ["Moon Jae-in = Moon Jae-in"],
    ],
    ["not before", "Hillary laughed. Then Hillary Clinton left.", ["Hillary Clinton = Hillary Clinton"]],
    [
      "not where another has the name",
      "Boris Johnson spoke. Boris Beckerman, a reader, did not agree. Boris was sad.",
      ["Boris Johnson = Boris Johnson"],
    ],
    [
      "not somebody from somewhere",
      "Jeremy Hunt spoke. A reader, Jeremy from Hove, did not agree.",
      ["Jeremy Hunt = Jeremy Hunt"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await pairs(text)).toEqual(expected);
  });
});

describe("surnames that nothing introduces", () => {
  it.each<[string, string, string[]]>([
    [
      "of the well known who act",
      "In Germany, Merkel said that rates would rise.",
      ["Merkel = Angela Merkel"],
    ],
    [
      "of those once well known",
      "In Russia, Gorbachev said that it was late.",
      ["Gorbachev = Mikhail Gorbachev"],
    ],
    ["not of places and things", "The plains of Arafat are wide. An iPod Nano comes in white.", []],
    [
      "not of things called so",
      "The drink is called Santorum. My Santorum was sweet. A Trump is a card.",
      [],
    ],
    [
      "not in sport",
      "The match was won by goals in each half. The league leaders beat the team of Merkel, the goalkeeper. Merkel said the season was long.",
      [],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await pairs(text)).toEqual(expected);
  });
});

describe("names inside other names", () => {
  it.each<[string, string, string[]]>([
    ["with a hyphen more", "In the second half, Hwang Hee-Chan was booked.", []],
    [
      "credited in a caption",
      "The leaders on Saturday. Photo: Philippe Cameron-Roux\n\nDavid Cameron spoke.",
      ["David Cameron = David Cameron"],
    ],
    ["behind letters that are no name", "The BBC's guest was CEO Bill Gates.", ["Bill Gates = Bill Gates"]],
    [
      "in an agency's list",
      "Also introduced:\n_Eric Holder, attorney general.",
      ["Eric Holder = Eric Holder"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await pairs(text, "2012-06-01")).toEqual(expected);
  });
});

it("trades that are said of one person", () => {
  expect(isSameTrade("author", "writer")).toBe(true);
  expect(isSameTrade("striker", "football player")).toBe(true);
  expect(isSameTrade("drummer", "politician")).toBe(false);
  expect(isSameTrade("baker", "")).toBe(false);
});
