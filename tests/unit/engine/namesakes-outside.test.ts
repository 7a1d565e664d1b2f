/** Whole names that others have as well, in articles that are not about politics. */
import { describe, expect, it } from "vitest";
import { pairs } from "./base";

const match =
  "The hosts took the lead after ten minutes of a lively first half at the stadium. The coach made three changes to his team. The captain scored a penalty before the break and the striker hit the post. The referee gave a free kick and the goalkeeper saved it. The home side won the league match 2-1. ";
const bakery =
  "The bakery on the corner opens at six each morning, and by eight the queue reaches the bus stop. The recipe for the rye has not changed since the shop opened, and the oven was built by hand. Tourists come for the buns, which are filled with plum jam and dusted with sugar. ";

describe("a whole name of a politician", () => {
  it.each<[string, string, string[]]>([
    ["is a player's in a report of a match", `${match}Tom Price was back in the side.`, []],
    ["whom others are called like", `${bakery}The choir sang two songs by Andrew Little.`, []],
    ["that hardly anybody else has", `${match}Nigel Farage watched from the stand.`, ["Nigel Farage"]],
    ["that all know", `${bakery}Angela Merkel bought two.`, ["Angela Merkel"]],
    ["with an office", `${bakery}Opposition leader Andrew Little bought two.`, ["Andrew Little"]],
  ])("%s", async (_, text, names) => {
    expect(await pairs(text, "2016-03-10")).toEqual(names.map((name) => `${name} = ${name}`));
  });
});

it("is a player's where nothing but his team says so", async () => {
  const text =
    "The coach has named a strong side for Saturday. Jenkins, Owens and Rhys Jones come back in. The crowd at the ground will be close to capacity for the visit of the old rivals, who have lost only once since Christmas. The kick is at three, and the gates open at noon. There will be a band, and pies at the usual stalls behind the north stand.";
  expect(await pairs(text, "2012-03-10")).toEqual([]);
});

describe("somebody who goes by initials", () => {
  it("is who the surname means from there on", async () => {
    const text =
      "Barack Obama met senators in Washington. The State Department spokesman Q.Z. Crowley said that talks went on. “We hope so,” Crowley said.";
    expect(await pairs(text, "2010-08-14")).toEqual(["Barack Obama = Barack Obama"]);
  });
});

describe("“under” before an office", () => {
  it.each([
    ["Jane Porter, who served under President Clinton, disagreed.", "2010-08-11", "Clinton = Bill Clinton"],
    ["Under President Clinton the law was changed.", "2010-08-11", "Clinton = Bill Clinton"],
    ["Under Secretary Wendy Sherman spoke.", "2012-08-11", "Wendy Sherman = Wendy Sherman"],
  ])("%s", async (text, date, expected) => {
    expect(await pairs(text, date)).toEqual([expected]);
  });
});

describe("people in a row behind what they do", () => {
  it.each<[string, string[]]>([
    ["The room was full of editors: Kate Hudson, Brent Moe and Nick Roe were there.", []],
    ["The party ended with the actors Brent Moe and Kate Hudson on the roof.", ["Kate Hudson"]],
    ["The novelists Jane Roe and Barack Obama read from their books.", ["Barack Obama"]],
  ])("are that: %s", async (text, names) => {
    expect(await pairs(bakery + text, "2015-03-17")).toEqual(names.map((name) => `${name} = ${name}`));
  });
});

describe("what bears the surname of somebody known", () => {
  it.each([
    ["the firm of a founder long dead", "There were rumours that Disney was planning a new film."],
    ["the same by the whole name", "Walt Disney agreed to buy a studio. The price is high, said Disney."],
    ["a part of a country", "The firms are registered in England and Wales with numbers of their own."],
  ])("%s", async (_, text) => {
    expect(await pairs(bakery + text, "2015-04-07")).toEqual([]);
  });
});

describe("words of politics that are said of other things too", () => {
  const film =
    "The thriller opens slowly, but the second half more than makes up for it. John Healey gives a warm performance as the father of the missing boy, and the score is lovely. The film was shot in nine weeks on a small BUDGET and has the look of something far dearer. It is sharp, and the songs are good.";
  it("make no short text one about politics", async () => {
    expect(await pairs(film.replace("BUDGET", "budget"), "2016-03-10")).toEqual([]);
  });
});

describe("half of another office or of a body", () => {
  it.each<[string, string, string, string[]]>([
    [
      "is no office",
      "White House adviser Tom Bossert spoke in the United States. The Justice Department has prosecuted them. The justice said so.",
      "2017-05-15",
      ["Tom Bossert = Tom Bossert"],
    ],
    [
      "and “chief” before what it goes on to is none",
      "Tim Cook leads Apple now. Apple's chief operating officer left. Apple's chief said so.",
      "2012-08-25",
      ["Tim Cook = Tim Cook", "Apple's chief = Tim Cook"],
    ],
  ])("%s", async (_, text, date, expected) => {
    expect(await pairs(text, date)).toEqual(expected);
  });
});

describe("a text of a few words", () => {
  it.each<[string, string[]]>([
    ["Tom Price scored twice as the hosts won 2-1 at home.", []],
    ["Tom Price met voters in Ohio on Tuesday.", ["Tom Price"]],
  ])("is about what its words are of: %s", async (text, names) => {
    expect(await pairs(text, "2016-03-10")).toEqual(names.map((name) => `${name} = ${name}`));
  });
});

it("whoever goes by another given name is not meant for the sake of compatriots", async () => {
  const text = `${bakery}Sean Connery and Hugh Grant came, and Christopher Martin sold them buns.`;
  expect(await pairs(text, "2012-05-01")).toEqual(["Sean Connery = Sean Connery", "Hugh Grant = Hugh Grant"]);
});
