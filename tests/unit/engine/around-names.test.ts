/** Words around names that hid them, or made somebody else of them, in news nobody here had seen; sentences of our own. Over the real base. */
import { describe, expect, it } from "vitest";
import { mark, pairs } from "./base";

type Row = [string, string, string, string[]];
const marks = (rows: Row[]) =>
  it.each<Row>(rows)("%s", async (_, day, text, marked) => {
    expect(await pairs(text, day)).toEqual(marked);
  });

describe("a word behind a name", () => {
  marks([
    [
      "that is what somebody says is said by nobody long dead",
      "2016-09-26",
      "Brezhnev: Friends, we begin.\n\nTRUMP: Thank you, Leonid.\n\nBrezhnev: Secretary Clinton?",
      ["TRUMP = Donald Trump", "Clinton = Hillary Clinton"],
    ],
  ]);
});

describe("a word before a name", () => {
  marks([
    [
      "that ends with an article belongs to a longer name",
      "2006-02-16",
      "BAGHDAD — The miner Zuhair al-Chalabi told Reuters that it rained in Iraq. President Bashar al-Assad slept. In Damascus al-Assad woke.",
      ["Bashar al-Assad = Bashar al-Assad", "al-Assad = Bashar al-Assad"],
    ],
    [
      "that is a city at the head of a report is nobody",
      "2017-10-31",
      "WASHINGTON (Reuters) - President George Washington had a horse, said Robert Richardson. Andres Iniesta had none. Andres Iniesta Lujan walked, and Iniesta smiled.",
      [
        "George Washington = George Washington",
        "Andres Iniesta = Andrés Iniesta",
        "Iniesta = Andrés Iniesta",
      ],
    ],
    [
      "makes Christopher Columbus no director",
      "2010-11-01",
      "Christopher Columbus saw it in 1493 and sailed on to Spain, where President Barack Obama is today.",
      ["Barack Obama = Barack Obama"],
    ],
    [
      "that ends a region's name is no given name, nor is a title of northern Nigeria",
      "2018-09-16",
      "The Premier of New South Wales Gladys Berejiklian drank tea. Malam Nasir El-Rufai drank coffee in Nigeria.",
      ["Gladys Berejiklian = Gladys Berejiklian", "Nasir El-Rufai = Nasir Ahmad el-Rufai"],
    ],
    [
      "that is a movement of another country contradicts no rare name",
      "2009-10-24",
      "ISLAMABAD — Taliban leader Hakimullah Mehsud was seen in Pakistan.",
      ["Hakimullah Mehsud = Hakimullah Mehsud"],
    ],
    [
      "that ends a newspaper's name is no given name, nor is whoever writes for one known",
      "2018-12-20",
      "Matthew Whitaker has a dog.\n\nA man in Ohio told The Washington Post Whitaker was fond of it. From the Times’s Jane Roe and Eric Schmitt: it barks.\n\nWhitaker said that it did. He told Reuters Whitaker Road was long.",
      ["Matthew Whitaker = Matthew Whitaker", "Whitaker = Matthew Whitaker", "Whitaker = Matthew Whitaker"],
    ],
    [
      "that is “in” makes no place of what has a party",
      "2017-08-12",
      "PARIS — A baker in Macron's party sold bread in France, and the government of France ate it.",
      ["Macron = Emmanuel Macron"],
    ],
    [
      "that is “Photo” may say whom it shows",
      "2015-06-27",
      "PHOTO: Foreign Minister Laurent Fabius in Vienna, May 2015\n\nPhoto: Laurent Fabius",
      ["Laurent Fabius = Laurent Fabius"],
    ],
    [
      "that is “Professor” is a title, which whoever the country knows may have",
      "2009-05-05",
      "HARARE — Professor Arthur Mutambara planted a tree in Zimbabwe. Professor Welshman Ncube watered it. Professor John Moyo did not.",
      ["Arthur Mutambara = Arthur Mutambara", "Welshman Ncube = Welshman Ncube"],
    ],
    [
      "that begins a sentence with “By” makes no byline of it",
      "2018-05-25",
      "By then Donald Trump had left for New York.\n\nBy Donald Trump and Mike Pence in Washington",
      ["Donald Trump = Donald Trump"],
    ],
    [
      "that is the end of an office or what somebody is thought to be is no given name",
      "2018-07-09",
      "It was endorsed by arch-Brexiteer Michael Gove. House Majority Whip Steve Scalise had the head of the Ministry of Labor Maxim Topilin to tea.",
      ["Michael Gove = Michael Gove", "Steve Scalise = Steve Scalise", "Maxim Topilin = Maxim Topilin"],
    ],
    [
      "that ends the name of a body, or is a calling, is no given name",
      "2012-02-13",
      "The head of the House Judiciary Committee Jerry Nadler read it. Barrister Aitzaz Ahsan pleaded in Pakistan.",
      ["Jerry Nadler = Jerry Nadler", "Aitzaz Ahsan = Aitzaz Ahsan"],
    ],
    [
      "that ends the name of a body is nobody's given name before a surname either",
      "2012-04-24",
      "Aitzaz Ahsan is counsel in Pakistan. On the steps of the Supreme Court Ahsan spoke. Ahsan said that it was late.",
      ["Aitzaz Ahsan = Aitzaz Ahsan", "Ahsan = Aitzaz Ahsan", "Ahsan = Aitzaz Ahsan"],
    ],
    [
      "of two capitals are initials of somebody else",
      "2017-05-20",
      "CARDIFF — Rhodri Morgan, the former first minister of Wales, has died. He was a son of the scholar TJ Morgan.",
      ["Rhodri Morgan = Rhodri Morgan"],
    ],
    [
      "that says whom somebody speaks for tells a minister from a namesake",
      "2011-12-20",
      "YANGON — League for Apples spokesman Nyan Win said that it would rain.",
      [],
    ],
    [
      "by which the news call an office supports it",
      "2006-09-20",
      "WASHINGTON — State Department spokesman Sean McCormack read a note.",
      ["Sean McCormack = Sean McCormack"],
    ],
    [
      "or behind it that is a newspaper's makes a reporter of it",
      "2004-05-23",
      "WASHINGTON — The guests were Robin Wright, Washington Post, and John McCain. Robin Wright of the Washington Post wrote it down.",
      ["John McCain = John McCain"],
    ],
    [
      "that is an office of a body with its country before it supports a name",
      "2006-01-21",
      "BEIJING — U.S. State Department spokesman Sean McCormack yawned.",
      ["Sean McCormack = Sean McCormack"],
    ],
    [
      "that is an office of the formal name supports whoever goes by a short one",
      "2010-01-13",
      "JERUSALEM — Deputy Foreign Minister Daniel Ayalon was late. House Speaker Manuel Villar of the Philippines was not.",
      ["Daniel Ayalon = Danny Ayalon", "Manuel Villar = Manny Villar"],
    ],
    [
      "that several share may be shortened",
      "2008-05-29",
      "WASHINGTON — Sens. Lieberman and Dodd came by tram.",
      ["Lieberman = Joe Lieberman", "Dodd = Christopher Dodd"],
    ],
    [
      "that is a title and ends a sentence is nobody's",
      "2020-04-27",
      "TRIPOLI — Khalifa Haftar had done with the House of Representatives. An adviser yawned.",
      ["Khalifa Haftar = Khalifa Haftar"],
    ],
    [
      "that is an office makes somebody else of who is known by a trade alone; anybody may direct or lead",
      "2024-05-01",
      "State Department spokesperson Matthew Miller left. British director Ken Loach and Russian opposition leader Garry Kasparov stayed.",
      ["Ken Loach = Ken Loach", "Garry Kasparov = Garry Kasparov"],
    ],
    [
      "that ends an office's place or field is no given name",
      "2020-04-04",
      "Minister for the Cabinet Office Michael Gove sang with Governor of Okinawa Prefecture Denny Tamaki.",
      ["Michael Gove = Michael Gove", "Denny Tamaki = Denny Tamaki"],
    ],
    [
      "that may be a given name is one behind an office's place, too",
      "2020-04-04",
      "The minister of Defence Paul Michael Gove sang.",
      [],
    ],
    [
      "that says what somebody is need be no title",
      "2013-05-10",
      "Nobel Laureate Shirin Ebadi stays away from the election in Iran. Saudi billionaire Prince Al-Waleed bin Talal does not.",
      ["Shirin Ebadi = Shirin Ebadi", "Al-Waleed bin Talal = Al-Waleed bin Talal"],
    ],
    [
      'that is "the" before a dignity makes no ship of it',
      "2009-10-25",
      "In China they say that the Dalai Lama is late.",
      ["Dalai Lama = Dalai Lama"],
    ],
    [
      "that is a father's is no priest's",
      "2011-12-31",
      "Kim Jong-un has the boat of his father Kim Jong-il.",
      ["Kim Jong-un = Kim Jong-un", "Kim Jong-il = Kim Jong-il"],
    ],
    [
      "that is a ministry unknown to the base may be one of whoever sits in the country's parliament",
      "2018-11-01",
      "British Sports Minister Tracey Crouch and the British peer Lord Ahmed were late.",
      ["Tracey Crouch = Tracey Crouch", "Lord Ahmed = Nazir Ahmed"],
    ],
    [
      "that is what somebody without an office is known for supports the name",
      "2024-03-10",
      "Director Christopher Nolan stood in the rain.",
      ["Christopher Nolan = Christopher Nolan"],
    ],
    [
      "that ends a country's name is none of a country",
      "2004-01-28",
      "The Iraqi boat was not the United Kingdom's affair, and Prime Minister Tony Blair said so. It was the United Kingdom's loss and Prime Minister Tony Blair knew it.",
      ["Tony Blair = Tony Blair", "Tony Blair = Tony Blair"],
    ],
    [
      "that makes somebody the next in office fits whoever is about to take it; a count of days behind it is no age",
      "2021-01-15",
      "They waved to the incoming Vice President Kamala Harris, 73 days after the election.",
      ["Kamala Harris = Kamala Harris"],
    ],
    [
      "that is an office of a country's own security council is none of the United Nations",
      "2023-10-26",
      "U.S. National Security Council spokesperson John Kirby smiled.",
      ["John Kirby = John Kirby"],
    ],
    [
      "that is a constable's is a title of whoever holds such an office",
      "2005-01-07",
      "In Belfast Chief Constable Hugh Orde met the minister.",
      ["Hugh Orde = Hugh Orde"],
    ],
    [
      "that is an office of a country said by a noun is of the name's own country",
      "2011-01-30",
      "They watched Egypt, said the country's prime minister Benjamin Netanyahu.",
      ["Benjamin Netanyahu = Benjamin Netanyahu"],
    ],
    [
      "that is an office, with the name between commas, supports it",
      "1997-04-23",
      "Yet another minister, Eric Forth, left.",
      ["Eric Forth = Eric Forth"],
    ],
    [
      "that stands for other words makes no stranger of them",
      "2018-09-26",
      "Keir Starmer spoke. The pro-EU Starmer hit back. Then Starmer sat down.",
      ["Keir Starmer = Keir Starmer", "Starmer = Keir Starmer", "Starmer = Keir Starmer"],
    ],
    [
      "that is a title as well leaves the surname after it whole",
      "2018-05-01",
      "Scott Pruitt spoke. Administrator Pruitt was late, and Pruitt knew it.",
      ["Scott Pruitt = Scott Pruitt", "Pruitt = Scott Pruitt", "Pruitt = Scott Pruitt"],
    ],
    [
      "that an editor has filled in is nobody else's",
      "2018-05-17",
      "Donald Tusk spoke in Sofia. Leaders met after President [Donald] Trump's announcement.",
      ["Donald Tusk = Donald Tusk", "Trump = Donald Trump"],
    ],
    [
      "that is what somebody does, at the beginning of a sentence, is no given name",
      "2018-07-09",
      "Cyril Ramaphosa spoke. Axing Ramaphosa would be hard.",
      ["Cyril Ramaphosa = Cyril Ramaphosa", "Ramaphosa = Cyril Ramaphosa"],
    ],
    [
      "such as “another” is of somebody else only without an aide or cabinet",
      "2018-07-09",
      "Donald Trump spoke. It was another Trump Cabinet official. It was not another Trump.",
      ["Donald Trump = Donald Trump", "Trump = Donald Trump"],
    ],
  ]);
});

