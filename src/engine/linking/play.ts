/** Who plays in the match that an article tells of: nobody in office, whatever the name. */
import { Gap, NUMBER, type Tokens } from "../names/tokens";
import type { Spot } from "./spots";

/** Verbs of players alone. */
const PLAYS = new Set(
  `batted birdied bogeyed bowled dribbled fouled headed homered netted outscored overtook pitched pointed putted scored singled slotted
  struck tackled tallied`.split(/\s+/),
);
/** "Two", "three" as far as reports of matches write them out. */
const COUNT = new Set(
  `a an one two three four five six seven eight nine ten eleven twelve first second third fourth fifth`.split(
    /\s+/,
  ),
);
/** What players have, make and take so many of. */
const COUNTED = new Set(
  `assist assists birdies blocks bogeys boundaries century catch catches double fours frees goal goals hits innings maidens minutes overs
  penalties penalty point points ranking rebounds rbi rbis round run runs seed set sets shot shots sixes steals tackles touchdown touchdowns
  tries try wicket wickets yards`.split(/\s+/),
);
/** As far behind the name as what was counted may begin: "Khan went on to take three wickets". Tokens. */
const REACH = 5;

/** "Khan scored", "Khan took two wickets", "Khan 3-24", "Khan (31)". */
export function isPlaying({ block: { tokens, text }, from, to }: Spot): boolean {
  const follows = tokens.gapBefore(to);
  if (follows === Gap.Space && PLAYS.has(tokens.norm(to))) return true;
  if (isNumber(tokens, to) && (follows === Gap.Space || /^\s?\($/.test(between(tokens, text, to))))
    return true;
  // "B Kim", "lbw b Kim", "c Kim b Moon" of a scorecard.
  if (/^(?:b|c|lbw|st)$/.test(tokens.word(from - 1)) && tokens.gapBefore(from) === Gap.Space) return true;
  for (let at = to; at < to + REACH; at++) {
    if (tokens.gapBefore(at) !== Gap.Space) return false;
    if (!isNumber(tokens, at) && !COUNT.has(tokens.norm(at))) continue;
    if (COUNTED.has(tokens.norm(at + 1)) || COUNTED.has(tokens.norm(at + 2))) return true;
  }
  return false;
}

const isNumber = (tokens: Tokens, at: number) => ((tokens.flags[at] ?? 0) & NUMBER) !== 0;

/** What stands between a token and the one before, as printed. */
const between = (tokens: Tokens, text: string, at: number) =>
  text.slice(tokens.end[at - 1], tokens.start[at]);
