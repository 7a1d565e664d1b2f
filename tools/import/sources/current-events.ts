/**
 * Who was in the news when, with whom and over what: from the sentences of Wikipedia's Portal:Current events, of which none is kept.
 * People are found by the engine's own names and linker, on the day of the sentence.
 */
import type { FactBase } from "../../../src/engine/facts/base";
import type { Person } from "../../../src/engine/facts/types";
import { Linker } from "../../../src/engine/index";
import { foldPhrase } from "../../../src/engine/names/phrase";
import { type Deed, deedOf, type Named } from "../deeds";
import { readTable } from "../read-table";
import type { At, Report, SourceData, SourceEvent, SourcePerson } from "../types";

const SOURCE = "current-events";
const FILE = "events/current-events.tsv";

/** Categories and topics in which a name is mostly an occasion, a prize or a part: nothing happened to its bearer. */
const LEFT_OUT =
  /\b(?:sports?|olympics?|paralympics?|football|soccer|rugby|cricket|tennis|golf|boxing|cup|championships?|league|grand prix|formula one|super bowl|world series|tour de france|nba|nfl|uefa|fifa|arts?|culture|films?|cinema|music|television|literature|theatre|awards?|prizes?|oscars?|grammys?|emmys?|eurovision|entertainment|celebrit\w+|anniversar\w+|commemorations?|memorials?|centenary|science|technology|computing|space)\b/i;
/** A sentence that only remembers, plays or is called after somebody. */
const REMEMBERS =
  /\b(?:anniversary|anniversaries|commemorat\w+|centenary|biopic|film about|portray\w*|statue of|bust of|portrait of|museum|named (?:after|for|in honou?r)|birthday|biograph\w+|memoirs?|musical|novel|play about|late (?:president|leader|king|prime))\b/i;
/** The Nobel Peace Prize is news of politics, unlike other prizes. */
const KEPT = /nobel peace/i;
/** A topic is the name of a matter; longer ones are sentences that slipped into the column. UTF-16 units. */
const LONGEST_TOPIC = 80;
/** News still name whom they bury; later they only remember. Days. */
const DAYS_AFTER_DEATH = 30;
/** Older people of whom no death is known are mostly named for what they did long ago. Years. */
const OLDEST = 85;
/** Whoever is named by a designation of two readings is left out, as is whom the linker hardly knows. */
const LEAST_CONFIDENCE = 0.8;
/** A progress line after so many rows. */
const PROGRESS_ROWS = 20_000;

/**
 * @param base people and offices of all other sources; their events are not needed
 * @throws InputError where the table cannot be read
 */
