/** What news nobody here had seen taught about names, each kind in sentences of our own. Over the real base. */
import { describe, expect, it } from "vitest";
import { pairs } from "./base";

type Row = [string, string, string, string[]];
const marks = (rows: Row[]) =>
  it.each<Row>(rows)("%s", async (_, day, text, marked) => {
    expect(await pairs(text, day)).toEqual(marked);
  });

describe("somebody else of the name", () => {
  marks([
    [
      "is who has another age, told before the name",
      "2014-08-17",
      "People mourned Gordon Brown.\n\nThe 18-year-old Gordon Brown was shot in Leeds. Brown had left school.",
      [],
    ],
    [
      "is not who has the age told before it",
      "2018-05-21",
      "Mahathir Mohamad spoke. The crowd cheered the 92-year-old Mahathir.",
      ["Mahathir Mohamad = Mahathir Mohamad", "Mahathir = Mahathir Mohamad"],
    ],
    [
      "is nobody less than whom the news of the time are about",
      "2014-08-17",
      "People in Ferguson, Missouri, mourned Michael Brown, whom Darren Wilson shot.",
      ["Michael Brown = Michael Brown", "Darren Wilson = Darren Wilson"],
    ],
    [
      "is who has a rank and another form of the given name",
      "2014-08-17",
      "Claire McCaskill and Rand Paul spoke of the patrol of Capt. Ronald Johnson.",
      ["Claire McCaskill = Claire McCaskill", "Rand Paul = Rand Paul"],
    ],
  ]);
});

describe("one of two of a surname", () => {
  marks([
    [
      "is whose relation the other is, whatever title the other has",
      "2012-11-21",
      "Sen. Rand Paul, a son of Rep. Ron Paul, is running. In an interview Paul said he was ready.",
      ["Rand Paul = Rand Paul", "Ron Paul = Ron Paul", "Paul = Rand Paul"],
    ],
    [
      "held the office in the year that the sentence begins with",
      "2018-11-05",
      "The House may change hands.\n\nIn 2006, President Bush lost it. In 1991, President Bush was at war, and in 2010 President Obama lost it too.",
      ["Bush = George W. Bush", "Bush = George H.W. Bush", "Obama = Barack Obama"],
    ],
  ]);
});

describe("a name that words around it hid", () => {
  marks([
    [
      "goes on after a nickname that is whole without the surname",
      "2019-09-21",
      "Voters liked Mayor Pete Buttigieg. Buttigieg thanked them.",
      ["Mayor Pete Buttigieg = Pete Buttigieg", "Buttigieg = Pete Buttigieg"],
    ],
    [
      "follows an office that the base gives in other words",
      "2014-08-17",
      "The crowd named Officer Darren Wilson. St. Louis County Prosecuting Attorney Robert McCulloch came.",
      ["Darren Wilson = Darren Wilson", "Robert McCulloch = Bob McCulloch"],
    ],
    [
      "stands in a participle",
      "2018-09-12",
      "Susan Collins spoke of the Collins-pegged campaign.",
      ["Susan Collins = Susan Collins", "Collins = Susan Collins"],
    ],
    [
      "is a word as well, with an adverb before the verb or a verb that has no ending",
      "2018-04-28",
      'Jon Tester was there. Tester rarely smiled. There were "rumors" Tester spread.',
      ["Jon Tester = Jon Tester", "Tester = Jon Tester", "Tester = Jon Tester"],
    ],
    [
      "follows a participle that is nobody's given name",
      "2009-02-10",
      "Tendai Biti is a lawyer. Appointing Biti would help, but Jinping Xi is somebody's.",
      ["Tendai Biti = Tendai Biti", "Biti = Tendai Biti"],
    ],
    [
      "is who speaks in a line of talk whose break is lost",
      "2015-02-16",
      "The ministers met in Athens, Greece. Varoufakis: The time is short.",
      ["Varoufakis = Yanis Varoufakis"],
    ],
    [
      "is not a town's in which something results, where somebody does something",
      "2018-02-02",
      "Devin Nunes was asked. It briefly resulted in Nunes recusing himself.",
      ["Devin Nunes = Devin Nunes", "Nunes = Devin Nunes"],
    ],
    [
      "is a reporter's whom the base calls a journalist",
      "2018-04-28",
      "He praised the reporter Maggie Haberman.",
      ["Maggie Haberman = Maggie Haberman"],
    ],
    [
      "is a senator's who came from the House on the day",
      "2017-11-29",
      "Senator Dean Heller voted. Heller smiled.",
      ["Dean Heller = Dean Heller", "Heller = Dean Heller"],
    ],
    [
      "follows the title of a programme that ends a sentence",
      "2018-09-10",
      'Sen. Mark Warner, D-Va., spoke on CBS\' "Hour of Today." Warner said that it was late.',
      ["Mark Warner = Mark Warner", "Warner = Mark Warner"],
    ],
  ]);
});

describe("a surname that nothing introduces", () => {
  marks([
    [
      "is who sits for the state of the tag behind it",
      "2018-02-15",
      "These voted for it:\n\nGardner (R-CO)\n\nStabenow (D-MI)\n\nRoe (D-Ohio)",
      ["Gardner = Cory Gardner", "Stabenow = Debbie Stabenow"],
    ],
    [
      "is a senator's among senators, where nobody else in office has it",
      "2018-12-21",
      "Sen. Bob Corker, Sen. Jeff Flake and Sen. Doug Jones voted. It was late when Gardner waited for them.",
      [
        "Bob Corker = Bob Corker",
        "Jeff Flake = Jeff Flake",
        "Doug Jones = Doug Jones",
        "Gardner = Cory Gardner",
      ],
    ],
    [
      "is nobody's where two in office have it, or where the article has a stranger of that name",
      "2018-12-21",
      "Sen. Bob Corker, Sen. Jeff Flake and Sen. Doug Jones voted. Perdue waited. Ruby Gardner, a nurse, did too. Gardner left.",
      ["Bob Corker = Bob Corker", "Jeff Flake = Jeff Flake", "Doug Jones = Doug Jones"],
    ],
  ]);
});
