/**
 * Russian, Ukrainian and Belarusian names in Latin letters: the ways of BGN/PCGN, of passports, of French and German papers, and
 * the Russian form of a Ukrainian given name. Tables written by hand after the standards and usual practice.
 */
import {
  type Alternative,
  asGiven,
  best,
  capital,
  combine,
  groupsOf,
  type Respelling,
  ranked,
  respelled,
} from "./alternatives";
import { CAUCASIAN, CENTRAL_ASIAN, SLAVIC, UKRAINIAN } from "./countries";
import type { Rule } from "./parts";

/** One name, written in one of these ways. */
const SAME = groupsOf(`
Sergei Sergey Serguei Sergej
Alexei Alexey Aleksei Aleksey
Andrei Andrey
Nikolai Nikolay
Dmitri Dmitry Dmitriy Dmitrii Dimitri
Yuri Yury Yuriy Yurii Iouri
Vasily Vasili Vasiliy Vassily Vasilii
Vitaly Vitali Vitaliy Vitalii
Anatoly Anatoli Anatoliy Anatolii
Valery Valeri Valeriy Valerii
Grigory Grigori Grigoriy Grigorii
Gennady Gennadi Gennadiy Gennadii
Arkady Arkadi Arkadiy
Georgy Georgi Georgiy Georgii
Giorgi Georgi Georgy
Mikheil Mikhail
Akhmad Akhmed
Roza Rosa
Davit David
Yevgeny Evgeny Yevgeni Evgeni Yevgeniy Evgeniy Evgenii
Yegor Egor
Yelena Elena
Yekaterina Ekaterina
Alexander Aleksandr Alexandr Aleksander
Alexandra Aleksandra
Maxim Maksim
Viktor Victor
Mikhail Mihail Michail
Pyotr Petr Piotr
Fyodor Fedor
Semyon Semen
Artyom Artem
Pavel Pavlo
Vyacheslav Viacheslav
Ilya Ilia
Lev Leo
Natalia Natalya Nataliya Nataliia
Maria Mariya Mariia
Tatiana Tatyana
Sofia Sofya Sofiya
Yulia Yuliya Julia Yuliia Iuliia
Ksenia Kseniya Xenia
Kseniya Ksenia Xenia
Lyudmila Ludmila Liudmila
Lyubov Liubov
Igor Ihor
Aleksandre Alexandre
Rustam Rustem
Volodymyr Volodimir
Serhiy Serhii Sergiy Sergii
Oleksandr Olexander Olexandr
Oleksiy Oleksii Olexiy
Andriy Andrii
Dmytro Dmitro
Mykhailo Mykhaylo Mikhailo
Mykola Mikola
Yevhen Yevgen Evgen
Yevhenii Yevheniy Yevgenii Yevgeniy
Ihor Igor
Oleh Oleg
Olha Olga
Iryna Irina
Hryhoriy Hryhorii
Hennadiy Hennadii
Kostyantyn Kostiantyn
Denys Denis
Maksym Maxym
Arseniy Arsenii Arseny Arsen
Valentyn Valentin
Svitlana Svetlana
Kyrylo Kirilo
Aliaksandr Aliaksander Alyaksandr
Sviatlana Svyatlana
Siarhei Siarhey Syarhey
Siarhiej Siarhei
`);

/** A name in the national language, then the Russian form that Russian and older papers print. */
const RUSSIAN_FORM = new Map(
  `
Volodymyr Vladimir
Serhiy Sergei
Serhii Sergei
Oleksandr Alexander
Oleksiy Alexei
Oleksii Alexei
Andriy Andrei
Andrii Andrei
Dmytro Dmitry
Mykhailo Mikhail
Mykola Nikolai
Yevhen Yevgeny
Yevhenii Yevgeny
Petro Pyotr
Pavlo Pavel
Kateryna Yekaterina
Olena Yelena
Hanna Anna
Vasyl Vasily
Kostyantyn Konstantin
Maksym Maxim
Hryhoriy Grigory
Hennadiy Gennady
Kyrylo Kirill
Bohdan Bogdan
Borys Boris
Fedir Fyodor
Hlib Gleb
Illia Ilya
Halyna Galina
Larysa Larisa
Liudmyla Lyudmila
Vsevolod Vsevolod
Aliaksandr Alexander
Sviatlana Svetlana
Siarhei Sergei
Mikalai Nikolai
Uladzimir Vladimir
Andrej Andrei
`
    .trim()
    .split("\n")
    .map((line) => line.split(" ") as [string, string]),
);

/** An ending or a sound of a surname, and the other ways it is written. The first that fits at a place is taken. */
const SURNAME: readonly Respelling[] = [
  // Zelenskyy, Zelenskiy, Zelensky; Trotsky; Polish and Belarusian names in -ski are written so too.
  [/(?<=[st]|ts)k(?:yy|iy|yi|ii|y|i|ij|yj)$/, ["ky", "kiy", "kyy", "kyi", "ki", "kii"], 0.7],
  // Lugovoy, Lugovoi.
  [/o[yi]$/, ["oy", "oi"], 0.7],
  // Sadovyi, Sadovyy, Sadovy; Bely, Belyi.
  [/(?<=[bvghdnlrs])(?:yy|yi|iy|ii|y)$/, ["y", "yi", "yy", "iy"], 0.5],
  // Yanukovych, Yanukovich.
  [/(?<=[ovenal])[yi]ch$/, ["ych", "ich"], 0.7],
  // Vorobyev, Vorobiev; Aliev, Aliyev.
  [/(?<=[bvdlnprst])[iy]ev(?=a?$)/, ["yev", "iev", "iyev", "ev"], 0.6],
  // Nikolayev, Nikolaev; Bakiyev, Bakiev.
  [/(?<=[aeiou])y?ev(?=a?$)/, ["yev", "ev"], 0.7],
  // Yatsenyuk, Yatseniuk.
  [/(?<=[bdlnrstvz])[iy](?=uk$)/, ["y", "i"], 0.6],
  // Deshchytsya, Deshchytsia.
  [/(?<=ts)[iy](?=a$)/, ["y", "i"], 0.6],
  // Heletey, Geletei.
  [/(?<=[a-z]{3})e[yi]$/, ["ey", "ei"], 0.5],
  [/sh?ch/, ["shch", "sch"], 0.4],
  [/^Ye(?=[a-z])/, ["E"], 0.6],
  [/^E(?=[fgklmnrsvz])/, ["Ye"], 0.5],
  [/^Yu/, ["Iu"], 0.3],
  [/ks/, ["x"], 0.4],
  [/x/, ["ks"], 0.5],
];

