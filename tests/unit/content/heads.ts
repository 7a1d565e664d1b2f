/** Page heads in the manner of real sites, with the day of publication that a reader would name: JSON-LD. */

import type { DateSource } from "../../../src/shared/page/date";

export interface Head {
  /** In whose manner, and what is hard about it. */
  manner: string;
  html: string;
  url?: string;
  date: string | null;
  source?: DateSource;
}

export const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const raw = (text: string): string => `<script type="application/ld+json">${text}</script>`;
export const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
export const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${content}">`;
export const news = (rest: object): object => ({
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
];
