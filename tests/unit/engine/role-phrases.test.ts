import { describe, expect, it } from "vitest";
import { mark } from "./base";

/** The role phrases marked in a text, as "words = name". */
async function roles(text: string, date = "2018-05-31"): Promise<string[]> {
  const found = await mark(text, date);
  return found.filter(({ kind }) => kind === "role").map(({ text: words, name }) => `${words} = ${name}`);
}

it("an office that goes on behind “and” is another", async () => {
  const text = (office: string) => `He will visit Canada in June. Canada waits. I saw ${office}, on 19 June.`;
  expect(await roles(text("the Minister of Justice"), "1997-11-25")).toEqual([
    "the Minister of Justice = Anne McLellan",
  ]);
  expect(await roles(text("the Minister of Justice and Constitutional Affairs"), "1997-11-25")).toEqual([]);
});

it("whom an editor names within somebody's words does not say them", async () => {
  const text = `Serbian Prime Minister Ivica Dacic and Kosovo Prime Minister Hashim Thaci met in Brussels. Serbia would not move, Dacic said.
    "I told him (Thaci) that it is as much mine as his," noted the premier.`;
  expect(await roles(text, "2012-10-19")).not.toContain("the premier = Hashim Thaci");
});

describe("an office with its country", async () => {
  it.each([
    ["in another year", "In 1995 the North Korean leader stayed at home.", "Kim Jong-il"],
    [
      "in a month",
      "In July 2016 the British prime minister formed a cabinet. A vote in July 2016 helped.",
      null,
    ],
    [
      "at the time of the sentence before",
      "Talks began in March 2003. The then British prime minister agreed.",
      "Tony Blair",
    ],
    ["then-", "Under the deal of 2012, the then-US secretary of state flew to Kabul.", "Hillary Clinton"],
    [
      "of the half of a country",
      "South Korea and North Korea talked. The North's leader smiled.",
      "Kim Jong-un",
    ],
    ["by the capital", "Tokyo's foreign minister did not come.", "Taro Kono"],
  ])("%s", async (_, text, name) => {
    const found = await roles(text);
    expect(found.map((pair) => pair.split(" = ")[1])).toEqual(name === null ? [] : [name]);
  });

  it("is the former holder whom the article has named, or nobody", async () => {
    expect(await roles("John Kerry spoke in Boston. The former US secretary of state was tired.")).toEqual([
      "The former US secretary of state = John Kerry",
    ]);
    expect(await roles("The former US secretary of state was tired.")).toEqual([]);
  });

  it("is whom the text goes on about, in a look back", async () => {
    const past =
      "In June 2000 Kim Dae-jung flew to Pyongyang.\n\nIn Washington the South Korean president was believed.";
    expect(await roles(past)).toEqual(["the South Korean president = Kim Dae-jung"]);
    expect(await roles(past.replace("was believed", "is believed"))).toEqual([
      "the South Korean president = Moon Jae-in",
    ]);
  });
});

describe("an office alone", async () => {
  it("means the holder whom the article has named", async () => {
    expect(await roles("Emmanuel Macron came by train. The president smiled.")).toEqual([
      "The president = Emmanuel Macron",
    ]);
    expect(await roles("Emmanuel Macron met Donald Trump. The president smiled.")).toEqual([]);
  });

  it("means that of the country which the article is about", async () => {
    const article =
      "Vote in Britain\n\nBritain waits. The prime minister has said nothing, in London or Leeds.";
    expect(await roles(article)).toEqual(["The prime minister = Theresa May"]);
    expect(await roles("It rained. The prime minister has said nothing.")).toEqual([]);
  });

  it("may be counted", async () => {
    expect(await roles("The 43rd president was a guest of the 41st president.")).toEqual([
      "The 43rd president = George W. Bush",
      "the 41st president = George H.W. Bush",
    ]);
    expect(await roles("The 99th president")).toEqual([]);
  });

  it("may be one that somebody had before", async () => {
    expect(await roles("Bill Clinton came with his wife. The former president waved.", "2016-02-02")).toEqual(
      ["The former president = Bill Clinton"],
    );
  });

  it("goes with a place that tells who", async () => {
    expect(await roles("Bernie Sanders lost. They greeted the senator from Vermont.", "2016-02-02")).toEqual([
      "the senator from Vermont = Bernie Sanders",
    ]);
    expect(await roles("Bernie Sanders lost. They greeted the senator from Iowa.", "2016-02-02")).toEqual([]);
  });

  it.each([
    [
      "of a club",
      "Donald Trump came. Rovers lost, said the club president. The president of the bank agreed.",
    ],
    ["that is nobody's", "Donald Trump came. The next president, any president, a president"],
    [
      "that is an institution",
      "Donald Trump came. The office of the president and the president's office wrote.",
    ],
    [
      "that is a part of another word",
      "Donald Trump came. The president candidate and the president hopeful spoke.",
    ],
    ["that somebody is to be", "Donald Trump came. As the president he would know."],
  ])("stays unmarked: one %s", async (_, text) => {
    expect(await roles(text)).toEqual([]);
  });

  it("stays unmarked after another of that office", async () => {
    expect(
      await roles(
        "Donald Trump was away.\n\nThe president of Rovers, Fyodor Zvezdin, spoke.\n\nIt rained.\n\nThe president said no.",
      ),
    ).toEqual([]);
  });
});

describe("what a phrase says of its holder", async () => {
  it.each([
    [
      "an age is theirs",
      "2018-05-17",
      "Najib Razak lost in Malaysia. The 92-year-old prime minister, in Kuala Lumpur, is Malaysia's oldest. Mahathir Mohamad smiled.",
      ["The 92-year-old prime minister = Mahathir Mohamad"],
    ],
    [
      "an age that is nobody's",
      "2018-05-17",
      "Mahathir Mohamad won in Malaysia. The 40-year-old prime minister smiled.",
      [],
    ],
    [
      "a queen is no king",
      "2011-07-23",
      "OSLO — King Harald V came. The king and the queen waited, said Jens Stoltenberg in Oslo.",
      ["The king = Harald V"],
    ],
    [
      "what somebody is accused of is no part of the office",
      "2020-07-21",
      "Emmanuel Macron accused the Austrian chancellor of leaving early.",
      ["the Austrian chancellor = Sebastian Kurz"],
    ],
    ["somebody who would be it", "2018-05-31", "Donald Trump came. The would-be president smiled.", []],
    [
      "the head of a region",
      "2015-10-09",
      "BERLIN — The Bavarian premier complained. Horst Seehofer spoke of Germany.",
      ["The Bavarian premier = Horst Seehofer"],
    ],
    [
      "in another country",
      "2016-04-05",
      "Barack Obama spoke. In London the prime minister faced questions; David Cameron had four answers.",
      ["the prime minister = David Cameron"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await roles(text, day)).toEqual(expected);
  });
});

describe("the next in office", async () => {
  it("is found where it is clear whose", async () => {
    expect(await roles("Mike Pompeo spoke. His predecessor as CIA director kept silent.")).toEqual([
      "His predecessor as CIA director = John Brennan",
    ]);
    expect(
      await roles("Moon Jae-in spoke in Seoul. Everybody remembered Moon Jae-in's predecessor."),
    ).toEqual(["predecessor = Park Geun-hye"]);
    expect(await roles("Barack Obama spoke to Bill Clinton. His successor was away.")).toEqual([]);
  });
});
