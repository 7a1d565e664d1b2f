/**
 * Greek names in Latin letters: the ways of passports and of papers, and the everyday form of a given name beside the one of documents.
 * Tables written by hand.
 */
import { type Alternative, groupsOf, type Respelling, ranked, respelled } from "./alternatives";
import { GREEK } from "./countries";
import type { Rule } from "./parts";

/** One name, written in one of these ways; its short form with it, where that stands for no other name. */
const SAME = groupsOf(`
Giorgos George Georgios Yiorgos Yorgos
Yannis Giannis Ioannis Yiannis Yanis
Kostas Costas Konstantinos Constantinos
Dimitris Dimitrios Demetris Demetrios
Antonis Andonis Antonios
Nikos Nicos Nikolaos Nicolaos
Panagiotis Panayiotis
Evangelos Vangelis
Michalis Mihalis Michail
Spyros Spiros Spyridon
Vassilis Vasilis Vassilios Vasileios Vasilios
Haris Charis Harris
Christos Hristos
Theodoros Thodoros
Tassos Tasos Anastasios Anastasis
Thanasis Thanassis Athanasios
Lefteris Eleftherios
Stefanos Stephanos
Pavlos Paulos
Stelios Stylianos
Glafcos Glafkos
Manolis Emmanouil Emmanuel
Loukas Lucas
Ilias Elias
Alekos Alecos
Filippos Philippos
Nicolas Nikolas
Zoe Zoi
`);

/** Sounds that are written in two ways. */
const SURNAME: readonly Respelling[] = [
  // Chatzidakis, Hatzidakis; Tsochatzopoulos, Tsohatzopoulos.
  [/Ch(?=[aeio])/, ["H"], 0.6],
  [/(?<=[aeiou])ch(?=[aeiou])/, ["h"], 0.6],
  [/(?<=[aeiou])h(?=[aeiou])/, ["ch"], 0.5],
  // Hatzidakis, Hadjidakis; Tsochatzopoulos, Tsohatsopoulos.
  [/tz/, ["ts", "dj", "dz"], 0.7],
  // Papakonstantinou, Papaconstantinou.
  [/(?<=[aeiou])k(?=[aou])/, ["c"], 0.4],
  [/(?<=[aeiou])c(?=[aou])/, ["k"], 0.6],
  // Papagiannis, Papayannis.
  [/gi(?=[aou])/, ["y", "yi"], 0.5],
  [/(?<=[aeo])yi?(?=[aou])/, ["gi", "yi"], 0.5],
  // Stefanopoulos, Stephanopoulos.
  [/f(?=[aei])/, ["ph"], 0.4],
  [/ph/, ["f"], 0.6],
  // Vassiliou, Vasiliou.
  [/(?<=[aeiou])ss(?=[aeiou])/, ["s"], 0.5],
];

const GIVEN = 0.7;

export const greek: Rule = {
  countries: GREEK,
  given: (name): Alternative[] =>
    (SAME.get(name.toLowerCase()) ?? [])
      .flatMap((group) => ranked(group, GIVEN))
      .filter(({ text }) => text !== name),
  family: (name): Alternative[] => respelled(name, SURNAME).filter(({ text }) => text !== name),
};
