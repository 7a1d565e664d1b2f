import { describe, expect, it } from "vitest";
import { mark, pairs } from "./base";

describe("full names", async () => {
  it.each([
    ["in running text", "Talks with Kim Yong-chol went on.", ["Kim Yong-chol = Kim Yong-chol"]],
    [
      "in other spellings",
      "Sergei Lavrov met Kim Jong Un.",
      ["Sergei Lavrov = Sergey Lavrov", "Kim Jong Un = Kim Jong-un"],
    ],
    ["in capitals", "MIKE POMPEO IN PYONGYANG", ["MIKE POMPEO = Mike Pompeo"]],
    ["with a possessive", "Mike Pompeo's visit", ["Mike Pompeo = Mike Pompeo"]],
    ["but not of their sons", "Mike Pompeo Jr. spoke in Texas.", []],
    ["but not inside longer names", "The George Bush Intercontinental Airport reopened.", []],
    [
      "but not of private persons",
      "Among the crowd was John Bolton, 61, a retired bus inspector from Horwich.",
      [],
    ],
    ["but not of people of another age", "Theresa May, 24, and Tony Blair, 19, were bailed.", []],
    ["but not of people with an address", "Theresa May, 61, of Elm Road, Swindon, admitted two counts.", []],
    ["but not of ships and shops", "The submarine Jimmy Carter passed Pompeo's Pizza.", []],
    ["nor of ships by their initials", "The trawler rammed the MY Jimmy Carter off the coast on Monday.", []],
    ["but not with another occupation", "The singer Sung Kim opened the evening.", []],
  ])("are found %s", async (_, text, expected) => {
    expect(await pairs(text)).toEqual(expected);
  });
});

describe("surnames", async () => {
  it("mean whom the article introduces", async () => {
    expect(await pairs("Mike Pompeo flew to New York. Mr Pompeo smiled.")).toContain("Pompeo = Mike Pompeo");
    expect(await pairs("Pompeo in New York\n\nMike Pompeo flew to New York.")).toContain(
      "Pompeo = Mike Pompeo",
    );
  });

  it("are told apart by the title that the article uses", async () => {
    const found = await pairs(
      "Kim Jong-un sent a letter. Gen Kim Yong-chol carried it to New York.\n\nMr Kim has not left the country. Gen Kim has.",
    );
    expect(found.slice(2)).toEqual(["Kim = Kim Jong-un", "Kim = Kim Yong-chol"]);
  });

  it("are told apart by office on the day", async () => {
    expect(
      (await pairs("Kim Jong-il and Kim Jong-un looked on. Chairman Kim waved.", "2018-05-31")).at(-1),
    ).toBe("Kim = Kim Jong-un");
  });

  it("are told apart by sex", async () => {
    expect((await pairs("Kim Jong-un came with his sister, Kim Yo-jong. Ms Kim took notes.")).at(-1)).toBe(
      "Kim = Kim Yo-jong",
    );
  });

  it("are told apart by age", async () => {
    const text =
      "George H.W. Bush and George W. Bush met.\n\nThe elder Bush was cheerful. The younger Bush was not.";
    expect((await pairs(text, "2006-05-01")).slice(2)).toEqual([
      "Bush = George H.W. Bush",
      "Bush = George W. Bush",
    ]);
  });

  it("mean the last named in the paragraph", async () => {
    const text =
      "Kim Jong-un stayed at home.\n\nPompeo met with Kim Yong-chol, an aide, in New York. Kim is the highest-ranking visitor in 18 years. Mike Pompeo agreed.";
    expect(await pairs(text)).toContain("Kim = Kim Yong-chol");
  });

  it("are told apart by the given name of others", async () => {
    expect(
      (await pairs("Boris Johnson and his wife, Carrie Johnson, left. Mr Johnson waved.", "2022-07-07")).at(
        -1,
      ),
    ).toBe("Johnson = Boris Johnson");
  });

  it("go on meaning whoever speaks", async () => {
    const text =
      'Kim Jong-un stayed away. "He will not come," said Kim Hyung-jun, a professor. Nobody, Kim added, had asked him.';
    expect(await pairs(text)).toEqual(["Kim Jong-un = Kim Jong-un"]);
  });

  it("are known without introduction where they are rare and their bearer is in the news", async () => {
    expect(await pairs("Talks stalled as Trump flew home and Putin waited.")).toEqual([
      "Trump = Donald Trump",
      "Putin = Vladimir Putin",
    ]);
    expect(await pairs("Judd Trump won his first title. Trump led from the start.")).toEqual([]);
  });

  it("give the reason", async () => {
    const found = await mark("Kim Jong-un sent a letter. Gen Kim Yong-chol carried it.\n\nGen Kim has left.");
    expect(found.at(-1)?.reason).toEqual({
      cue: "title-usage",
      values: { name: "Kim Yong-chol", title: "Gen", form: "Gen Kim", quote: "Gen Kim Yong-chol" },
    });
  });

  it.each([
    ["of nobody introduced, when it is common", "Mr Kim opened a bakery. Ms Lee came."],
    ["of somebody the base does not have", "Kim Wildford sang. Ms Kim was pleased, and Kim bowed."],
    [
      "in other names",
      "He met Paul Ryan Gosling over the Dodd-Frank Act, slept in Trump Tower and lives in the village of Moon-gwang.",
    ],
    ["of months", "In May the talks began. By 12 May they had ended. May 13 was a Sunday. May has 31 days."],
    ["of families", "The Kim family and the Clinton family"],
    [
      "of other people of that name, beside the famous one",
      "Theresa May resigned.\n\nDoreen May, 70, runs a tea room. Miss May said she would not.",
    ],
    ["in e-mail and web addresses", "Write to moon@example.org or https://example.org/Moon-May"],
  ])("stay unmarked: %s", async (_, text) => {
    expect((await pairs(text)).filter((pair) => !pair.startsWith("Theresa"))).toEqual([]);
  });

  it("stay unmarked where two people are as likely", async () => {
    expect(
      (await pairs("Bill Clinton and Hillary Clinton came to Iowa.\n\nClinton spoke first.")).slice(2),
    ).toEqual([]);
  });

  it("without introduction need an office that fits", async () => {
    expect(await pairs("Former Libyan leader Colonel Gaddafi gave up his programme.")).toEqual([
      "Gaddafi = Muammar Gaddafi",
    ]);
    expect(await pairs("President Moon will fly to Washington.")).toEqual(["Moon = Moon Jae-in"]);
    expect(await pairs("President Moon will fly to Washington.", "2024-05-31")).toEqual([]);
  });
});

