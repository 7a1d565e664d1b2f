/** The living and the dead, the namesakes and the parts of names: who of them is meant, or nobody; sentences of our own. Over the real base. */
import { describe, expect, it } from "vitest";
import { pairs } from "./base";

type Row = [string, string, string, string[]];
const marks = (rows: Row[]) =>
  it.each<Row>(rows)("%s", async (_, day, text, marked) => {
    expect(await pairs(text, day)).toEqual(marked);
  });

describe("of several", () => {
  marks([
    [
      "the dead say nothing",
      "2010-07-05",
      "The twin of Lech Kaczynski has run for his office. Kaczynski has lost. “So be it,” Kaczynski said.\n\nJaroslaw Kaczynski went home.",
      [
        "Lech Kaczynski = Lech Kaczynski",
        "Kaczynski = Jaroslaw Kaczynski",
        "Kaczynski = Jaroslaw Kaczynski",
        "Jaroslaw Kaczynski = Jaroslaw Kaczynski",
      ],
    ],
    [
      "a general is no leader of the same surname who was never a soldier",
      "2018-06-12",
      "Kim Jong Un shook hands for long. Kim waved. Kim Yong Chol sat beside him. Mike Pompeo had dined with Gen. Kim in New York.",
      [
        "Kim Jong Un = Kim Jong-un",
        "Kim = Kim Jong-un",
        "Kim Yong Chol = Kim Yong-chol",
        "Mike Pompeo = Mike Pompeo",
        "Kim = Kim Yong-chol",
      ],
    ],
    [
      "it is not whose aide somebody is",
      "2018-06-01",
      "Kim Yong-chol, an aide of Kim Jong-un, came to Washington. Kim was met by John Kelly.",
      [
        "Kim Yong-chol = Kim Yong-chol",
        "Kim Jong-un = Kim Jong-un",
        "Kim = Kim Yong-chol",
        "John Kelly = John Kelly",
      ],
    ],
    [
      "the elder is meant where he is called the father",
      "2006-10-02",
      "Former governor George W. Bush is president. George Bush likes tea. His father, George Bush, likes broccoli less.",
      ["George W. Bush = George W. Bush", "George Bush = George W. Bush", "George Bush = George H.W. Bush"],
    ],
    [
      "it is none whose public life begins years later",
      "1996-12-30",
      "Dennis Ross, the U.S. special envoy for the Middle East, saw Yasser Arafat. Ross was tired.",
      ["Dennis Ross = Dennis Ross", "Yasser Arafat = Yasser Arafat", "Ross = Dennis Ross"],
    ],
    [
      "a reporter is nobody in office",
      "2007-12-31",
      "Pakistan votes soon. Al Jazeera's Imran Khan has been to Lahore. The party of Asif Ali Zardari leads.",
      ["Asif Ali Zardari = Asif Ali Zardari"],
    ],
  ]);
});

describe("a name is the person's", () => {
  marks([
    [
      "with an initial alone, where the office says so",
      "2018-04-30",
      "Foreign Minister S. Lavrov has written. Yours, S. Lavrov of Hove.",
      ["S. Lavrov = Sergey Lavrov"],
    ],
    [
      "with a “Jr.” that the base leaves out, where the office says so",
      "2008-10-05",
      "Treasury Secretary Henry M. Paulson Jr. will explain it. Paulson has a bill. His cousin Henry M. Paulson Jr. has none.",
      ["Henry M. Paulson Jr = Henry Paulson", "Paulson = Henry Paulson"],
    ],
    [
      "by the first half of a double surname",
      "2015-10-26",
      "President Cristina Fernández de Kirchner voted in Río Gallegos. Fernández cannot stand again.",
      [
        "Cristina Fernández de Kirchner = Cristina Fernandez de Kirchner",
        "Fernández = Cristina Fernandez de Kirchner",
      ],
    ],
    [
      "with an office in a body that the article names",
      "1998-01-19",
      "U.N. weapons chief Richard Butler was in Baghdad. Butler had tea with Tariq Aziz.",
      ["Richard Butler = Richard Butler", "Butler = Richard Butler", "Tariq Aziz = Tariq Aziz"],
    ],
    [
      "before a day of the week or a date",
      "2018-12-12",
      "President Sebastian Pinera has a plan. Pinera Friday said so to German Chancellor Angela Merkel, 11 December.",
      ["Sebastian Pinera = Sebastian Pinera", "Pinera = Sebastian Pinera", "Angela Merkel = Angela Merkel"],
    ],
    [
      "said of the second of what they have",
      "2018-07-23",
      "Donald Trump flew home. There was news of a second Trump summit.",
      ["Donald Trump = Donald Trump", "Trump = Donald Trump"],
    ],
    [
      "behind an age",
      "1998-05-25",
      "B.J. Habibie took the oath. The 61-year-old Habibie smiled.",
      ["B.J. Habibie = B. J. Habibie", "Habibie = B. J. Habibie"],
    ],
    [
      "in capitals before what they say",
      "2016-07-19",
      "JULIE BISHOP I think that is too much.",
      ["JULIE BISHOP = Julie Bishop"],
    ],
    [
      "and no month where something of theirs follows",
      "2018-11-15",
      "Theresa May has a plan. It was crucial in May's attempts to sell it. In May's elections she had none.",
      ["Theresa May = Theresa May", "May = Theresa May"],
    ],
    [
      "whose follower is called so in quotation marks",
      "2018-11-07",
      "Donald Trump has friends. He was a Trump “surrogate” once.",
      ["Donald Trump = Donald Trump", "Trump = Donald Trump"],
    ],
  ]);
});