/** Ukrainian surnames after Russian ones: "Tymoshenko", "Timoshenko"; "Hrytsenko", "Gritsenko". */
const AFTER_RUSSIAN: readonly [RegExp, string][] = [
  [/y(?=[bvgdzklmnprstfhc][a-z]*$)/g, "i"],
  [/^H(?=[aeinloruy])/, "G"],
];

/** What Turkic and Persian names have several ways for; two or more of them in one name: "Berdymukhamedov". */
const TURKIC: readonly Respelling[] = [
  // Rahmon, Rakhmon.
  [/(?<=[aeiou])k?h(?=[aeiomu])/, ["h", "kh"], 0.9],
  // Turkmen -ow, which Russian made -ov.
  [/(?<=[oe])w(?=a?$)/, ["v"], 0.9],
  [/mm/, ["m"], 0.8],
  [/(?<=r[dt])[iy](?=m)/, ["i", "y"], 0.8],
];

/** Armenian surnames: Sargsyan, Sargsian. */
const ARMENIAN: readonly Respelling[] = [
  [/(?<=[a-z]{2})[iy]an$/, ["yan", "ian"], 0.7],
  // Sarksyan, Sarkisyan.
  [/(?<=^[SZ]a)r(?:gs|ks|kis|kiss)(?=[iy]an$)/, ["rgs", "rks", "rkis", "rkiss"], 0.5],
  // Sarkisian, Sarkissian.
  [/(?<=[aeiou])ss?(?=[iy]an$)/, ["s", "ss"], 0.7],
  [/(?<=[aeo])k?h(?=[aeo])/, ["h", "kh"], 0.5],
];

/** Endings and sounds of any given name; those of `SAME` are left to it. */
const GIVEN_NAME: readonly Respelling[] = [
  // Irakli, Irakly; Vitalii, Vitaly.
  [/(?<=\p{L}{3}[bcdfgklmnprstvz])(?:iy|yi|ii|y|i)$/u, ["y", "i", "iy", "ii"], 0.6],
  // Daniar, Daniyar.
  [/(?<=\p{L}{2})(?:i?ya|ia)(?=[a-z]$)/u, ["iya", "ia"], 0.6],
];

const PATRONYMIC = /(?:ov[iy]ch|ev[iy]ch|yov[iy]ch|iv?na|ovna|evna|yivna|ivna)$/i;

const GIVEN = 0.7;
const RUSSIAN = 0.5;
const MOST = 12;

function givenWord(word: string, country: string): Alternative[] {
  const groups = SAME.get(word.toLowerCase());
  const found: Alternative[] = groups ? [asGiven(word)] : respelled(word, GIVEN_NAME);
  for (const group of groups ?? []) found.push(...ranked(group, GIVEN));
  if (CENTRAL_ASIAN.has(country)) found.push(...respelled(word, TURKIC).slice(1));
  const russian = country === "RU" ? undefined : RUSSIAN_FORM.get(word);
  if (russian) {
    found.push({ text: russian, weight: RUSSIAN });
    for (const group of SAME.get(russian.toLowerCase()) ?? []) found.push(...ranked(group, RUSSIAN * GIVEN));
  }
  return best(found, MOST);
}

function givenForms(name: string, country: string): Alternative[] {
  const words = name.split(" ");
  // The patronymic is never said with the surname in news.
  const dropped = words.length === 2 && PATRONYMIC.test(words[1] as string);
  const kept = dropped ? words.slice(0, 1) : words;
  const all = combine(
    kept.map((word) => givenWord(word, country)),
    " ",
    MOST,
  );
  return all.filter(({ text }) => text !== name);
}

/** Georgian and Armenian people: given names as in Russian news, Armenian surnames in both ways. */
export const caucasian: Rule = {
  countries: CAUCASIAN,
  given: (name, { person }) => givenForms(name, person.country ?? ""),
  family: (name) => respelled(name, ARMENIAN).filter(({ text }) => text !== name),
};

export const slavic: Rule = {
  countries: SLAVIC,
  given: (name, { person }) => givenForms(name, person.country ?? ""),
  family(name, { person }) {
    const turkic = CENTRAL_ASIAN.has(person.country ?? "") ? TURKIC : [];
    const found = respelled(name, [...turkic, ...SURNAME]);
    if (UKRAINIAN.has(person.country ?? "")) {
      const russian = AFTER_RUSSIAN.reduce((text, [from, to]) => text.replace(from, to), name);
      found.push({ text: capital(russian), weight: RUSSIAN });
    }
    return best(found, MOST).filter(({ text }) => text !== name);
  },
};