describe("a name of two or three words", () => {
  marks([
    [
      "may lack one of the given names of the base",
      "2014-01-29",
      "In Nigeria the senators Danjuma Goje and Magnus Abe left. In Pakistan Khawaja Asif said so.",
      [
        "Danjuma Goje = Mohammed Danjuma Goje",
        "Magnus Abe = Magnus Ngei Abe",
        "Khawaja Asif = Khawaja Muhammad Asif",
      ],
    ],
    [
      "may be a double surname beside the office",
      "2018-08-22",
      "Iran's Interior Minister Rahmani Fazli gave an interview. Fazli stated that all was well.",
      ["Rahmani Fazli = Abdolreza Rahmani Fazli", "Fazli = Abdolreza Rahmani Fazli"],
    ],
    [
      "may have a misprint behind a short title",
      "2018-04-26",
      "Sen. John Tester (D-MT) said so.",
      ["John Tester = Jon Tester"],
    ],
    [
      "takes the country out of the place that it holds",
      "2011-10-16",
      "Here is William Hague. WILLIAM HAGUE: I read out what the Prime Minister had said.",
      ["William Hague = William Hague", "WILLIAM HAGUE = William Hague"],
    ],
    [
      "leaves a surname that is a country where somebody speaks and the country is not spoken of",
      "2018-02-14",
      "Rep. Jim Jordan agreed. “We will see,” Jordan told a magazine.\n\nIt was hot.",
      ["Jim Jordan = Jim Jordan", "Jordan = Jim Jordan"],
    ],
    [
      "but not where it is",
      "2018-02-14",
      "Rep. Jim Jordan went to Amman. Jordan said that it would help.",
      ["Jim Jordan = Jim Jordan"],
    ],
    [
      "is another's where an occupation follows, at the beginning of a text too",
      "2011-05-02",
      "John Kerry, a tea seller in London, said that trade was bad.\n\nMayawati, a street vendor, agreed.",
      [],
    ],
  ]);
});