describe("a name is nobody's", () => {
  marks([
    [
      "as half of a word with a stroke",
      "2024-07-07",
      "The government of South Korea has a minister for trains, the party says, and voters like him. Charlie the Choo-Choo is a book. Choo-Choo ran.",
      [],
    ],
    [
      "behind the initial of a longer one",
      "2018-05-13",
      "It was written by J. Hillary Clinton. He had no Plan B. Donald Trump had one.",
      ["Donald Trump = Donald Trump"],
    ],
    [
      "in a list of names, of which it may be half",
      "2012-05-13",
      "John Keeping John Lindgren John Paul Morrison John Higgins Mark Roth Igor Miletic Juan Carlos Arevalo Horst Knorr Anton Kortunov Peter Goldsborough Andreas Stuffer Greta Hansen Paula Jones Heiner Miller Werner Koch Matthew Skala",
      [],
    ],
    [
      "where an article has no word of politics, though one of the name is known",
      "2013-08-30",
      "The rain stopped before the first bounce, and the crowd took off its coats. Roughead led by seven from Cloke and eight from Kennedy and Cameron. Richards loaded up from the centre and the boys behind the fence sang. After the break the wind turned, the ball grew slow and heavy, and nobody kicked well. Cameron said that his boots were wet, and that he had lost one of them under the bench.",
      [],
    ],
    [
      "who held the office years later, as far as is known",
      "2018-08-26",
      "The Iranian Minister of Economic Affairs and Finance met Hassan Rouhani.",
      ["Hassan Rouhani = Hassan Rouhani"],
    ],
    [
      "who is the host's guest, in a transcript of the host",
      "2009-06-05",
      "German President Horst Köhler came to tea.\n\nTHE PRESIDENT: Thank you all.\n\nPRESIDENT KÖHLER: Thank you.",
      ["Horst Köhler = Horst Köhler", "KÖHLER = Horst Köhler"],
    ],
    [
      "whose term it was, said of the office",
      "2018-04-17",
      "Serzh Sargsyan's second term as the President of Armenia ended on 9 April.",
      ["Serzh Sargsyan = Serzh Sargsyan"],
    ],
  ]);
});

describe("a headline that spells a surname otherwise", () => {
  marks([
    [
      "hides nobody",
      "2011-10-19",
      "Gaddafi Holds Out in Sirte\n\nCol. Muammar el-Qaddafi has ruled Libya for 42 years. Colonel Qaddafi is in Sirte. Seif al-Islam el-Qaddafi is still at large.",
      [
        "Gaddafi = Muammar Gaddafi",
        "Muammar el-Qaddafi = Muammar Gaddafi",
        "Qaddafi = Muammar Gaddafi",
        "Seif al-Islam el-Qaddafi = Saif al-Islam Gaddafi",
      ],
    ],
  ]);
});

describe("“of” a country behind a name", () => {
  marks([
    [
      "tells kings apart",
      "2013-07-03",
      "King Abdullah of Saudi Arabia wrote to Cairo. King Abdullah of Jordan flew there. Angela Merkel of Germany called.",
      [
        "King Abdullah = King Abdullah",
        "King Abdullah of Jordan = King Abdullah II",
        "Angela Merkel = Angela Merkel",
      ],
    ],
    [
      "is not whose anybody else is",
      "2014-03-18",
      "The president accused Vladimir Putin of Ukraine adventures in Brussels, and reminded Angela Merkel of Greece.",
      ["Vladimir Putin = Vladimir Putin", "Angela Merkel = Angela Merkel"],
    ],
  ]);
});

describe("“called” before a surname", () => {
  marks([
    [
      "calls somebody something",
      "2018-03-22",
      "John Bolton starts in April. The Israeli prime minister called Bolton a friend.",
      [
        "John Bolton = John Bolton",
        "The Israeli prime minister = Benjamin Netanyahu",
        "Bolton = John Bolton",
      ],
    ],
    [
      "or is the name of a thing",
      "2018-03-22",
      "John Bolton is from a town called Bolton in Ohio.",
      ["John Bolton = John Bolton"],
    ],
  ]);
});