describe("role phrases", async () => {
  it.each([
    ["the North Korean leader", "2018-05-31", "Kim Jong-un"],
    ["the North Korean leader", "2010-05-31", "Kim Jong-il"],
    ["the US secretary of state", "2018-05-31", "Mike Pompeo"],
    ["the US secretary of state", "2018-02-01", "Rex Tillerson"],
    ["the US deputy secretary of state", "2018-05-31", "John Sullivan"],
    ["the U.S. president", "2018-05-31", "Donald Trump"],
    ["Japan's prime minister", "2018-05-31", "Shinzo Abe"],
    ["the South Korean president", "2018-05-31", "Moon Jae-in"],
    ["the president of Russia", "2018-05-31", "Vladimir Putin"],
    ["the Russian foreign minister", "2018-05-31", "Sergey Lavrov"],
    ["the White House press secretary", "2018-05-31", "Sarah Sanders"],
    ["the UN secretary-general", "2018-05-31", "António Guterres"],
    ["the CIA director", "2018-02-01", "Mike Pompeo"],
    ["the director of the CIA", "2018-02-01", "Mike Pompeo"],
    ["the NATO secretary-general", "2018-05-31", "Jens Stoltenberg"],
    ["the Kremlin's spokesman", "2018-05-31", "Dmitry Peskov"],
  ])("%s on %s is %s", async (phrase, date, name) => {
    expect(
      (await pairs(`On Thursday ${phrase} spoke.`, date)).map((pair) =>
        pair.normalize("NFD").replace(/\p{M}/gu, ""),
      ),
    ).toEqual([`${phrase} = ${name}`.normalize("NFD").replace(/\p{M}/gu, "")]);
  });

  it.each([
    ["nobody in particular", "A North Korean leader, any US president, the next US secretary of state"],
    ["former holders", "the former US secretary of state and the ex-president of Russia"],
    ["deputies", "the North Korean deputy leader, the acting US secretary of state"],
    ["several people", "the US and Russian foreign ministers; North Korean leaders"],
    [
      "somebody the base does not have",
      "Russian Foreign Minister Fyodor Zvezdinsky, and Fyodor Zvezdinsky, the Russian foreign minister",
    ],
    [
      "another time",
      "From 1990 to 2000 the North Korean leader stayed at home. In 2040 the North Korean leader will be old.",
    ],
    [
      "what somebody became",
      "He became president of South Korea. She rose to be America's chief diplomat, to serve as US secretary of state.",
    ],
    [
      "offices of other bodies",
      "The Fed president, the CIA leader, the House of Commons leader and the Bank of Japan leader",
    ],
  ])("stay unmarked for %s", async (_, text) => {
    expect(await pairs(text)).toEqual([]);
  });

  it("beside a name support it and are no mark of their own", async () => {
    expect(
      await pairs("North Korean leader Kim Jong-un spoke; Kim Jong-un, the North Korean leader, left."),
    ).toEqual(["Kim Jong-un = Kim Jong-un", "Kim Jong-un = Kim Jong-un"]);
  });
});

describe("other texts", async () => {
  it("in other languages have only whole names and native script marked", async () => {
    const german =
      "Der Außenminister Sergej Lawrow hat am Donnerstag mit Mike Pompeo gesprochen. Herr Moon und die Kanzlerin May waren nicht dabei. Es ging um die Gespräche mit Nordkorea und um den Gipfel, der im Juni stattfinden soll.";
    expect(await pairs(german, "2018-05-31", "de")).toEqual(["Mike Pompeo = Mike Pompeo"]);
    expect(await pairs("김정은은 평양에서 문재인 대통령을 만났다.", "2018-05-31", "ko")).toEqual([
      "김정은 = Kim Jong-un",
      "문재인 = Moon Jae-in",
    ]);
  });

  it.each([
    ["empty", ""],
    ["one word", "Moon"],
    ["lone surrogates", "\ud83d Kim \ude00"],
    ["blank lines", "\n\n\n"],
  ])("%s give nothing", async (_, text) => {
    expect(await pairs(text)).toEqual([]);
  });

  it("of 38,000 characters on one line are read in linear time", async () => {
    const text = `Mike Pompeo met Kim Jong-un. ${"Kim told Pompeo, and Pompeo told Kim. ".repeat(1_000)}`;
    expect((await mark(text)).length).toBe(4_002);
  });
});
