/** Page heads and bylines in the manner of real sites, with the day of publication that a reader would name. */

export interface Head {
  /** In whose manner, and what is hard about it. */
  manner: string;
  html: string;
  url?: string;
  date: string | null;
  source?: "json-ld" | "meta" | "microdata" | "time" | "url";
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const raw = (text: string): string => `<script type="application/ld+json">${text}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const news = (rest: object): object => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  ...rest,
});

export const HEADS: Head[] = [
  // JSON-LD
  {
    manner: "broadcaster, plain",
    html: ld(news({ datePublished: "2018-05-31T18:20:00.000Z", dateModified: "2018-06-01T02:00:00Z" })),
    date: "2018-05-31",
    source: "json-ld",
  },
  {
    manner: "US daily, late evening in its own zone",
    html: ld(news({ datePublished: "2018-05-31T23:30:00-04:00" })),
    date: "2018-05-31",
    source: "json-ld",
  },
  {
    manner: "Korean agency, early morning in its own zone",
    html: ld(news({ datePublished: "2018-06-01T00:10:00+09:00" })),
    date: "2018-06-01",
    source: "json-ld",
  },
  {
    manner: "WordPress with Yoast: graph of WebPage and Article",
    html: ld({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "Organization", name: "Blatt" },
        { "@type": "WebPage", datePublished: "2020-01-02T08:00:00+01:00" },
        { "@type": "Article", datePublished: "2020-01-02T09:00:00+01:00" },
      ],
    }),
    date: "2020-01-02",
    source: "json-ld",
  },
  {
    manner: "graph in which only the WebPage has a date",
    html: ld({ "@graph": [{ "@type": ["WebPage", "ItemPage"], datePublished: "2021-03-04" }] }),
    date: "2021-03-04",
    source: "json-ld",
  },
  {
    manner: "array at the top",
    html: ld([
      { "@type": "BreadcrumbList", itemListElement: [] },
      news({ datePublished: "2022-02-24 05:45:00+02:00" }),
    ]),
    date: "2022-02-24",
    source: "json-ld",
  },
  {
    manner: "several types on one node",
    html: ld({ "@type": ["Report", "NewsArticle"], datePublished: "2019-02-28" }),
    date: "2019-02-28",
    source: "json-ld",
  },
  {
    manner: "nested under mainEntity",
    html: ld({ "@type": "WebPage", mainEntity: news({ datePublished: "2017-07-07T07:07:07Z" }) }),
    date: "2017-07-07",
    source: "json-ld",
  },
  {
    manner: "related articles come first",
    html:
      ld({
        "@type": "ItemList",
        itemListElement: [{ "@type": "ListItem", item: news({ datePublished: "2024-01-01" }) }],
      }) + ld(news({ datePublished: "2023-05-05" })),
    date: "2023-05-05",
    source: "json-ld",
  },
  {
    manner: "a video is on the page as well",
    html:
      ld({ "@type": "VideoObject", uploadDate: "2010-01-01", datePublished: "2010-01-01" }) +
      ld(news({ datePublished: "2018-06-12" })),
    date: "2018-06-12",
    source: "json-ld",
  },
  {
    manner: "live blog with later updates",
    html: ld({
      "@type": "LiveBlogPosting",
      liveBlogUpdate: [{ "@type": "BlogPosting", datePublished: "2018-06-13T09:00:00Z" }],
      datePublished: "2018-06-12T01:00:00Z",
    }),
    date: "2018-06-12",
    source: "json-ld",
  },
  {
    manner: "JSON-LD with raw line breaks in a string",
    html: raw('{"@type":"NewsArticle","description":"two\nlines","datePublished":"2016-11-09T03:00:00Z"}'),
    date: "2016-11-09",
    source: "json-ld",
  },
  {
    manner: "JSON-LD with a comma too many",
    html: raw('{"@type":"NewsArticle","datePublished":"2016-11-08",}'),
    date: "2016-11-08",
    source: "json-ld",
  },
  {
    manner: "JSON-LD with an unescaped quote",
    html: raw('{"@type":"NewsArticle","headline":"He said "no"","datePublished":"2015-07-14T10:00:00Z"}'),
    date: "2015-07-14",
    source: "json-ld",
  },
  {
    manner: "JSON-LD in CDATA",
    html: raw('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2014-03-18"}\n//]]>'),
    date: "2014-03-18",
    source: "json-ld",
  },
  {
    manner: "milliseconds since 1970",
    html: ld(news({ datePublished: 1527791400000 })),
    date: "2018-05-31",
    source: "json-ld",
  },
  {
    manner: "typed value",
    html: ld(news({ datePublished: { "@type": "Date", "@value": "2013-12-12" } })),
    date: "2013-12-12",
    source: "json-ld",
  },
  {
    manner: "schema.org written out",
    html: ld({ "@type": "http://schema.org/NewsArticle", datePublished: "2012-12-19" }),
    date: "2012-12-19",
    source: "json-ld",
  },
  {
    manner: "JSON-LD that does not parse at all, and a meta tag",
    html: raw("{{{ nothing") + property("article:published_time", "2018-05-30T10:00:00Z"),
    date: "2018-05-30",
    source: "meta",
  },
  {
    manner: "empty date in JSON-LD, and a meta tag",
    html: ld(news({ datePublished: "" })) + property("article:published_time", "2018-05-29"),
    date: "2018-05-29",
    source: "meta",
  },
  {
    manner: "the year 1 in JSON-LD (.NET default), and a meta tag",
    html: ld(news({ datePublished: "0001-01-01T00:00:00" })) + meta("date", "2009-04-05"),
    date: "2009-04-05",
    source: "meta",
  },
  {
    manner: "1970 in JSON-LD (a zero), and the address",
    html: ld(news({ datePublished: "1970-01-01T00:00:00Z" })),
    url: "https://news.example/2011/12/17/kim",
    date: "2011-12-17",
    source: "url",
  },
  { manner: "31 April", html: ld(news({ datePublished: "2018-04-31" })), date: null },
  { manner: "far future", html: ld(news({ datePublished: "2118-05-31" })), date: null },
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
    date: null,
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