describe("“Justice” before a surname", () => {
  marks([
    [
      "means whoever sits on the bench",
      "2018-07-09",
      "The Senate votes on a nominee of President Trump for the Supreme Court. Justice Sotomayor was out of town.",
      ["Trump = Donald Trump", "Sotomayor = Sonia Sotomayor"],
    ],
    [
      "and no minister",
      "2018-07-09",
      "The Senate votes on a nominee of President Trump for the Supreme Court. Justice Sessions was out of town.",
      ["Trump = Donald Trump"],
    ],
  ]);
});

describe("a comma before “Jr.”", () => {
  marks([
    [
      "is part of the name",
      "2016-05-10",
      "Ferdinand Marcos, Jr. trailed Leni Robredo. Marcos said he would protest.",
      ["Ferdinand Marcos, Jr = Bongbong Marcos", "Leni Robredo = Leni Robredo", "Marcos = Bongbong Marcos"],
    ],
    [
      "a king is the one of the country that the article is about",
      "2015-01-23",
      "RIYADH — King Abdullah was named king in 2005. Barack Obama praised him.",
      ["King Abdullah = King Abdullah", "Barack Obama = Barack Obama"],
    ],
    [
      "a lord is no politician of that surname elsewhere",
      "2010-05-11",
      "LONDON — David Cameron became prime minister on Tuesday night. At 43 he is the youngest premier since Lord Liverpool.",
      ["David Cameron = David Cameron"],
    ],
    [
      "“President” is who holds the office, not who has died",
      "2016-11-26",
      "HAVANA — Fidel Castro died on Friday night at 90. His brother Raúl told Cubans. President Castro wore uniform. Raúl Castro took over in 2006.",
      [
        "Fidel Castro = Fidel Castro",
        "Raúl = Raul Castro",
        "Castro = Raul Castro",
        "Raúl Castro = Raul Castro",
      ],
    ],
    [
      "a funeral is that of the dead",
      "2016-11-26",
      "Justin Trudeau sent a telegram. Mr Trudeau was moved. Pierre Trudeau went to Havana in 1976; Fidel Castro came to Mr Trudeau's funeral.",
      [
        "Justin Trudeau = Justin Trudeau",
        "Trudeau = Justin Trudeau",
        "Pierre Trudeau = Pierre Elliott Trudeau",
        "Fidel Castro = Fidel Castro",
        "Trudeau = Pierre Elliott Trudeau",
      ],
    ],
    [
      "a son is called with his “Jr.”",
      "2021-05-27",
      "Liz Cheney voted to impeach Donald Trump. Donald Trump Jr. liked Mr. Paxton. Mr. Trump Jr. wrote so. Mr. Trump endorsed Ted Budd.",
      [
        "Liz Cheney = Liz Cheney",
        "Donald Trump = Donald Trump",
        "Donald Trump Jr = Donald Trump Jr.",
        "Trump Jr = Donald Trump Jr.",
        "Trump = Donald Trump",
        "Ted Budd = Ted Budd",
      ],
    ],
    [
      "who speaks of her is not she",
      "2015-04-06",
      "Bill Clinton has a new role, and Hillary Clinton runs. “I will help her when she asks me,” Clinton said.",
      ["Bill Clinton = Bill Clinton", "Hillary Clinton = Hillary Clinton", "Clinton = Bill Clinton"],
    ],
    [
      "a former president is not the one in office of the same surname",
      "2008-03-28",
      "Ma visits Lee\n\nPresident-elect Ma Ying-jeou visited former president Lee Teng-hui in Taipei. Lee approved, Ma said. “Former president Lee spoke of integrity,” he said.",
      [
        "Ma = Ma Ying-jeou",
        "Lee = Lee Teng-hui",
        "Ma Ying-jeou = Ma Ying-jeou",
        "Lee Teng-hui = Lee Teng-hui",
        "Lee = Lee Teng-hui",
        "Ma = Ma Ying-jeou",
        "Lee = Lee Teng-hui",
      ],
    ],
    [
      "an age is told by “is” as well",
      "2012-12-16",
      "TOKYO — Junichiro Koizumi's son, Shinjiro Koizumi, is popular. Mr Koizumi is 31.",
      [
        "Junichiro Koizumi = Junichiro Koizumi",
        "Shinjiro Koizumi = Shinjiro Koizumi",
        "Koizumi = Shinjiro Koizumi",
      ],
    ],
    [
      "a title stands before one surname of two words, not before two people",
      "2015-05-04",
      "PARIS — Jean-Marie Le Pen founded the party. Marine Le Pen has led it since 2011. Ms Maréchal-Le Pen sits in the assembly.",
      ["Jean-Marie Le Pen = Jean-Marie Le Pen", "Marine Le Pen = Marine Le Pen"],
    ],
  ]);
});
