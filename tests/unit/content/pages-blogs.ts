/** Blogs and dailies in many languages, most without any data: the third part of `pages.ts`. */
import { comments, type PageCase, page, prose, related } from "./pages";

/** What such a page differs in; the rest is as in `page`. */
export type Short = [
  manner: string,
  date: string | null,
  lang: string,
  title: string,
  body: string,
  head?: string,
  top?: string,
];

/** The whole page of a short one. */
export function whole([manner, date, lang, title, body, head, top]: Short): PageCase {
  return { manner, date, html: page({ lang, title, body, ...(head && { head }), ...(top && { top }) }) };
}

const BLOGS: Short[] = [
  [
    "how long ago, with the day in a title",
    "2012-05-03",
    "en",
    "The river rises",
    `<h1>The river rises</h1><span class="ago" title="May 3, 2012 at 4:12 PM">4 years ago</span>${prose}`,
  ],
  [
    "no day but that of a picture",
    null,
    "en",
    "The river rises",
    `<h1>The river rises</h1><figure><figcaption>The bridge on April 28, 2012. Photo: Ann</figcaption></figure>${prose}`,
  ],
  [
    "no day but that on which the page was fetched, above the headline",
    null,
    "en",
    "The river rises",
    `<div class="top">Friday, November 20, 2015</div><h1>The river rises</h1>${prose}`,
  ],
  [
    "Serendipity: the weekday's date stands above the headline, the author below the text",
    "2011-01-03",
    "de",
    "Neues Jahr, alte Sorgen",
    `<div class="serendipity_Entry_Date"><h3 class="serendipity_date">Montag, 3. Januar 2011</h3><h4 class="serendipity_title"><a href="/archives/12-neues.html">Neues Jahr, alte Sorgen</a></h4><div class="serendipity_entry">${prose}</div><div class="serendipity_entryFooter">Geschrieben von Jo in Alltag um 14:03 | Kommentare (2)</div></div>${comments}`,
  ],
  [
    "Serendipity in English: a dot behind the day",
    "2011-01-03",
    "en",
    "A new year",
    `<h3 class="serendipity_date">Monday, January 3. 2011</h3><h4 class="serendipity_title">A new year</h4>${prose}<div class="serendipity_entryFooter">Posted by Jo at 14:03</div>`,
  ],
  [
    "Tumblr: ordinal and clock below the post",
    "2012-05-12",
    "en",
    "Small things",
    `<div class="post"><h2>Small things</h2>${prose}<div class="meta"><a class="date" href="/post/1">May 12th, 2012 3:03pm</a> 14 notes</div></div>`,
  ],
  [
    "twoday: the day in a small heading above",
    "2007-05-12",
    "de",
    "wortreich: Regen",
    `<div class="day"><div class="dayHeader">Samstag, 12. Mai 2007</div><div class="story"><h3 class="storyTitle"><a href="/stories/1/">Regen</a></h3>${prose}<p class="small">wortreich, 14:03h</p></div></div>${comments}`,
  ],
  [
    "Dotclear: by, weekday, day",
    "2011-05-12",
    "fr",
    "Un matin au marché - Carnet",
    `<div class="post"><h2 class="post-title">Un matin au marché</h2><p class="post-info">Par Jo, jeudi 12 mai 2011 à 14:03 :: <a href="/c">Ville</a> :: <a href="#pr">#42</a></p>${prose}</div>`,
  ],
  [
    "SPIP: the day, then who",
    "2011-05-12",
    "fr",
    "Un matin au marché",
    `<div class="cartouche"><h1 class="crayon titre">Un matin au marché</h1><p class="info-publi">jeudi <abbr class="published" title="2011-05-12T12:03:00Z">12 mai 2011</abbr>, par <span class="vcard author">Jo</span></p></div>${prose}`,
  ],
  [
    "Over-blog: published on, by",
    "2011-05-12",
    "fr",
    "Un matin au marché",
    `<article><h2>Un matin au marché</h2><div class="ob-info">Publié le 12 mai 2011 par Jo</div>${prose}</article>${related}`,
  ],
  [
    "Blogger in Spanish: the day above everything",
    "2011-05-12",
    "es",
    "Cuaderno: La plaza",
    `<h2 class="date-header"><span>jueves, 12 de mayo de 2011</span></h2><div class="post"><h3 class="post-title">La plaza</h3>${prose}<div class="post-footer">Publicado por Jo en <abbr class="published" title="2011-05-12T14:03:00+02:00">14:03</abbr></div></div>`,
  ],
  [
    "Blogger in Portuguese",
    "2011-05-12",
    "pt",
    "Caderno: A praça",
    `<h2 class="date-header"><span>quinta-feira, 12 de maio de 2011</span></h2><div class="post"><h3 class="post-title">A praça</h3>${prose}<div class="post-footer">Postado por Jo às 14:03</div></div>`,
  ],
  [
    "Drupal in Italian: weekday, numbers, clock",
    "2011-05-12",
    "it",
    "La piazza vuota",
    `<div class="node"><h1>La piazza vuota</h1><div class="submitted">Inviato da Jo il Gio, 12/05/2011 - 14:03</div>${prose}</div>`,
  ],
  [
    "WordPress in Dutch",
    "2011-05-12",
    "nl",
    "De markt",
    `<article class="post"><h1 class="entry-title">De markt</h1><div class="entry-meta">Geplaatst op <a href="/p">12 mei 2011</a> door <span class="author">Jo</span></div>${prose}</article>${related}`,
  ],
  [
    "WordPress in Polish: only the modified time is marked up in the head",
    "2011-05-12",
    "pl",
    "Rynek o świcie",
    `<article><h1>Rynek o świcie</h1><p class="post-meta">12 maja 2011 przez Jo</p>${prose}</article>`,
    `<meta property="article:modified_time" content="2019-02-03T10:00:00+00:00">`,
  ],
  [
    "LiveJournal in Russian",
    "2011-05-12",
    "ru",
    "Утро на рынке",
    `<div class="entry"><div class="date">12 мая, 2011, 14:03</div><h3 class="entryheader">Утро на рынке</h3>${prose}</div>`,
  ],
  [
    "Greek blog: the genitive of the month, with accents",
    "2011-05-12",
    "el",
    "Πρωί στην αγορά",
    `<h2 class="date-header">Πέμπτη, 12 Μαΐου 2011</h2><h3 class="post-title">Πρωί στην αγορά</h3>${prose}`,
  ],
  [
    "Turkish daily: the weekday behind the year",
    "2011-05-12",
    "tr",
    "Pazarda sabah",
    `<h1>Pazarda sabah</h1><div class="haber-tarih">12 Mayıs 2011 Perşembe 14:03</div>${prose}`,
  ],
  [
    "Turkish portal: label in capitals, with İ",
    "2018-05-31",
    "tr",
    "Pazarda sabah",
    `<h1>Pazarda sabah</h1><span class="info">GİRİŞ 31.05.2018 14:03 GÜNCELLEME 01.06.2018 09:10</span>${prose}`,
  ],
  [
    "Swedish daily",
    "2011-05-12",
    "sv",
    "Morgon på torget",
    `<article><h1>Morgon på torget</h1><div class="meta">Publicerad 12 maj 2011 kl 14.03. Uppdaterad 13 maj 2011 kl 08.00</div>${prose}</article>`,
  ],
  [
    "Finnish broadcaster: numbers and klo",
    "2018-05-12",
    "fi",
    "Aamu torilla",
    `<article><h1>Aamu torilla</h1><p>12.5.2018 klo 14.03 | päivitetty 13.5.2018 klo 8.00</p>${prose}</article>`,
  ],
  [
    "Czech daily",
    "2011-05-12",
    "cs",
    "Ráno na trhu",
    `<h1>Ráno na trhu</h1><div class="art-info">12. května 2011 14:03</div>${prose}`,
  ],
  [
    "Hungarian portal: year first, dots",
    "2011-05-12",
    "hu",
    "Reggel a piacon",
    `<h1>Reggel a piacon</h1><div class="datum">2011. május 12., csütörtök 14:03</div>${prose}`,
  ],
  [
    "Danish blog",
    "2011-05-12",
    "da",
    "Morgen på torvet",
    `<h1>Morgen på torvet</h1><p>Skrevet d. 12. maj 2011 af Jo</p>${prose}`,
  ],
  [
    "Norwegian daily",
    "2018-05-12",
    "nb",
    "Morgen på torget",
    `<article><h1>Morgen på torget</h1><div>Publisert 12. mai 2018 kl. 14:03, oppdatert 13. mai 2018</div>${prose}</article>`,
  ],
  [
    "Indonesian portal: weekday and numbers, day first",
    "2011-05-12",
    "id",
    "Pagi di pasar",
    `<div class="date">Kamis, 12/05/2011 14:03 WIB</div><h1>Pagi di pasar</h1>${prose}`,
  ],
  [
    "Croatian portal: a month of its own name",
    "2018-05-12",
    "hr",
    "Jutro na tržnici",
    `<h1>Jutro na tržnici</h1><p class="date">12. svibnja 2018. u 14:03</p>${prose}`,
  ],
];

export const BLOG_PAGES: PageCase[] = BLOGS.map(whole);
