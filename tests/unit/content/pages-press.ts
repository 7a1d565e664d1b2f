/** Pages of newspapers, offices and societies; the other half of `pages.ts`. */
import { comments, type PageCase, page, prose, related } from "./pages";

const days = (list: string[]): string =>
  list
    .map((day) => `<li class="item"><a href="/x">Something</a> <span class="date">${day}</span></li>`)
    .join("");

export const PRESS_PAGES: PageCase[] = [
  {
    manner: "German daily: the date above the headline, an update below",
    date: "2018-05-31",
    html: page({
      lang: "de",
      title: "Gipfel doch in Singapur - Tagblatt",
      top: `<header><span class="today">Sonntag, 23. Juni 2024</span></header>`,
      body: `<main><article><div class="kicker">Ausland · 31.05.2018, 14:05 Uhr</div><h1>Gipfel doch in Singapur</h1><p class="update">Aktualisiert am 01.06.2018, 07:12 Uhr</p>${prose}</article>${related}</main>`,
    }),
  },
  {
    manner: "US daily of 2004: month first, no markup at all",
    date: "2004-10-05",
    html: page({
      title: "Council votes to close school",
      body: `<table><tr><td><font size="5"><h1>Council votes to close school</h1></font><br>By JANE DOE, Staff Writer<br>Posted: 10/05/2004 11:20 PM<br><br>${prose}Web posted 10/25/2004</td></tr></table>`,
    }),
  },
  {
    manner: "British weekly: day first, as its lang says",
    date: "2019-03-04",
    html: page({
      lang: "en-GB",
      title: "Bridge to reopen",
      body: `<article><h1>Bridge to reopen</h1><p class="byline">By A. Reporter | 04/03/2019</p>${prose}</article>`,
    }),
  },
  {
    manner: "order told by another date of the page",
    date: "2019-03-04",
    html: page({
      title: "Ponte riapre",
      body: `<article><h1>Ponte riapre</h1><p class="meta">04/03/2019</p>${prose}<p>Dal 28/02/2019 al 03/03/2019 chiuso.</p></article>`,
    }),
  },
  {
    manner: "US daily online: the UTC of its data is tomorrow, the byline is today",
    date: "2018-05-31",
    html: page({
      lang: "en-US",
      title: "Senator resigns",
      head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Senator resigns","datePublished":"2018-06-01T02:20:00Z","dateModified":"2018-06-01T11:00:00Z"}</script>`,
      body: `<article><h1>Senator resigns</h1><div class="byline">By Jo Doe</div><div class="timestamp">May 31, 2018 at 10:20 p.m. EDT</div>${prose}</article>`,
    }),
  },
  {
    manner: "Australian broadcaster: the UTC of its data is yesterday",
    date: "2020-01-05",
    html: page({
      lang: "en-AU",
      title: "Fires near town",
      head: `<meta property="article:published_time" content="2020-01-04T20:15:00+00:00">`,
      body: `<article><h1>Fires near town</h1><time datetime="2020-01-04T20:15:00.000Z">Sun 5 Jan 2020 at 7:15am</time>${prose}</article>`,
    }),
  },
  {
    manner: "agency: a dateline with the year",
    date: "2018-05-31",
    html: page({
      lang: "en",
      title: "Envoys meet in New York",
      body: `<h1>Envoys meet in New York</h1><p>NEW YORK, May 31, 2018 (Wire) — The envoys of two countries met for dinner in a flat above the river, and looked at the lights together for quite some time before they sat down to talk about what had brought them there.</p>${prose}`,
    }),
  },
  {
    manner: "French daily: published and updated in one line",
    date: "2017-05-07",
    html: page({
      lang: "fr",
      title: "Le résultat du second tour",
      body: `<article><h1>Le résultat du second tour</h1><p class="meta">Publié le 7 mai 2017 à 20h00, mis à jour le 8 mai 2017 à 06h30</p>${prose}</article>`,
    }),
  },
  {
    manner: "French daily: updated first",
    date: "2017-05-07",
    html: page({
      lang: "fr",
      title: "Le résultat",
      body: `<article><h1>Le résultat</h1><p class="infos">Mis à jour le 08/05/2017 à 06:30 Publié le 07/05/2017 à 20:00</p>${prose}</article>`,
    }),
  },
  {
    manner: "Spanish daily: day, month and year with slashes and spaces",
    date: "2021-09-01",
    html: page({
      lang: "es",
      title: "Vuelta al cole",
      body: `<article><h1>Vuelta al cole</h1><div class="autor">Ana Pérez</div><div class="fecha">Madrid - 01 sept. 2021 - 10:12 CEST</div>${prose}</article>`,
    }),
  },
  {
    manner: "Italian daily",
    date: "2013-03-13",
    html: page({
      lang: "it",
      title: "Fumata bianca",
      body: `<div class="articolo"><h1>Fumata bianca</h1><span class="data-articolo">13 marzo 2013</span>${prose}</div>`,
    }),
  },
  {
    manner: "Portuguese portal: both in one line",
    date: "2016-08-31",
    html: page({
      lang: "pt-BR",
      title: "Senado decide",
      body: `<main><h1>Senado decide</h1><p>Por Redação</p><p>31/08/2016 13h34 - Atualizado em 01/09/2016 09h02</p>${prose}</main>`,
    }),
  },
  {
    manner: "Dutch broadcaster",
    date: "2017-03-15",
    html: page({
      lang: "nl",
      title: "Uitslagen per gemeente",
      body: `<article><h1>Uitslagen per gemeente</h1><p>Gepubliceerd: woensdag 15 maart 2017, 23:10 | Aangepast: donderdag 16 maart 2017, 08:00</p>${prose}</article>`,
    }),
  },
  {
    manner: "Russian agency: time before the date, and a list of later news",
    date: "2018-05-31",
    html: page({
      lang: "ru",
      title: "Переговоры завершены",
      body: `<div class="article"><h1>Переговоры завершены</h1><div class="article__info-date">18:20 31.05.2018 (обновлено: 09:15 01.06.2018)</div>${prose}</div><ul class="latest-list">${days(["02.06.2018", "03.06.2018", "04.06.2018"])}</ul>`,
    }),
  },
  {
    manner: "Ukrainian paper",
    date: "2022-02-24",
    html: page({
      lang: "uk",
      title: "Ранок",
      body: `<article><h1>Ранок</h1><p>Опубліковано: 24 лютого 2022, 06:40</p>${prose}</article>`,
    }),
  },
  {
    manner: "Korean daily: entered, then corrected",
    date: "2018-05-31",
    html: page({
      lang: "ko",
      title: "고위급 회담",
      body: `<div class="article_head"><h1>고위급 회담</h1><div class="info">입력 2018.05.31 18:20 수정 2018.06.01 07:00</div></div>${prose}`,
    }),
  },
  {
    manner: "Japanese daily: the word behind the date",
    date: "2018-05-31",
    html: page({
      lang: "ja",
      title: "会談へ",
      body: `<article><h1>会談へ</h1><p>2018年6月1日 6時00分更新</p><p>2018年5月31日 18時20分公開</p>${prose}</article>`,
    }),
  },
  {
    manner: "Chinese portal: date, time and source",
    date: "2018-05-31",
    html: page({
      lang: "zh-CN",
      title: "会谈举行",
      body: `<div class="main"><h1>会谈举行</h1><div class="info">2018年05月31日 18:20 来源：通讯社</div>${prose}</div>`,
    }),
  },
  {
    manner: "Arabic broadcaster: two names for a month, Arabic digits",
    date: "2018-05-31",
    html: page({
      lang: "ar",
      title: "لقاء في نيويورك",
      body: `<article><h1>لقاء في نيويورك</h1><p>آخر تحديث: ١ حزيران/يونيو ٢٠١٨</p><p>نشر في: ٣١ أيار/مايو ٢٠١٨</p>${prose}</article>`,
    }),
  },
  {
    manner: "Polish portal",
    date: "2019-10-13",
    html: page({
      lang: "pl",
      title: "Wybory",
      body: `<article><h1>Wybory</h1><span class="source">opublikowano: 13 października 2019, aktualizacja: 14 października 2019</span>${prose}</article>`,
    }),
  },
  {
    manner: "ministry: a table of data, the date in the cell beside its word",
    date: "2015-01-20",
    html: page({
      lang: "de",
      title: "Pressemitteilung Nr. 12/15",
      body: `<h1>Neue Förderung</h1><table><tr><th>Nummer</th><td>12/15</td></tr><tr><th>Datum</th><td>20.01.2015</td></tr></table>${prose}<p>Anmeldung bis 28.02.2015</p>`,
    }),
  },
  {
    manner: "court: only the state of the page is dated",
    date: "2016-05-02",
    html: page({
      lang: "de",
      title: "Hinweise",
      body: `<h1>Hinweise</h1>${prose}<p class="stand">Stand: 02.05.2016</p>`,
      side: "",
    }),
  },
  {
    manner: "festival: an invitation with the days of the event",
    date: "2014-04-02",
    html: page({
      lang: "de",
      title: "Filmtage",
      body: `<article><h1>Filmtage</h1><p>12.–15. Juni 2014, Rathaus</p><p class="news-date">Mittwoch, 2. April 2014</p>${prose}<p>Beginn: 12.06.2014, 19 Uhr</p></article>`,
    }),
  },
  {
    manner: "forum: the first of many posts",
    date: "2012-05-31",
    html: page({
      lang: "en",
      title: "Which bridge? - Forum",
      body: `<h2><a href="/t1">Which bridge?</a></h2>${[
        "Thu May 31, 2012 2:05 pm",
        "Fri Jun 01, 2012 8:00 am",
        "Sat Jun 02, 2012 9:30 am",
      ]
        .map(
          (at) =>
            `<div class="post"><p class="author">by <strong>jo</strong> » ${at}</p><div class="content">${prose}${prose}</div></div>`,
        )
        .join("")}`,
    }),
  },
  {
    manner: "society's newsletter: the page after the one before, months in names of files",
    date: "2007-12-24",
    html: page({
      title: "Weihnachten",
      body: `<div class="nav">zurück: 23.12.2007 | weiter: 26.12.2007</div><h1>Weihnachten</h1><p><i>24.12.2007</i></p>${prose}`,
    }),
  },
  {
    manner: "the data is empty, scripts know the day",
    date: "2021-04-12",
    html: page({
      lang: "en",
      title: "Spring",
      body: `<div id="root"><h1>Spring</h1></div><script>window.__DATA__={"article":{"title":"Spring","publishedAt":"2021-04-12T09:00:00+02:00"}}</script>`,
    }),
  },
  {
    manner: "list of posts, none of which is the page's",
    date: null,
    html: page({
      lang: "de",
      title: "Termine und Meldungen",
      body: `<h1>Meldungen</h1><ul class="list">${days(["02.06.2018", "03.05.2018", "04.04.2018", "05.03.2018"])}</ul>${comments}`,
    }),
  },
  {
    manner: "about us: no date but that of the rights and of what is told",
    date: null,
    html: page({ lang: "en", title: "About us", body: `<h1>About us</h1>${prose}` }),
  },
];
