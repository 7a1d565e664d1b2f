/** "The president" in the words of somebody who speaks for a country; sentences of our own. Over the real base. */
import { describe, expect, it } from "vitest";
import { mark, pairs } from "./base";

/** The role phrases of a text alone. */
const roles = async (text: string, day: string) =>
  (await mark(text, day)).filter(({ kind }) => kind === "role").map(({ text, name }) => `${text} = ${name}`);

const MOSCOW =
  "Russian Foreign Minister Sergei Lavrov said that a strike on Syria would be a mistake. Syrian President Bashar al-Assad has denied that his army used gas in Douma, and Damascus has asked inspectors to come.";

describe("an office in a quotation", () => {
  it.each<[string, string, string[]]>([
    [
      "is of the country of whoever speaks",
      "“The president has given his orders, and our forces in Syria have them,” Lavrov told reporters in Damascus.",
      ["The president = Vladimir Putin"],
    ],
    [
      "and of whoever goes on to speak",
      '“The talks go on,” Lavrov said in Damascus.\n\n"Our soldiers stay," he added. "The president is ready to speak with them as well."',
      ["The president = Vladimir Putin"],
    ],
    [
      "is nobody's where another who holds it was named beside it",
      "Lavrov then met President Emmanuel Macron. “The president was very clear,” Lavrov said.",
      [],
    ],
  ])("%s", async (_, quotation, expected) => {
    expect(await roles(`${MOSCOW}\n\n${quotation}`, "2018-04-10")).toEqual(expected);
  });

  it("is nobody's own", async () => {
    const text =
      "South Korean President Moon Jae-in met Donald Trump in Washington. “The president was kind to us,” Moon said.";
    expect(await roles(text, "2018-05-23")).not.toContain("The president = Moon Jae-in");
  });
});

describe("a transcript", () => {
  const briefing = (answer: string) =>
    `Press Briefing by Press Secretary Sarah Sanders\n\nMS. SANDERS: Good afternoon. I have a short announcement on Britain.\n\nQUESTION: Does the President think that Russia was behind the attack?\n\nMS. SANDERS: ${answer}`;

  it("means those of the host's country", async () => {
    expect(await roles(briefing("Look, the President has been clear."), "2018-03-14")).toEqual([
      "the President = Donald Trump",
      "the President = Donald Trump",
    ]);
  });

  it("leaves it open after another has been named", async () => {
    const answer = "We stand with President Macron. The President will travel in July.";
    expect(await roles(briefing(answer), "2018-03-14")).toEqual(["the President = Donald Trump"]);
  });

  it("means another's where somebody is said to have been chosen by them", async () => {
    const text =
      "SECRETARY CLINTON: It is a pleasure to welcome Minister Kim Sung-hwan to Washington. Hillary Clinton hosts Seoul.\n\nFOREIGN MINISTER KIM: I congratulate Sung Kim, whom the President has chosen.";
    expect(await roles(text, "2011-06-24")).not.toContain("the President = Lee Myung-bak");
  });
});

describe("an office behind a comma", () => {
  it.each([
    ["On Friday", ["the Russian president = Dmitry Medvedev"]],
    ["In Washington", ["the Russian president = Dmitry Medvedev"]],
    ["At the summit", ["the Russian president = Dmitry Medvedev"]],
  ])("is no apposition of a day or town: %s", async (opening, expected) => {
    expect(await roles(`${opening}, the Russian president spoke of a treaty.`, "2009-06-13")).toEqual(
      expected,
    );
  });
});

describe("whom somebody meets", () => {
  it("is another", async () => {
    const text =
      "The White House is silent. Donald Trump is in Washington. President Volodymyr Zelensky of Ukraine felt no pressure. Mr. Zelensky had met the president in New York.";
    expect(await roles(text, "2019-10-24")).toEqual(["the president = Donald Trump"]);
  });
});

describe("on the day of a change", () => {
  it("the prime minister is not whoever is called the outgoing one", async () => {
    const text =
      "Theresa May became Britain's prime minister on Wednesday after David Cameron resigned. The queen received the outgoing prime minister in London.\n\nThe German chancellor invited the prime minister to Berlin.";
    expect(await roles(text, "2016-07-13")).toEqual([
      "The queen = Elizabeth II",
      "the outgoing prime minister = David Cameron",
      "The German chancellor = Angela Merkel",
      "the prime minister = Theresa May",
    ]);
  });
});

describe("a short text full of names", () => {
  it("is in English where its small words are", async () => {
    expect(
      await pairs(
        "Envoy in New York. Gen Kim Yong-chol met US Secretary of State Mike Pompeo in New York. The North Korean leader, Kim Jong-un, will meet Mr Trump. Gen Kim arrived.",
        "2018-05-30",
      ),
    ).toEqual([
      "Kim Yong-chol = Kim Yong-chol",
      "Mike Pompeo = Mike Pompeo",
      "Kim Jong-un = Kim Jong-un",
      "Trump = Donald Trump",
      "Kim = Kim Yong-chol",
    ]);
  });
});