describe("a surname of several", () => {
  marks([
    [
      "is not that of whose brother somebody is",
      "2010-07-05",
      "Jaroslaw Kaczynski, twin brother of the late president Lech Kaczynski, lost the vote in Poland. Kaczynski admitted defeat.",
      [
        "Jaroslaw Kaczynski = Jaroslaw Kaczynski",
        "Lech Kaczynski = Lech Kaczynski",
        "Kaczynski = Jaroslaw Kaczynski",
      ],
    ],
    [
      "with a number before it is the family's",
      "2007-10-18",
      "Benazir Bhutto flew home to Pakistan. The third Bhutto to lead the party is her son.",
      ["Benazir Bhutto = Benazir Bhutto"],
    ],
  ]);
});

describe("what only looks like sport or a number", () => {
  marks([
    [
      "is of politics where no other word of sport stands by",
      "2010-09-26",
      "Left-winger Ed Miliband had a win in the race to succeed Gordon Brown. The win was hailed by friends of Tony Blair.",
      ["Ed Miliband = Ed Miliband", "Gordon Brown = Gordon Brown", "Tony Blair = Tony Blair"],
    ],
    [
      "is a date behind a name, and no age",
      "2009-12-02",
      "Press briefing by Press Secretary Robert Gibbs, 12/2/09. MR. GIBBS: Good afternoon.",
      ["Robert Gibbs = Robert Gibbs", "GIBBS = Robert Gibbs"],
    ],
  ]);
});

