/** What an article is about, as far as names depend on it. */
import type { Vocabulary } from "../facts/vocabulary";
import { PhraseTable } from "../names/phrase-table";
import { ALL_CAPITALS } from "../names/tokens";
import type { ReadBlock } from "./types";

export interface Topic {
  /** Countries that the article names, as ISO 3166-1 codes. */
  countries: ReadonlySet<string>;
  /** The article is about sport. */
  sport: boolean;
  /** It has words of politics. */
  politics: boolean;
}

/** As large a share of an article's words is of sport where it is about sport. */
const SPORT_SHARE = 0.02;
/** Fewer words of sport say nothing. */
const SPORT_WORDS = 4;
/** But in a short text, where they are as large a share. */
const SHORT_SPORT_SHARE = 0.05;

/** Words of sport that are said of elections, governments and markets as well; with fewer than `TELLING` others they say nothing. */
const ALSO_OF_POLITICS = new Set(
  "division goal goals penalty pitch points race season seed set sets squad substitute team title win winger wins".split(
    " ",
  ),
);
const TELLING = 2;

/** Words of politics that are said of firms, films, clubs and parties with cake as well; without another they say nothing. */
const ALSO_OF_OTHERS = new Set(
  `administration army budget cabinet campaign campaigned candidate candidates commissioner corruption defence defense federal independence
  intelligence law nomination nominee opposition parties party policies policy poll polls premier president prime reform reforms secretary
  spokesman spokesperson spokeswoman state summit territory veto vote voted votes war weapons`.split(/\s+/),
);
/** As many different words of politics are more than chance: a theatre has a president, a golf club elects one. */
const POLITICS_WORDS = 3;
/** But a text of so few words need not have any. */
const WORDS_WITHOUT = 50;
/** In a long text three are chance again: as large a share of its words is of politics, counted each time. */
const POLITICS_SHARE = 0.004;
/** Offices of several words that firms and clubs have too: they are no words of politics. */
const OF_FIRMS = /executive|director|manager|officer|vice|coach|captain|board|club|team|bank/;

/** How agencies head what they write of sport: "TENNIS - SAMPRAS THROUGH", "NBA BASKETBALL RESULTS". */
const SPORT_HEADING =
  /^\s*(?:(?:NBA|NFL|NHL|MLB|NCAA|WTA|ATP|AMERICAN|ENGLISH|INTERNATIONAL)[\s-]+)?(?:SOCCER|FOOTBALL|TENNIS|CRICKET|GOLF|RUGBY|BASKETBALL|BASEBALL|HOCKEY|ATHLETICS|CYCLING|BOXING|SWIMMING|SKIING|BADMINTON|SQUASH|ROWING|SAILING|MOTOR RACING|MOTORCYCLING|HORSE RACING|SNOOKER|VOLLEYBALL)\b/;

/** Finds what articles are about. */
export class TopicFinder {
  readonly #words: PhraseTable<"sport" | "politics">;

  constructor({ topics }: Vocabulary) {
    this.#words = new PhraseTable(topics, (number) => (number < topics.ofSport ? "sport" : "politics"));
  }

  topicOf(blocks: readonly ReadBlock[]): Topic {
    const countries = new Set<string>();
    let words = 0;
    let sport = 0;
    let telling = 0;
    let political = 0;
    const politics = new Set<string>();
    for (const { tokens, places, designations } of blocks) {
      for (const { phrase } of designations)
        if (phrase.includes(" ") && !OF_FIRMS.test(phrase)) {
          politics.add(phrase);
          political++;
        }
      for (const { place } of places) countries.add(place.country);
      words += tokens.count;
      for (let i = 0; i < tokens.count; i++) {
        const hit = this.#words.at(tokens, i);
        if (!hit) continue;
        if (hit.value === "politics") {
          politics.add(hit.phrase);
          political++;
          continue;
        }
        sport++;
        if (!ALSO_OF_POLITICS.has(hit.phrase)) telling++;
      }
    }
    const needed = Math.min(POLITICS_WORDS, Math.floor(words / WORDS_WITHOUT));
    // "Tom Price scored twice": a short text has a word of what it is about.
    const tells =
      needed === 0 ? political > 0 || telling === 0 : [...politics].some((word) => !ALSO_OF_OTHERS.has(word));
    const [first] = blocks;
    const headed =
      ((first?.tokens.flags[0] ?? 0) & ALL_CAPITALS) !== 0 && SPORT_HEADING.test(first?.text ?? "");
    return {
      countries,
      politics: tells && politics.size >= needed && political >= POLITICS_SHARE * words - 1,
      sport: headed || (telling >= TELLING && isMuch(sport, words)),
    };
  }
}

/** As many words of sport, out of so many, make a text one about it. */
const isMuch = (sport: number, words: number) =>
  sport >= SPORT_SHARE * words && (sport >= SPORT_WORDS || sport >= SHORT_SPORT_SHARE * words);
