/** Bylines as they stand below headlines around the world, with no data to help: the lines of `heads.ts` go on. */
import type { Head } from "./heads";

/** Language, what stands below the headline, the day; what is special about it. */
const LINES: [lang: string, line: string, date: string | null, manner: string][] = [
  // English
  ["en", "<p>Published 31 May 2018</p>", "2018-05-31", "label and date"],
  ["en", "<p>Posted on May 31st, 2018 by Jo in <a href='/n'>News</a></p>", "2018-05-31", "ordinal"],
  ["en", "<p>By Jo Doe, Thursday 31 May 2018 18.20 BST</p>", "2018-05-31", "after the author"],
  [
    "en",
    "<p>Last modified on Fri 1 Jun 2018 09.00 BST</p><p>First published on Thu 31 May 2018 18.20 BST</p>",
    "2018-05-31",
    "modified stands first",
  ],
  ["en", "<p>Updated 1456 GMT (2256 HKT) June 1, 2018</p>", "2018-06-01", "only the update is dated"],
  ["en", "<p>31-May-2018 18:20 IST</p>", "2018-05-31", "hyphens"],
  ["en", "<p>31-May-18</p>", "2018-05-31", "hyphens and a short year"],
  ["en", "<p>May 31 '18</p>", "2018-05-31", "an apostrophe for the century"],
  ["en-US", "<p class='date'>6/5/2018</p>", "2018-06-05", "month first, by the country"],
  ["en-GB", "<p class='date'>6/5/2018</p>", "2018-05-06", "day first, by the country"],
  ["en-ZA", "<p class='date'>2018/05/31</p>", "2018-05-31", "year first"],
  ["en-US", "<p>Sept. 30, 2018, 6:20 PM</p>", "2018-09-30", "AP's short month"],
  ["en", "<div>31</div><div>May</div><div>2018</div>", "2018-05-31", "a leaf of three boxes"],
  ["en", "<dl><dt>Date:</dt><dd>31 May 2018</dd></dl>", "2018-05-31", "a list of terms"],
  ["en", "<p><span>31</span><sup>st</sup> of May, 2018</p>", "2018-05-31", "a raised ordinal"],
  ["en", "<p>Copyright 2018-05-31 Somebody</p>", null, "a right is no day of publication"],
  ["en", "<p>Born 31 May 1999 in Leeds</p>", null, "nor is a birthday"],
  ["en", "<p>Applications close: deadline 31 May 2018</p>", null, "nor a deadline"],
  ["en", "<p>31 May 2118</p>", null, "nor the far future"],
  // German
  ["de", "<p>Veröffentlicht am 12. März 2018, 14:05 Uhr</p>", "2018-03-12", "label and time"],
  ["de", "<p>Montag, den 12. März 2018</p>", "2018-03-12", "weekday"],
  ["de", "<p>12.3.18, 14.05 Uhr</p>", "2018-03-12", "short year"],
  ["de", "<p>Von Jo Doe | Stand: 14.03.2018 | Erstellt: 12.03.2018</p>", "2018-03-12", "Stand is an update"],
  ["de", "<p>3. Dezember 2018</p>", "2018-12-03", "a month that begins like a preposition"],
  ["de", "<p>Version 1.2.10</p>", null, "a version"],
  ["de-AT", "<p>12. Jänner 2018, 14:05</p>", "2018-01-12", "Austrian January"],
  ["de", "<p>Berlin (pm) 12. Mrz. 2018</p>", "2018-03-12", "short March"],
  ["de", "<p>Abgerufen am 12. März 2018</p>", null, "the day on which somebody looked"],
  // French
  ["fr", "<p>Publié le 1er juin 2018 à 08h05</p>", "2018-06-01", "first of the month"],
  [
    "fr",
    "<p>Par Jo Doe · Mis à jour le 2 juin 2018 · Publié le 31 mai 2018</p>",
    "2018-05-31",
    "updated stands first",
  ],
  ["fr", "<p>le 14/07/2018</p>", "2018-07-14", "numbers"],
  ["fr-CA", "<p>Mise en ligne le vendredi 24 août 2018</p>", "2018-08-24", "weekday and accent"],
  // Spanish, Italian, Portuguese, Catalan, Romanian
  ["es", "<p>Publicado el 31 de mayo de 2018</p>", "2018-05-31", "de and de"],
  ["es", "<p>Actualizado: 2/6/2018 Creado: 31/5/2018</p>", "2018-05-31", "numbers, updated first"],
  ["es-CO", "<p>mayo 31 de 2018</p>", "2018-05-31", "Colombian order"],
  ["it", "<p>Pubblicato il 31 maggio 2018 alle 18:20</p>", "2018-05-31", "label"],
  ["it", "<p>Roma, 1° giugno 2018</p>", "2018-06-01", "place and ordinal"],
  ["pt", "<p>Publicado em 1.º de junho de 2018</p>", "2018-06-01", "ordinal with a dot"],
  ["pt-BR", "<p>31 mai 2018 18h20</p>", "2018-05-31", "short month"],
  ["ca", "<p>Publicat l'1 d'abril de 2018</p>", "2018-04-01", "elisions"],
  ["ro", "<p>Publicat: 31 mai 2018, 18:20</p>", "2018-05-31", "label"],
  // Dutch and the North
  ["nl", "<p>Geplaatst op 31 mei 2018</p>", "2018-05-31", "label"],
  ["nl", "<p>do 31 mrt 2016, 09:15</p>", "2016-03-31", "short weekday, short month"],
  ["sv", "<p>Publicerad 31 maj 2018 18.20 Uppdaterad 1 juni 2018</p>", "2018-05-31", "both"],
  ["da", "<p>31. maj 2018 kl. 18.20</p>", "2018-05-31", "kl."],
  ["nb", "<p>Publisert: 31. desember 2018</p>", "2018-12-31", "label"],
  ["fi", "<p>Julkaistu 5. kesäkuuta 2018</p>", "2018-06-05", "partitive"],
  // The East of Europe
  ["pl", "<p>Data dodania: 31 października 2018, 10:00</p>", "2018-10-31", "genitive"],
  ["cs", "<p>Publikováno: 10. července 2018</p>", "2018-07-10", "July, not June"],
  ["hu", "<p>2018. május 31. 10:20</p>", "2018-05-31", "year first"],
  ["ru", "<p>Опубликовано 31 мая 2018 г. в 18:20</p>", "2018-05-31", "г."],
  ["uk", "<p>1 червня 2018, 09:00</p>", "2018-06-01", "genitive"],
  ["bg", "<p>Публикувана на 31 май 2018</p>", "2018-05-31", "label"],
  ["el", "<p>31 Ιανουαρίου 2018, 10:00</p>", "2018-01-31", "genitive"],
  ["tr", "<p>Yayınlanma: 3 Ekim 2018 10:20 Güncelleme: 4 Ekim 2018</p>", "2018-10-03", "both"],
  // The Near East
  ["ar", "<p>31 مايو 2018</p>", "2018-05-31", "Egyptian month"],
  ["ar", "<p>نشر في 31 كانون الثاني 2018</p>", "2018-01-31", "Levantine month of two words"],
  ["ar-DZ", "<p>نشر في 12 جويلية 2018</p>", "2018-07-12", "Algerian month"],
  ["ar-MA", "<p>30 غشت 2018</p>", "2018-08-30", "Moroccan month"],
  ["he", "<p>פורסם: 31 באוקטובר 2018</p>", "2018-10-31", "prefix of the month"],
  // The Far East
  ["ko", "<p>입력 2018-05-31 18:20:00 | 수정 2018-06-01 07:00:00</p>", "2018-05-31", "both"],
  ["ko", "<p>2018년 5월 31일</p>", "2018-05-31", "in words"],
  ["ja", "<p>平成30年5月31日</p>", "2018-05-31", "years of an emperor"],
  ["ja", "<p>令和元年5月31日</p>", "2019-05-31", "an emperor's first year"],
  ["zh-TW", "<p>2018/05/31 18:20 發布</p>", "2018-05-31", "label behind"],
  ["vi", "<p>Ngày đăng: 31 tháng 5, 2018</p>", "2018-05-31", "months are numbers"],
  ["id", "<p>Diterbitkan 17 Agustus 2018</p>", "2018-08-17", "label"],
];

export const BYLINES: (Head & { lang: string })[] = LINES.map(([lang, line, date, manner]) => ({
  manner: `${lang}: ${manner}`,
  lang,
  html: `<main><h1>The headline</h1>${line}<p>${"Word after word the story goes on, as stories do. ".repeat(6)}</p></main>`,
  date,
}));