describe("a surname that nothing introduces", () => {
  marks([
    [
      "is marked where hardly anybody else has it and the bearer is in office",
      "2018-03-17",
      "The United States saw it coming, Nauert said. Kudlow called it a disservice.",
      ["Nauert = Heather Nauert", "Kudlow = Larry Kudlow"],
    ],
    [
      "or is the only one of the country in office",
      "2018-07-16",
      "Vladimir Putin denied it in Washington. Rubio countered that the US knew.",
      ["Vladimir Putin = Vladimir Putin", "Rubio = Marco Rubio"],
    ],
    ["but not a short word that begins a sentence", "2018-03-17", "Tea is at five. Cambodia won.", []],
    ["but not a given name", "2018-09-05", "“Don't testify,” the lawyer told him in Thailand.", []],
    [
      "is that of whoever soon comes into office behind “-elect”",
      "2012-06-27",
      "In Egypt they waited for President-elect Morsi.",
      ["Morsi = Mohamed Morsi"],
    ],
    [
      "joined to another by a stroke is two people, unless a title stands before",
      "2018-05-25",
      "The dollar fell after a Trump-Kim summit was called off. Mr Trump-Kim, a waiter, laughed. Kim Jong-un did not.",
      ["Trump = Donald Trump", "Kim = Kim Jong-un", "Kim Jong-un = Kim Jong-un"],
    ],
  ]);
});

