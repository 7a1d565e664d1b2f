/** Families of one surname, of whom some are dead and some rule. Over the real base; sentences of our own. */
import { expect, it } from "vitest";
import { pairs } from "./base";

it.each<[string, string, string, string[]]>([
  [
    "the dead whom only their death names",
    "2020-03-10",
    "DAMASCUS — Bashar al-Assad has a garden. Within hours of Hafez al-Assad's death, parliament lowered the age. Following his nomination for president, Assad bought a rake.",
    ["Bashar al-Assad = Bashar al-Assad", "Hafez al-Assad = Hafez al-Assad", "Assad = Bashar al-Assad"],
  ],
  [
    "the dead whom an article names only further on",
    "2015-10-20",
    "OTTAWA — The vote was a sweep for Mr. Trudeau. The Liberals, the party of Pierre Trudeau, sang.",
    ["Trudeau = Justin Trudeau", "Pierre Trudeau = Pierre Elliott Trudeau"],
  ],
  [
    "nobody who is their own grandson",
    "2004-03-07",
    "ATHENS — George Papandreou lost. Papandreou is the grandson of George Papandreou, who wrote letters.",
    ["George Papandreou = George Papandreou", "Papandreou = George Papandreou"],
  ],
  [
    "nobody whose name is but a name",
    "2018-04-20",
    "HAVANA — Raul Castro left. Cuba has a president whose last name is not Castro. He does not carry the Castro name after decades of Castro rule.",
    ["Raul Castro = Raul Castro"],
  ],
  [
    "who comes into office",
    "2004-07-17",
    "SINGAPORE — Lee Hsien Loong will take over. Since Lee Kuan Yew led the city to independence in 1965, the new prime minister is expected to have a plan. He's the new prime minister, they say.",
    [
      "Lee Hsien Loong = Lee Hsien Loong",
      "Lee Kuan Yew = Lee Kuan Yew",
      "the new prime minister = Lee Hsien Loong",
    ],
  ],
])("means %s", async (_, day, text, marked) => {
  expect(await pairs(text, day)).toEqual(marked);
});

it.each<[string, string, string, string[]]>([
  [
    "who is said to have been killed is dead",
    "2006-02-14",
    "BEIRUT — Saad Hariri led the rally. Hariri was killed along with others in February 2005. Hariri said that he would go on.",
    ["Saad Hariri = Saad Hariri", "Hariri = Rafik Hariri", "Hariri = Saad Hariri"],
  ],
  [
    "who is only near a country keeps the name",
    "2006-02-14",
    "BEIRUT — The rally was against pro-Syrian president Emile Lahoud and the storied Gemayel dynasty.",
    ["Emile Lahoud = Emile Lahoud"],
  ],
  [
    "whom a nickname in quotation marks names is one, and none of his names another's",
    "2022-05-10",
    "MANILA — Vicente \"Tito\" Sotto III sang. Panfilo 'Ping' Lacson danced with Ferdinand “Bongbong” Marcos Jr. at the feast of the Marcos and Duterte clans.",
    [
      'Vicente "Tito" Sotto III = Tito Sotto',
      "Panfilo 'Ping' Lacson = Panfilo Lacson",
      "Ferdinand “Bongbong” Marcos Jr = Bongbong Marcos",
    ],
  ],
  [
    "who is about to go is no new prime minister",
    "2006-07-10",
    "WARSAW — Kazimierz Marcinkiewicz resigned. The new prime minister has a twin.",
    ["Kazimierz Marcinkiewicz = Kazimierz Marcinkiewicz"],
  ],
])("%s", async (_, day, text, marked) => {
  expect(await pairs(text, day)).toEqual(marked);
});
