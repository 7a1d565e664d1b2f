/** Kinds of faults that were found in real news, each in sentences of our own. Over the real base. */
import { describe, expect, it } from "vitest";
import { isOneEditApart } from "../../../src/engine/linking/one-edit";
import { pairs } from "./base";

type Row = [string, string, string, string[]];
const marks = (rows: Row[]) =>
  it.each<Row>(rows)("%s", async (_, day, text, marked) => {
    expect(await pairs(text, day)).toEqual(marked);
  });

describe("a name", () => {
  marks([
    [
      "is no part of a longer one that begins with another given name",
      "2017-02-24",
      "Senator Paulo Benigno Aquino spoke. Zulfikar Ali Bhutto was hanged in Pakistan. Her father, Murtaza Ali Bhutto, was shot.",
      ["Zulfikar Ali Bhutto = Zulfikar Ali Bhutto"],
    ],
    [
      "is followed by an age only where a number can be one and the text goes on",
      "2017-06-09",
      "Conservative, Theresa May, 318\nLabour, Jeremy Corbyn, 262\nScottish National Party, Nicola Sturgeon, 35",
      ["Theresa May = Theresa May", "Jeremy Corbyn = Jeremy Corbyn", "Nicola Sturgeon = Nicola Sturgeon"],
    ],
    [
      "that is a month's too may stand behind “to”, where the article introduces it and speaks of no other date",
      "2018-11-15",
      "Theresa May lost a minister. In his letter to May he was polite. The vote moved from April to May.",
      ["Theresa May = Theresa May", "May = Theresa May"],
    ],
    [
      "stands beside another with a stroke between, in a text and no title",
      "2017-10-24",
      "Angela Merkel met Emmanuel Macron. The Merkel/Macron dinner was long. “Frost/Nixon” won a prize.",
      [
        "Angela Merkel = Angela Merkel",
        "Emmanuel Macron = Emmanuel Macron",
        "Merkel = Angela Merkel",
        "Macron = Emmanuel Macron",
      ],
    ],
    [
      "with one letter wrong is whose office stands before it, and the surname alone is theirs on",
      "2008-10-27",
      "French President Nicholas Sarkozy came. Sarkozy left.",
      ["Nicholas Sarkozy = Nicolas Sarkozy", "Sarkozy = Nicolas Sarkozy"],
    ],
    [
      "with one letter wrong is somebody else's where it is another given name and nothing is said",
      "2016-01-01",
      "Jon Kerry and Paula Ryan met in Ohio. Angelo Merkel is a cook, and Nicholas Sarkozy a tailor.",
      [],
    ],
    [
      "may have words between that the base does not know, where hardly anybody else has the surname",
      "2012-04-18",
      "The junta of Captain Amadou Haya Sanogo took the palace in Mali.",
      ["Amadou Haya Sanogo = Amadou Sanogo"],
    ],
    [
      "is whole with an office before it that nobody has a word for, or a clergyman's title",
      "2017-04-12",
      "Privy Council Clerk Michael Wernick and Archbishop Desmond Tutu met Lt. Gov. Dan Patrick of Texas.",
      ["Michael Wernick = Michael Wernick", "Desmond Tutu = Desmond Tutu", "Dan Patrick = Dan Patrick"],
    ],
    [
      "with an office the article gives to a stranger of the surname is the stranger's",
      "2014-06-06",
      "State Senator Lisa Warren of Ohio spoke. Senator Warren left.",
      [],
    ],
    [
      "follows a role phrase that has meant whose surname it is",
      "2018-03-17",
      "The ministry said Britain's defence minister lacked education. Williamson had told Russia to go away.",
      ["Britain's defence minister = Gavin Williamson", "Williamson = Gavin Williamson"],
    ],
    [
      "of a tower is no senator's",
      "2015-06-16",
      "Donald Trump spoke at Trump Tower. They like Trump.",
      ["Donald Trump = Donald Trump", "Trump = Donald Trump"],
    ],
  ]);

  it("is one edit from another, not two, nor none", () => {
    for (const [a, b] of [
      ["koffi", "kofi"],
      ["kofi", "koffi"],
      ["lindsay", "lindsey"],
      ["phlip", "philp"],
    ] as const)
      expect(isOneEditApart(a, b)).toBe(true);
    for (const [a, b] of [
      ["kofi", "kofi"],
      ["cheikh", "cheick"],
      ["jon", "jonah"],
    ] as const)
      expect(isOneEditApart(a, b)).toBe(false);
  });
});

describe("a role phrase", () => {
  const MICHELETTI = "Roberto Micheletti = Roberto Micheletti";
  marks([
    [
      "is not the holder's who has just come, where it speaks of whoever went",
      "2009-07-02",
      "Roberto Micheletti rules in Honduras. They want the president toppled at gunpoint back. The president, who fled in pyjamas, is abroad.",
      [MICHELETTI],
    ],
    [
      "says what somebody is, or where an office has its seat",
      "2018-10-26",
      "“I am the prime minister,” Ranil Wickremesinghe said in the official residence of the prime minister.",
      ["Ranil Wickremesinghe = Ranil Wickremesinghe"],
    ],
    [
      "with “interim” is nobody's who holds the office for good",
      "2019-04-30",
      "President Donald Trump spoke of Venezuela. Generals may come to the side of the interim president.",
      ["Donald Trump = Donald Trump"],
    ],
    [
      "is said of the name before it, with “until” between or nothing",
      "2019-07-11",
      "Goa chief minister Pramod Sawant waits. Chandra Kavlekar, until Wednesday the leader of the opposition, joins. It gave Felix Tshisekedi the opposition leader hope.",
      ["Pramod Sawant = Pramod Sawant", "Felix Tshisekedi = Felix Tshisekedi"],
    ],
    [
      "in mourning is not the successor",
      "2013-12-06",
      "They mourned Nelson Mandela and called the South African leader a giant.",
      ["Nelson Mandela = Nelson Mandela"],
    ],
    [
      "begins inside no other: pro-Russian, National Security Council, the SNP's Westminster leader",
      "2019-11-18",
      "The pro-Russian leader fell. Tim Morrow, a National Security Council senior director, spoke. The SNP's Westminster leader spoke.",
      [],
    ],
    [
      "is not the head's of a body who heads a part of it",
      "2015-06-11",
      "The head of the IMF mission to Greece left. The head of the IMF stayed.",
      ["The head of the IMF = Christine Lagarde"],
    ],
    [
      "with “longtime” is no newcomer's",
      "2017-01-19",
      "Adama Barrow was sworn in. The longtime Gambian ruler stayed in his palace.",
      ["Adama Barrow = Adama Barrow", "The longtime Gambian ruler = Yahya Jammeh"],
    ],
    [
      "names a member of Congress by the state",
      "2017-07-28",
      "Lisa Murkowski and John McCain voted no. The Alaska senator had been asked to wait.",
      ["Lisa Murkowski = Lisa Murkowski", "John McCain = John McCain", "The Alaska senator = Lisa Murkowski"],
    ],
  ]);
});