describe("a role phrase", () => {
  marks([
    [
      "that takes in a name with a mark of its own is no more than the rest",
      "2018-11-09",
      "Ethiopian Prime Minister Abiy Ahmed spoke. They had forced Abiy's predecessor to resign.",
      ["Abiy Ahmed = Abiy Ahmed", "Abiy = Abiy Ahmed", "predecessor = Hailemariam Desalegn"],
    ],
    [
      "in brackets behind a name is of that name",
      "1996-02-12",
      "“Admiral Smith [the Nato commander] called it a bump in the road.”",
      [],
    ],
    [
      "is not whoever else is called by the office in the rest of the sentence",
      "2018-05-05",
      "The White House said that the president had spoken with French President Emmanuel Macron.",
      ["Emmanuel Macron = Emmanuel Macron"],
    ],
    [
      "behind “most” is no holder's",
      "1997-02-13",
      "He would be the most senior North Korean leader to defect.",
      [],
    ],
    [
      "of a state is its senator's alone",
      "2007-03-03",
      "John McCain and Barack Obama spoke. The senator from Illinois said more. The senator from Maine did not.",
      [
        "John McCain = John McCain",
        "Barack Obama = Barack Obama",
        "The senator from Illinois = Barack Obama",
      ],
    ],
    [
      "that says “the Secretary-General” is the United Nations' in a text about them",
      "2013-01-02",
      "The Security Council met in New York. The United Nations said that the Secretary-General was content. The UN did not say why.",
      ["the Secretary-General = Ban Ki-moon"],
    ],
  ]);
});

describe("a given name", () => {
  marks([
    [
      "in brackets says who of a family is meant",
      "2014-03-05",
      "Rahul Gandhi spoke in Amethi. His mother, Sonia Gandhi, was in Rae Bareli. Gandhi (Sonia) will speak on Friday.",
      [
        "Rahul Gandhi = Rahul Gandhi",
        "Sonia Gandhi = Sonia Gandhi",
        "Gandhi = Sonia Gandhi",
        "Sonia = Sonia Gandhi",
      ],
    ],
    [
      "that an editor put before a surname is part of it",
      "2001-01-17",
      "KINSHASA — Officials said that President (Laurent) Kabila had been shot.",
      ["Kabila = Laurent Kabila"],
    ],
    [
      "of a relation means them from then on",
      "2014-03-05",
      "Rahul Gandhi spoke. His mother, Sonia Gandhi, was in Delhi. Sonia will file her papers on Friday.",
      ["Rahul Gandhi = Rahul Gandhi", "Sonia Gandhi = Sonia Gandhi", "Sonia = Sonia Gandhi"],
    ],
  ]);
});

it("takes a minister of the article's country before a former one of another", async () => {
  const text =
    "Scotland's first minister Alex Salmond met Michael Moore, the minister, in Edinburgh. Mr Moore was on time.";
  expect(await pairs(text, "2012-05-01")).toEqual([
    "Alex Salmond = Alex Salmond",
    "Michael Moore = Michael Moore",
    "Moore = Michael Moore",
  ]);
});

it("finds whoever shares a title, however little is known of them, and says so of each", async () => {
  const text = "Congressman Hastert slept. Senators Frist and McConnell woke him.";
  expect(await pairs(text, "2006-11-09")).toEqual([
    "Hastert = Dennis Hastert",
    "Frist = Bill Frist",
    "McConnell = Mitch McConnell",
  ]);
  expect((await mark(text, "2006-11-09"))[2]?.reason.values).toMatchObject({
    title: "Senators",
    role: "Senator",
  });
});

it("takes a newspaper for nobody", async () => {
  expect(await pairs("Daily Sabah sold out. The Sabah newspaper did not.", "2017-08-02")).toEqual([]);
});

it("marks a nickname in quotation marks with the name around it, once", async () => {
  expect(await pairs('President Joko "Jokowi" Widodo smiled.', "2019-10-20")).toEqual([
    'Joko "Jokowi" Widodo = Joko Widodo',
  ]);
});

it("knows who is called by the middle one of his names, as papers at home have it", async () => {
  expect(await pairs("Chaudhry Shujaat Hussain resigned. Shujaat said so.", "2004-08-01")).toEqual([
    "Chaudhry Shujaat Hussain = Shujaat Hussain",
    "Shujaat = Shujaat Hussain",
  ]);
});

it("takes no word that describes somebody for a given name", async () => {
  const text = "Former president Mauricio Funes moved house. Leftist Funes took his cat.";
  expect(await pairs(text, "2018-09-12")).toEqual([
    "Mauricio Funes = Mauricio Funes",
    "Funes = Mauricio Funes",
  ]);
});

it("knows a double surname that a hyphen joins", async () => {
  const text =
    "The foreign minister, Ahmed Abul-Gheit, flew home and slept. His wife said that Abul-Gheit snored.";
  expect(await pairs(text, "2011-01-10")).toEqual([
    "Ahmed Abul-Gheit = Ahmed Aboul Gheit",
    "Abul-Gheit = Ahmed Aboul Gheit",
  ]);
});
