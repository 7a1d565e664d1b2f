/** Surnames that are words, titles that several share, and what stands beside a name. Over the real base. */
import { describe, expect, it } from "vitest";
import { pairs } from "./base";

type Row = [string, string, string, string[]];

describe("a surname that is also a word", () => {
  const BUSH = "George W. Bush = George W. Bush";
  const AGAIN = "Bush = George W. Bush";
  it.each<Row>([
    [
      "is a person's who was introduced, where the sentence goes on as with a person",
      "2005-02-10",
      "President George W. Bush left. Bush and his wife are in Texas. Bush to meet the press. Bush officials were there.",
      [BUSH, AGAIN, AGAIN, AGAIN],
    ],
    [
      "is a person's before what is somebody's",
      "2005-02-10",
      "President George W. Bush left. The Bush administration said no. A Bush aide said yes.",
      [BUSH, AGAIN, AGAIN],
    ],
    [
      "but not where the article introduces nobody",
      "2005-02-10",
      "The Bush administration building burnt. Bush and its trees are dry in Perth.",
      [],
    ],
    [
      "nor with anything else behind an article",
      "2005-02-10",
      "President George W. Bush left. The Bush was dry. In the Bush it was hot.",
      [BUSH],
    ],
    [
      "stands first of two people",
      "1996-08-26",
      "President Bill Clinton met Bob Dole. Clinton and Dole shook hands.",
      ["Bill Clinton = Bill Clinton", "Bob Dole = Bob Dole", "Clinton = Bill Clinton", "Dole = Bob Dole"],
    ],
    [
      "that is a month too is one in other seasons",
      "2019-01-24",
      "May to go as party turns\n\nTheresa May wept. May had hoped. The May government fell. March to May was wet.",
      ["May = Theresa May", "Theresa May = Theresa May", "May = Theresa May", "May = Theresa May"],
    ],
    [
      "but is the month's in spring",
      "2019-05-24",
      "Theresa May wept. May has been wet. May's elections were lost.",
      ["Theresa May = Theresa May"],
    ],
    [
      "and hers in spring before what no month has",
      "2019-05-24",
      "Theresa May wept. May's recent tears dried. May's government fell, and nobody missed May's own plans.",
      ["Theresa May = Theresa May", "May = Theresa May", "May = Theresa May", "May = Theresa May"],
    ],
    [
      "is the elder's or the younger's by the number of a president",
      "2011-12-18",
      "The first President Bush showed him the room.",
      ["Bush = George H.W. Bush"],
    ],
    [
      "is called by somebody, and no thing is called so",
      "2004-09-30",
      "Sen. John Kerry spoke. Vice President Dick Cheney has called Kerry weak. A drink called Kerry is weak too.",
      ["John Kerry = John Kerry", "Dick Cheney = Dick Cheney", "Kerry = John Kerry"],
    ],
    [
      "is a person's near whom somebody sits, not in which",
      "2020-03-24",
      "Senator Rand Paul was ill. The aide who sat near Paul was well. A house in Paul was sold.",
      ["Rand Paul = Rand Paul", "Paul = Rand Paul"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("a title that several share", () => {
  it.each<Row>([
    [
      "introduces each of them",
      "2007-08-26",
      "Presidents Bush and Putin met the prime ministers. Senators McCain and Graham left.",
      ["Bush = George W. Bush", "Putin = Vladimir Putin", "McCain = John McCain", "Graham = Lindsey Graham"],
    ],
    [
      "may have several words",
      "2005-08-26",
      "Prime Ministers Blair and Howard spoke of it.",
      ["Blair = Tony Blair", "Howard = John Howard"],
    ],
    ["is none without the capital", "2007-08-26", "The presidents Graham and Howard have were old.", []],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("an office in the text", () => {
  it.each<Row>([
    [
      "tells a headline whom it means, though a relative has the whole name",
      "1996-08-22",
      "Clinton signs bill on welfare\n\nPresident Clinton signed it. Hillary Rodham Clinton was in Chicago.",
      ["Clinton = Bill Clinton", "Clinton = Bill Clinton", "Hillary Rodham Clinton = Hillary Clinton"],
    ],
    [
      "of an envoy is that of whoever was sent",
      "1996-08-28",
      "U.S. special envoy Dennis Ross came to the region. Ross is to go on.",
      ["Dennis Ross = Dennis Ross", "Ross = Dennis Ross"],
    ],
    [
      "may be a people's of another country's name",
      "1996-08-28",
      "Officials met Kresimir Zubak, the Croat president of the federation in Bosnia.",
      ["Kresimir Zubak = Krešimir Zubak"],
    ],
    [
      "that a son with another suffix never held is the father's",
      "2008-12-09",
      "Barack Obama and Dick Durbin spoke. State Senate President Emil Jones was there.",
      ["Barack Obama = Barack Obama", "Dick Durbin = Dick Durbin", "Emil Jones = Emil Jones"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("what stands behind a name", () => {
  it.each<Row>([
    [
      "may be an age and a state",
      "2018-11-07",
      "Among the new members are Alexandria Ocasio-Cortez, 29, of New York, and others.",
      ["Alexandria Ocasio-Cortez = Alexandria Ocasio-Cortez"],
    ],
    [
      "may be an age and a party",
      "2008-12-09",
      "Rod Blagojevich was charged. Blagojevich, 52, a Democrat in his second term, said nothing.",
      ["Rod Blagojevich = Rod Blagojevich", "Blagojevich = Rod Blagojevich"],
    ],
    [
      "may be an age and what the sentence goes on with",
      "2013-08-01",
      "Silvio Berlusconi lost. The court bars Berlusconi, 76, from public office.",
      ["Silvio Berlusconi = Silvio Berlusconi", "Berlusconi = Silvio Berlusconi"],
    ],
    [
      "may be a candidacy, which is no diplomat's",
      "2011-10-19",
      "Christopher Hill, U.S. Republican Party presidential candidate, spoke.",
      [],
    ],
    ["but an age and a trade are a stranger's", "2008-12-09", "Alan Johnson, 66, a retired miner, fell.", []],
    ["and so are an age and a town", "2008-12-09", "Theresa May, 54, of Milnthorpe, fell.", []],
    [
      "may be the trade of somebody known for it alone",
      "2013-03-01",
      "The singer Jennifer Lopez was there. Lopez sang.",
      ["Jennifer Lopez = Jennifer Lopez", "Lopez = Jennifer Lopez"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("a title and a surname", () => {
  it.each<Row>([
    [
      "are whose office it once was, where no other bearer held it",
      "2018-09-01",
      "Secretary Clinton, President Clinton and Vice President Gore are here.",
      ["Clinton = Hillary Clinton", "Clinton = Bill Clinton", "Gore = Al Gore"],
    ],
    [
      "are a soldier's in the news",
      "2013-09-10",
      "The work will be done by General Dempsey of it.",
      ["Dempsey = Martin Dempsey"],
    ],
    [
      "are whose chamber it is",
      "2013-09-10",
      "The border was seen by Senator Levin of it.",
      ["Levin = Carl Levin"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("a surname", () => {
  it.each<Row>([
    [
      "of two words is known from the whole name",
      "2018-09-01",
      "Rep. Sheila Jackson Lee spoke. Jackson Lee said no. Rep. Jackson Lee left.",
      [
        "Sheila Jackson Lee = Sheila Jackson Lee",
        "Jackson Lee = Sheila Jackson Lee",
        "Jackson Lee = Sheila Jackson Lee",
      ],
    ],
    [
      "with an age is whose age it is",
      "2014-05-16",
      "Sonia Gandhi and Rahul Gandhi lost. Gandhi, 43, smiled. Gandhi, 67, wept.",
      [
        "Sonia Gandhi = Sonia Gandhi",
        "Rahul Gandhi = Rahul Gandhi",
        "Gandhi = Rahul Gandhi",
        "Gandhi = Sonia Gandhi",
      ],
    ],
    [
      "may stand behind a word that begins a sentence",
      "2018-09-01",
      "Even Reagan talked to the Soviets in Moscow.",
      ["Reagan = Ronald Reagan"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});

describe("a nickname that is a given name", () => {
  it("needs more than itself", async () => {
    expect(await pairs("Programs in Ruby have a style of their own.", "2018-06-01")).toEqual([]);
  });
});

describe("whoever works for a firm", () => {
  it.each<Row>([
    [
      "is no politician with a name of many",
      "2005-08-30",
      "Chief executive Gordon Brown fell. Newcrest's Michael Howard fell too.",
      [],
    ],
    ["nor somebody long dead", "2009-06-01", "Chief executive Thomas Enders said the plane was safe.", []],
    ["nor a player", "2007-06-01", "Boeing's planes are safe, CEO Scott Carson said.", []],
    [
      "but a party has politicians",
      "2005-08-30",
      "Labour's Gordon Brown fell.",
      ["Gordon Brown = Gordon Brown"],
    ],
    [
      "and a firm may have somebody known for that",
      "2013-03-04",
      "Apple CEO Tim Cook fell. Cook rose.",
      ["Tim Cook = Tim Cook", "Cook = Tim Cook"],
    ],
  ])("%s", async (_, day, text, expected) => {
    expect(await pairs(text, day)).toEqual(expected);
  });
});
