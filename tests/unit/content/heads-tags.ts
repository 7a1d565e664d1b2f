/** Page heads in the manner of real sites: meta tags, microdata, `<time>` and addresses. */
import { type Head, meta, property } from "./heads";

export const TAG_HEADS: Head[] = [
  // Meta tags
  {
    manner: "Open Graph",
    html:
      property("article:published_time", "2018-05-31T18:20:00+00:00") +
      property("article:modified_time", "2018-06-02T00:00:00Z"),
    date: "2018-05-31",
    source: "meta",
  },
  {
    manner: "only a date of modification",
    html: property("article:modified_time", "2018-06-02T00:00:00Z"),
    date: "2018-06-02",
    source: "updated",
  },
  {
    manner: "parse.ly",
    html: meta("parsely-pub-date", "2015-10-25T23:59:00Z"),
    date: "2015-10-25",
    source: "meta",
  },
  {
    manner: "Sailthru",
    html: meta("sailthru.date", "Thu, 31 May 2018 18:20:00 +0000"),
    date: "2018-05-31",
    source: "meta",
  },
  {
    manner: "New York Times before 2010: ptime",
    html: meta("pdate", "x") + meta("ptime", "20031213182000"),
    date: "2003-12-13",
    source: "meta",
  },
  {
    manner: "BBC before 2012",
    html: meta("OriginalPublicationDate", "2006/10/09 12:22:11"),
    date: "2006-10-09",
    source: "meta",
  },
  { manner: "Dublin Core", html: meta("DC.date.issued", "2005-07-07"), date: "2005-07-07", source: "meta" },
  {
    manner: "Dublin Core in capitals",
    html: meta("DC.Date", "2005-07-08T06:00:00Z"),
    date: "2005-07-08",
    source: "meta",
  },
  { manner: "US local paper", html: meta("date", "May 31, 2018"), date: "2018-05-31", source: "meta" },
  { manner: "German regional paper", html: meta("date", "31.05.2018"), date: "2018-05-31", source: "meta" },
  {
    manner: "Italian daily, day first",
    html: meta("pubdate", "31/05/2018 18:20"),
    date: "2018-05-31",
    source: "meta",
  },
  {
    manner: "US agency, month first",
    html: meta("pubdate", "5/31/2018"),
    date: "2018-05-31",
    source: "meta",
  },
  { manner: "two readings: neither is taken", html: meta("pubdate", "05/06/2018"), date: null },
  {
    manner: "Korean portal",
    html: property("article:published_time", "2018년 5월 31일"),
    date: "2018-05-31",
    source: "meta",
  },
  {
    manner: "Japanese daily",
    html: meta("pubdate", "2018年5月31日 18時20分"),
    date: "2018-05-31",
    source: "meta",
  },
  {
    manner: "Chinese portal",
    html: meta("publishdate", "2018-5-31 18:20"),
    date: "2018-05-31",
    source: "meta",
  },
  {
    manner: "seconds since 1970",
    html: property("article:published_time", "1527791400"),
    date: "2018-05-31",
    source: "meta",
  },
  {
    manner: "Unix date",
    html: meta("date", "Thu May 31 18:20:00 EDT 2018"),
    date: "2018-05-31",
    source: "meta",
  },
  {
    manner: "the surer meta tag wins over the generic one",
    html: meta("date", "2020-01-01") + property("article:published_time", "2018-05-31"),
    date: "2018-05-31",
    source: "meta",
  },
  // Microdata
  {
    manner: "Le Monde's older pages",
    html: `<article itemscope itemtype="http://schema.org/NewsArticle"><time itemprop="datePublished" datetime="2014-01-20T11:01:33+01:00">Publié le 20 janvier 2014</time></article>`,
    date: "2014-01-20",
    source: "microdata",
  },
  {
    manner: "Russian daily: meta inside the body",
    html: `<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="2018-05-31T13:05:00+03:00"></div>`,
    date: "2018-05-31",
    source: "microdata",
  },
  {
    manner: "Portuguese daily: both dates",
    html: `<div><span itemprop="dateModified" content="2019-09-09">9/9</span><span itemprop="datePublished" content="2019-09-08">8/9</span></div>`,
    date: "2019-09-08",
    source: "microdata",
  },
  {
    manner: "a reader's comment has a date too",
    html: `<div id="comments"><time itemprop="datePublished" datetime="2020-02-02"></time></div><p><time itemprop="datePublished" datetime="2020-02-01"></time></p>`,
    date: "2020-02-01",
    source: "microdata",
  },
  // time
  {
    manner: "plain byline",
    html: `<article><h1>Pompeo</h1><p>By A. Reporter, <time datetime="2018-05-31T18:20:00Z">31 May 2018</time></p></article>`,
    date: "2018-05-31",
    source: "time",
  },
  {
    manner: "Spanish daily: published and updated",
    html: `<article><h1>Cumbre</h1><div class="updated"><time datetime="2018-06-02">Actualizado</time></div><div class="published-at"><time datetime="2018-05-31">31 may</time></div></article>`,
    date: "2018-05-31",
    source: "time",
  },
  {
    manner: "updated stands first, published is not marked",
    html: `<article><h1>Gipfel</h1><time class="last-updated" datetime="2018-06-02">2. Juni</time><time datetime="2018-05-31">31. Mai</time></article>`,
    date: "2018-05-31",
    source: "time",
  },
  {
    manner: "HTML5 pubdate",
    html: `<p><time datetime="2011-01-01">an event</time></p><p><time pubdate datetime="2011-02-02">x</time></p>`,
    date: "2011-02-02",
    source: "time",
  },
  {
    manner: "dates of related articles",
    html: `<aside><time datetime="2022-01-01"></time></aside><main><h1>Ukraine</h1><time datetime="2022-02-24">24 лютого 2022</time></main><div class="related-stories"><time datetime="2022-01-03"></time></div>`,
    date: "2022-02-24",
    source: "time",
  },
  {
    manner: "front page: many times, no article",
    html: `<div><time datetime="2022-01-01"></time><time datetime="2022-01-02"></time></div>`,
    date: null,
  },
  {
    manner: "Arabic site: time with text in ISO",
    html: `<article><h1>قمة</h1><time>2018-05-31</time></article>`,
    date: "2018-05-31",
    source: "time",
  },
  // Address
  {
    manner: "CNN",
    html: "",
    url: "https://edition.news.example/2018/05/31/politics/pompeo-kim/index.html",
    date: "2018-05-31",
    source: "url",
  },
  {
    manner: "Guardian",
    html: "",
    url: "https://news.example/world/2018/may/31/pompeo-north-korea",
    date: "2018-05-31",
    source: "url",
  },
  {
    manner: "hyphens",
    html: "",
    url: "https://news.example/a/pompeo-2018-05-31.html",
    date: "2018-05-31",
    source: "url",
  },
  {
    manner: "section between the year and the rest",
    html: "",
    url: "https://news.example/2018/POLITICS/05/31/pompeo.kim/index.html",
    date: "2018-05-31",
    source: "url",
  },
  {
    manner: "month folder, and the day with both once more",
    html: "",
    url: "https://news.example/world/2018/05/180531_pompeo_kim.shtml",
    date: "2018-05-31",
    source: "url",
  },
  {
    manner: "month folder, and a number that is no day of it",
    html: "",
    url: "https://news.example/world/2018/05/121231_pompeo_kim.shtml",
    date: null,
  },
  {
    manner: "eight digits",
    html: "",
    url: "https://news.example/nachrichten/20180531/gipfel.html",
    date: "2018-05-31",
    source: "url",
  },
  {
    manner: "a number that is no date",
    html: "",
    url: "https://news.example/article/20181301234",
    date: null,
  },
  {
    manner: "article number that begins like a date",
    html: "",
    url: "https://news.example/view/AKR20180531165251014",
    date: null,
  },
  {
    manner: "canonical address",
    html: `<link rel="canonical" href="https://news.example/2018/05/31/x">`,
    date: "2018-05-31",
    source: "url",
  },
  { manner: "nothing at all", html: "<p>Hello</p>", date: null },
];
