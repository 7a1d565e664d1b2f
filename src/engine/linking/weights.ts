/**
 * Every number of the linker, in one place. Set by hand while looking at the project's own articles
 * (tests/articles), the two seed articles and texts made to be hard, and tried against neighbours by `npm run train`; so what `npm run eval` prints says what is known to
 * work and to fail, not what to expect of articles nobody here has seen.
 */
export const WEIGHTS = {
  /** The full name stands in the article, before the surname; times 0.7 where it comes later only. */
  introduced: 3,
  /** The article uses this title for the person, or another for them and this for somebody else. */
  titleUsage: 3,
  /** The title or designation fits an office held on the date, or does not. */
  office: 2.5,
  /** The same title and surname meant the person before, in this article. */
  usage: 1.5,
  /** Only ever called by a title and surname, where another of the surname was introduced by the whole name. */
  titledOnly: 4,
  /** Just named by the whole name, and no other of the surname beside; times what `justNamed` gives. */
  justNamed: 7,
  /** Named by the whole name further on in the same sentence. */
  wholeBehind: 5,
  /** How recently the person was named. */
  recency: 2,
  /** How often the article has named the person so far. */
  salience: 0.4,
  /** Named together with somebody they met. */
  pair: 1,
  /** Who spoke last, where somebody speaks: "Kim added". */
  speaker: 4,
  /** "The elder Bush", "the younger Kim". */
  age: 6,
  /** "Gandhi, 43": born so long before, or not. */
  toldAge: 3,
  /** The next pronoun, "he" or "she". */
  pronoun: 1.5,
  /** How prominent the person was at the time; see `prominenceOf`. */
  prior: 0.35,
} as const;

/** The surname of somebody introduced is marked when the reading scores this much … */
export const MARK_SCORE = 2;
/** … and is this far above the next. */
export const MARK_MARGIN = 0.7;
/** The same where the article introduces neither, so that only prominence tells them apart: one point of it. */
export const STRANGE_MARGIN = 0.35;
/** A full name is enough alone for a person this prominent; others need a word in the article that supports it. */
export const KNOWN_PROMINENCE = 1;
/** The same for full names with a common surname: "John Kelly". */
export const KNOWN_PROMINENCE_COMMON = 2;
/** The same for a common surname with a given name that is none of the commonest: "Gerry Adams". */
export const KNOWN_PROMINENCE_HALF_COMMON = 1.45;
/** The same for full names whose surname few people of the base have: hardly anybody else has both names. */
export const KNOWN_PROMINENCE_RARE = 0.4;
/** The same in articles about sport, for others than sportsmen with a surname of several: a namesake plays. */
export const KNOWN_IN_SPORT = 7;
/** The same in articles without a word of politics. */
export const KNOWN_WITHOUT_POLITICS = 1.8;
/** The same there, for politicians whom Wikipedia's title of their article tells apart from others of the name: as who leads a country. */
export const KNOWN_AMONG_NAMESAKES = 3.5;
/** More is needed of somebody whose name the base does not spell so. */
export const SPELT_OTHERWISE = 1;
/** A surname that no full name introduces is enough alone for somebody this prominent, if no ordinary word or common surname. */
export const HOUSEHOLD_PROMINENCE = 4.5;
/**
 * How known somebody must be by a surname that nothing introduces; see `howKnown`: prominence (now, or a share of what it was in some
 * years), with a bonus of up to 1.5 for a rare name, 1 for an article of the person's country, 0.5 for "Mr" and its like.
 */
export const KNOWN_BY_SURNAME = 5;
export const KNOWN_BY_COMMON_SURNAME = 9;
/** The same for a common surname of whoever leads the country that the article is about. */
export const KNOWN_AS_LEADER = 5.5;
/**
 * The same for whoever is in office on the day, of a surname that few or some have, or of many's where nobody else of that country
 * does; and for who has left office, in an article of their country. Found on some 400 news reports that are not in the project:
 * of 27 surnames more that these numbers mark there, 27 were right.
 */
export const KNOWN_IN_OFFICE = { few: 3, some: 4.5, many: 5, left: 4 } as const;
/** So prominent was whoever is called by a past office and the surname alone. */
export const KNOWN_BY_OFFICE = 4;
/** So prominent is a soldier whom news call by rank and surname alone. */
export const KNOWN_SOLDIER = 1.5;
/** As much more is enough where nothing says that a person is meant: in a headline, in a list. */
export const KNOWN_BY_ANYBODY = 1;
export const PEAK_SHARE = 0.8;
export const PEAK_YEARS = 50;
/** As many bearers in the base make a surname rare, or not quite common. */
export const FEW_BEARERS = 3;
export const SOME_BEARERS = 10;
/** A surname that more people of the base have is common, whoever of them is prominent. */
export const COMMON_BEARERS = 20;
/** Two full-name readings must be this far apart in prominence. */
export const NAMESAKE_MARGIN = 1.2;
/** As many bearers of a whole name, of a surname with words of office, and of a surname alone are weighed. */
export const SHORTLIST = { whole: 40, titled: 16, alone: 8 } as const;
/** Less prominent bearers of a surname are nobody whom a surname alone can mean; see `prominenceOf`. */
export const SHORTLIST_PROMINENCE = { titled: 0.4, alone: 1.5 } as const;