export async function readNews(
  folder: string,
  base: FactBase,
  report: Report,
  progress: (line: string) => void,
): Promise<SourceData> {
  const rows = await readTable(folder, FILE, ["date", "category", "topic", "sentence"], report);
  const linker = new Linker(base);
  const people = new Map<string, SourcePerson>();
  const events = new Map<string, SourceEvent>();
  for (const [index, { values, at }] of rows.entries()) {
    if (index > 0 && index % PROGRESS_ROWS === 0)
      progress(`Current events: ${index} of ${rows.length} rows, ${events.size} events.`);
    const { date, category, topic, sentence } = values;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      report.fault("The date is no day: the row is skipped.", at, date);
      continue;
    }
    const matter = `${category} ${topic}`;
    if (LEFT_OUT.test(matter) && !KEPT.test(matter + sentence)) {
      report.fault(
        "The category or topic is sport, art, science or remembrance: the row is left out.",
        at,
        matter.trim(),
      );
      continue;
    }
    if (REMEMBERS.test(sentence)) {
      report.fault("The sentence remembers or portrays: the row is left out.", at, date);
      continue;
    }
    if (/<[a-z]|\{\{|\[\[|https?:/i.test(sentence)) {
      report.fault("The sentence holds markup or an address: it is read without.", at, date);
    }
    const text = plain(sentence);
    const named = await namedIn(base, linker, text, date);
    const alive = named.filter(({ person }) => isAlive(base.people.at(person), date));
    if (alive.length < named.length)
      report.fault("Somebody named died long before: they are left out.", at, date);
    if (alive.length === 0) continue;
    const deed = deedOf(text, alive);
    const event = toEvent(base, date, topicOf(topic, category, text, at, report), alive, deed);
    const key = `${date}|${event.type}|${event.topic ?? ""}|${event.participants.map((one) => one.person + one.part).join("|")}`;
    if (events.has(key)) {
      report.fault(
        "Another row names the same people in the same matter on that day: it is one event.",
        at,
        date,
      );
      continue;
    }
    events.set(key, { ...event, at });
    for (const { person } of alive) {
      const { id, qid, name, enwiki, country } = base.people.at(person);
      people.set(id, {
        key: id,
        ...(qid && { qid }),
        name,
        ...(enwiki && { enwiki }),
        ...(country && { country }),
        names: [],
        memberships: [],
        at,
      });
    }
  }
  return { source: SOURCE, people: [...people.values()], events: [...events.values()] };
}

/** The sentence without markup, addresses and the names of newspapers in brackets at its end. */
function plain(sentence: string): string {
  return sentence
    .replace(/<[^>]*>|\{\{[^}]*\}\}|https?:\S+/g, " ")
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1")
    .replace(/(?:\s*\([^()]{2,60}\))+\s*$/u, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The people whom the linker finds by name, once each, in the order of the text. */
async function namedIn(base: FactBase, linker: Linker, text: string, date: string): Promise<Named[]> {
  const mentions = await linker.link({ blocks: [{ text, kind: "paragraph" }], date, lang: "en" });
  const named = new Map<number, Named>();
  for (const { kind, person, start, end, confidence } of mentions) {
    if (kind !== "name" || confidence < LEAST_CONFIDENCE || named.has(person)) continue;
    named.set(person, { person, start, end });
  }
  return [...named.values()].filter(({ person }) => base.people.at(person).name !== "");
}

function isAlive({ died, born, qid }: Person, date: string): boolean {
  // Whoever is known without an id has no death in the tables.
  if (died === null)
    return qid !== null || born === null || Number(date.slice(0, 4)) - Number(born.slice(0, 4)) < OLDEST;
  const last = new Date(
    `${died.length === 4 ? `${died}-12-31` : died.length === 7 ? `${died}-28` : died}T00:00:00Z`,
  );
  return Date.parse(`${date}T00:00:00Z`) <= last.getTime() + DAYS_AFTER_DEATH * 86_400_000;
}

/** The matter as a few words: the first topic, or the category where that names a matter of its own. */
function topicOf(topic: string, category: string, text: string, at: At, report: Report): string | undefined {
  const general =
    /^(?:uncategorized|armed|law|politic|disaster|international|business|health|religion|religious|economy|other)/i;
  const first = (topic || (general.test(category) ? "" : category)).split(/, (?=[A-Z0-9])/)[0]?.trim() ?? "";
  const isName =
    first !== "" &&
    first.length <= LONGEST_TOPIC &&
    !/["“”.!?:]|\b(?:is|are|was|were|has|have|says?)\b/.test(first);
  if (!isName) return undefined;
  if (!sharesWord(first, text)) {
    report.fault(
      "The topic shares no telling word with the sentence: it is another row's and left out.",
      at,
      first,
    );
    return undefined;
  }
  // The older style puts the year last: "Belizean general election, 2015".
  const dated = /^(.+), ((?:19|20)\d\d)$/.exec(topic.trim());
  return dated && !/,/.test(dated[1] as string) ? `${dated[2]} ${dated[1]}` : first;
}

/** Words of topics that tell nothing of what a sentence is about. */
const GENERAL =
  /^(?:the|and|of|in|on|for|list|war|civil|crisis|conflict|relations|election|elections|general|presidential|parliamentary|protests?|pandemic|politics|insurgency|attacks?|republic|people|state|states|national|north|south|east|west|new|first|second|international|military|government)$/;

/**
 * True where a topic names what the sentence speaks of. The table gives a heading to all rows up to the next one, so that many stand
 * under somebody else's. Words are compared by their beginnings: "Guinean", "Guinea".
 */
function sharesWord(topic: string, text: string): boolean {
  const known = new Set(stems(text));
  return stems(topic).some((stem) => known.has(stem));
}

function stems(text: string): string[] {
  return foldPhrase(
    text
      .replace(/\bU\.? ?S\.?(?: ?A\.?)?(?=\W|$)/g, "United States")
      .replace(/\bU\.? ?K\.?(?=\W|$)/g, "United Kingdom"),
  )
    .replace(/united (states|kingdom|nations)/g, "united$1")
    .split(" ")
    .filter((word) => word.length > 3 && !GENERAL.test(word) && !/^\d+$/.test(word))
    .map((word) => (word.startsWith("united") ? word : word.slice(0, 5)));
}

function toEvent(
  base: FactBase,
  date: string,
  topic: string | undefined,
  named: readonly Named[],
  deed: Deed | null,
): Omit<SourceEvent, "at"> {
  const idOf = (person: number) => base.people.at(person).id;
  const participants = deed
    ? deed.participants.map(({ person, part }) => ({ person: idOf(person), part }))
    : named.map(({ person }) => ({ person: idOf(person), part: "subject" as const }));
  return {
    date,
    type: deed?.type ?? "news",
    // What a deed was about is not what its topic names: "resigned over the Arab Spring" would be a guess.
    ...(topic && (!deed || deed.type === "meeting") && { topic }),
    participants: participants.sort((a, b) => (a.person < b.person ? -1 : 1)),
    page: pageOf(date),
  };
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The portal's page of a day: 2018_May_30. */
function pageOf(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return `${year}_${MONTHS[month - 1]}_${day}`;
}
