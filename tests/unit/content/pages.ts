/** Whole pages in the manner of the systems that make them, with all the other dates that such pages carry. */

export interface PageCase {
  /** In the manner of which system or site, and what is hard about it. */
  manner: string;
  /** The day a reader would say the article was published; null: the page is no article with a day. */
  date: string | null;
  html: string;
}

interface Parts {
  lang?: string;
  title: string;
  head?: string;
  /** What stands above everything: the site's name, navigation. */
  top?: string;
  body: string;
  side?: string;
}

export const prose = [
  "<p>On 3 May 2009 the council had promised that the work would be done within two years, and nobody believed it then.</p>",
  "<p>Nach dem Beschluss vom 17.02.2011 blieb lange alles, wie es war; erst der neue Bürgermeister griff die Sache wieder auf.</p>",
  "<p>Those who live along the river remember the flood of August 12, 2002, and what it left behind in cellars and in minds.</p>",
].join("\n");

/** A page of its parts, between a footer and a sidebar full of dates. */
export function page({ lang, title, head = "", top = "", body, side = sidebar }: Parts): string {
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ""}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
    ${top}<div id="wrap">${body}${side}</div><div id="footer">© 1998–2024 The Site. Last build 20.06.2024</div></body></html>`;
}

/** WordPress's usual sidebar: latest posts, latest comments, months, the calendar. */
export const sidebar = `<div id="sidebar" class="widget-area"><div class="widget widget_recent_entries"><h3>Latest</h3><ul>
  <li><a href="/1">One</a> <span class="post-date">14. June 2024</span></li><li><a href="/2">Two</a> <span class="post-date">12. June 2024</span></li></ul></div>
  <div class="widget"><h3>Archive</h3><ul><li>May 2024</li><li>April 2024</li></ul></div>
  <div class="widget widget_calendar"><table id="wp-calendar"><caption>June 2024</caption><tr><td>1</td><td>2</td></tr></table></div></div>`;

/** What readers wrote underneath, later. */
export const comments = `<div id="comments"><h3>2 Kommentare</h3><ol class="commentlist">
  <li class="comment"><div class="comment-author">Anna</div><div class="comment-meta"><a href="#c1">14. Juni 2018 um 08:15</a></div><p>Danke!</p></li>
  <li class="comment"><div class="comment-author">Bert</div><div class="comment-meta"><time datetime="2018-06-15T09:00:00+02:00">15. Juni 2018</time></div><p>Nein.</p></li></ol></div>`;

/** "You may also like", each with its date. */
export const related = `<section class="related-posts"><h2>More</h2>${[3, 7, 9]
  .map(
    (day) =>
      `<article><h3><a href="/${day}">Other</a></h3><time datetime="2019-01-0${day}">${day} January 2019</time></article>`,
  )
  .join("")}</section>`;

const og = (title: string): string => `<meta property="og:title" content="${title}">`;

export const PAGES: PageCase[] = [
  {
    manner: "WordPress, Kubrick: a small line below the headline, and a sentence at the end",
    date: "2008-03-12",
    html: page({
      title: "Mein Blog » Blog Archive » Nach der Wahl",
      top: `<div id="header"><h1><a href="/">Mein Blog</a></h1></div>`,
      body: `<div id="content" class="widecolumn"><div class="post" id="post-12"><h2><a href="/nach-der-wahl" rel="bookmark">Nach der Wahl</a></h2>
        <div class="entry">${prose}<p class="postmetadata alt"><small>This entry was posted on Wednesday, March 12th, 2008 at 2:05 pm and is filed under
        <a href="/c">Politik</a>. You can follow any responses to this entry through the <a href="/f">RSS 2.0</a> feed.</small></p></div></div>${comments}</div>`,
    }),
  },
  {
    manner: "WordPress, Twenty Ten, German: posted on, linked",
    date: "2018-05-31",
    html: page({
      lang: "de-DE",
      title: "Ein neuer Anfang | Notizen",
      top: `<div id="header"><div id="site-title"><a href="/">Notizen</a></div></div>`,
      body: `<div id="content" role="main"><div class="post type-post hentry category-events"><h1 class="entry-title">Ein neuer Anfang</h1>
        <div class="entry-meta"><span class="meta-prep">Veröffentlicht am</span> <a href="/x" title="14:05" rel="bookmark"><span class="entry-date">31. Mai 2018</span></a> von <a href="/a">Jo</a></div>
        <div class="entry-content">${prose}</div></div>${comments}</div>`,
    }),
  },
  {
    manner: "WordPress, Twenty Sixteen: the hidden time of the update stands beside",
    date: "2018-05-31",
    html: page({
      lang: "en-GB",
      title: "A walk – Diary",
      body: `<main id="main" class="site-main"><article class="post hentry"><header class="entry-header"><h1 class="entry-title">A walk</h1></header><div class="entry-content">${prose}</div>
        <footer class="entry-footer"><span class="posted-on"><span class="screen-reader-text">Posted on </span><a href="/a-walk"><time class="entry-date published" datetime="2018-05-31T18:20:00+01:00">31 May 2018</time>
        <time class="updated" datetime="2019-02-01T10:00:00+00:00">1 February 2019</time></a></span></footer></article>${related}</main>`,
    }),
  },
  {
    manner: "WordPress theme that calls the day of publication updated",
    date: "2018-05-31",
    html: page({
      lang: "en-US",
      title: "Recipes for rain",
      body: `<article class="post"><h1 class="entry-title">Recipes for rain</h1><span class="post-date updated">May 31, 2018</span>${prose}</article>${related}`,
    }),
  },
  {
    manner: "WordPress, calendar leaf: day and month in boxes of their own, the year in the address",
    date: "2018-05-31",
    html: page({
      lang: "de",
      title: "Frühling",
      head: `<link rel="canonical" href="https://blog.example/2018/05/fruehling/">`,
      body: `<div class="post"><div class="date"><span class="day">31</span><span class="month">Mai</span></div><h1>Frühling</h1>${prose}</div>`,
    }),
  },
  {
    manner: "WordPress, calendar leaf with the year",
    date: "2012-12-03",
    html: page({
      title: "Advent",
      body: `<div class="post"><div class="postdate"><div class="month">Dez</div><div class="day">3</div><div class="year">2012</div></div><h2 class="title"><a href="/advent">Advent</a></h2>${prose}</div>${comments}`,
    }),
  },
  {
    manner: "Blogger: the date stands above the headline, the permalink has the time",
    date: "2011-09-05",
    html: page({
      lang: "de",
      title: "Kleine Welt: Herbstanfang",
      head: og("Herbstanfang"),
      body: `<div class="date-outer"><h2 class="date-header"><span>Montag, 5. September 2011</span></h2><div class="post hentry"><h3 class="post-title entry-title">Herbstanfang</h3>
        <div class="post-body entry-content">${prose}</div><div class="post-footer">Eingestellt von <span class="fn">Ute</span> um <a class="timestamp-link" href="/x"><abbr class="published" title="2011-09-05T14:05:00+02:00">14:05</abbr></a></div></div></div>
        <div class="comments" id="comments"><p class="comment-timestamp">6. September 2011 um 09:11</p></div>`,
    }),
  },
  {
    manner: "Drupal 6: submitted by",
    date: "2010-02-04",
    html: page({
      lang: "en",
      title: "Open letter | Campaign",
      body: `<div id="content"><h1 class="title">Open letter</h1><div class="node"><span class="submitted">Submitted by admin on Thu, 02/04/2010 - 14:05</span><div class="content">${prose}</div></div></div>`,
    }),
  },
  {
    manner: "Drupal 7: RDFa",
    date: "2013-04-30",
    html: page({
      lang: "fr",
      title: "Communiqué | Association",
      body: `<h1>Communiqué</h1><div class="node" about="/n/1" typeof="sioc:Item foaf:Document"><span property="dc:date dc:created" content="2013-04-30T10:12:00+02:00" datatype="xsd:dateTime">Soumis par webmestre le mar, 30/04/2013</span>${prose}</div>`,
    }),
  },
  {
    manner: "Joomla: created, published, last updated, one line each",
    date: "2014-03-18",
    html: page({
      lang: "de-de",
      title: "Satzung geändert",
      body: `<div class="item-page"><h2>Satzung geändert</h2><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="modified">Zuletzt aktualisiert: 09. April 2015</dd>
        <dd class="published">Veröffentlicht: 18. März 2014</dd><dd class="hits">Zugriffe: 1201</dd></dl>${prose}</div>`,
    }),
  },
  {
    manner: "Joomla 1.5: only the date of creation, with weekday and time",
    date: "2009-11-09",
    html: page({
      title: "Mauerfall",
      body: `<table class="contentpaneopen"><tr><td class="contentheading">Mauerfall</td></tr></table><table class="contentpaneopen"><tr><td class="createdate">Montag, den 09. November 2009 um 09:30 Uhr</td></tr><tr><td>${prose}</td></tr></table>`,
    }),
  },
  {
    manner: "TYPO3, tt_news of a party",
    date: "2012-06-21",
    html: page({
      lang: "de",
      title: "Pressemitteilung: Nein zum Ausbau",
      top: `<div id="top">Heute ist Sonntag, 23.06.2024</div>`,
      body: `<div class="news-single-item"><div class="news-single-timedata">21.06.12 10:15 Uhr</div><div class="news-single-rightbox">Von: Presse</div><h1>Nein zum Ausbau</h1>${prose}<div class="news-single-backlink">zurück</div></div>`,
    }),
  },
  {
    manner: "TYPO3, news: time with itemprop",
    date: "2016-09-01",
    html: page({
      lang: "de",
      title: "Neue Leitung - Institut",
      body: `<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">Neue Leitung</h3></div><div class="footer"><p><span class="news-list-date">
        <time itemprop="datePublished" datetime="2016-09-01">01.09.2016</time></span></p></div>${prose}</div></div>`,
    }),
  },
  {
    manner: "Ghost",
    date: "2019-08-14",
    html: page({
      lang: "en",
      title: "On queues",
      body: `<article class="post-full"><header><section class="post-full-meta"><time class="post-full-meta-date" datetime="2019-08-14">14 August 2019</time></section><h1 class="post-full-title">On queues</h1></header>${prose}</article>
        <aside class="read-next"><article><time datetime="2019-09-01">1 Sep 2019</time></article></aside>`,
    }),
  },
  {
    manner: "Medium",
    date: "2017-02-20",
    html: page({
      lang: "en",
      title: "Why we left – Team – Medium",
      body: `<article><h1>Why we left</h1><div><a href="/@jo">Jo</a><div><time datetime="2017-02-20T17:01:05.404Z">Feb 20, 2017</time> · 6 min read</div></div>${prose}</article>`,
    }),
  },
  {
    manner: "Wix: a date in a list item, no attribute",
    date: "2020-11-09",
    html: page({
      lang: "en",
      title: "Our harvest",
      body: `<article><ul class="post-header"><li><span data-hook="time-ago" class="post-metadata__date" title="Nov 9, 2020">Nov 9, 2020</span></li><li>2 min read</li></ul><h1>Our harvest</h1><span>Updated: Jan 4, 2021</span>${prose}</article>`,
    }),
  },
  {
    manner: "Squarespace",
    date: "2015-07-14",
    html: page({
      lang: "en-US",
      title: "Studio notes",
      body: `<article class="entry hentry"><h1 class="entry-title">Studio notes</h1><div class="entry-dateline"><a href="/b"><time class="published" datetime="2015-07-14">July 14, 2015</time></a></div>${prose}</article>`,
    }),
  },
  {
    manner: "Substack: a date in words in a div with a hashed class",
    date: "2022-03-02",
    html: page({
      lang: "en",
      title: "The week in maps - by Jo",
      head: og("The week in maps"),
      body: `<div class="single-post"><h1 class="post-title">The week in maps</h1><h3 class="subtitle">Where things are</h3><div class="pencraft pc-xk3"><a href="/@jo">Jo</a></div><div class="pencraft _meta_1x">Mar 02, 2022</div>${prose}</div>`,
    }),
  },
  {
    manner: "forum: a first post of one line, whose day the page's data tells",
    date: "2014-03-02",
    html: forum(
      (day) => `<p class="author">by jo » ${day.split("-").reverse().join(".")}, 18:20</p>`,
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting","headline":"Ferry times","datePublished":"2014-03-02T18:20:00+00:00","comment":[{"@type":"Comment","datePublished":"2014-03-05T08:20:00+00:00"}]}</script>`,
    ),
  },
  {
    manner: "forum: a first post of one line, each post marked up alike",
    date: "2014-03-02",
    html: forum(
      (day) =>
        `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><time itemprop="datePublished" datetime="${day}T18:20:00+00:00">${day}</time></div>`,
    ),
  },
];

/** Four short posts of different days. */
function forum(dated: (day: string) => string, head = ""): string {
  const posts = ["2014-03-02", "2014-03-05", "2014-03-09", "2015-01-12"].map(
    (day) =>
      `<div class="post">${dated(day)}<div class="content">Does anybody know when it runs?</div></div>`,
  );
  return page({
    lang: "en",
    title: "Ferry times - Island forum",
    head,
    body: `<h1>Ferry times</h1>${posts.join("")}`,
  });
}
