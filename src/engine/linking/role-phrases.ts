/** Role phrases that stand alone: "the North Korean leader" is whoever held the office on the article's date. */
import type { FactBase } from "../facts/base";
import { holdersOn } from "../facts/offices";
import { Gap } from "../names/tokens";
import { holdersOf } from "./fit";
import type { Designation } from "./roles";
import type { Mention, ReadBlock } from "./types";

/** Words before a role phrase that says what somebody is or becomes, not who. */
const BECOMING = new Set(
  "as be become became becoming becomes is was been being named appointed elected".split(" "),
);
/** As far as a sentence is followed to either side, where text has no full stops. Tokens. */
const SENTENCE_TOKENS = 60;
const YEAR = /\b(?:19|20)\d\d\b/g;

export class RolePhrases {
  readonly #base: FactBase;
  readonly #day: string;

  constructor(base: FactBase, day: string) {
    this.#base = base;
    this.#day = day;
  }

  /** The mention of the one holder; null where there is none, or several, or the phrase means nobody in particular. */
  mention(block: ReadBlock, role: Designation): Mention | null {
    if (!role.place || role.time !== "now" || role.lower || role.indefinite || role.qualified) return null;
    if (role.predicative && !role.definite) return null;
    // "rose to be America's chief diplomat", "to serve as US secretary of state"
    if (BECOMING.has(block.tokens.norm(role.from - 1))) return null;
    if (this.#belongsToStranger(block, role)) return null;
    const holders = holdersOn(holdersOf(this.#base, role), this.#day);
    const [holder] = holders;
    if (!holder || holders.length > 1 || this.#speaksOfAnotherYear(block, role)) return null;
    const { tokens, index } = block;
    return {
      block: index,
      start: tokens.start[role.from] as number,
      end: tokens.end[role.to - 1] as number,
      kind: "role",
      person: holder.person,
      confidence: 0.95,
      reason: {
        cue: "role-holder",
        values: {
          name: this.#base.people.at(holder.person).name,
          role: holder.label,
          date: this.#day,
          country: role.place.country,
        },
      },
    };
  }

  /** "Russian Foreign Minister Igor Ivanov", "Ivanov, the Russian foreign minister": somebody the base does not have. */
  #belongsToStranger({ tokens, designationFrom, designationTo }: ReadBlock, role: Designation): boolean {
    const { vocabulary } = this.#base;
    const isName = (at: number) =>
      tokens.isCapital(at) &&
      !vocabulary.has("calendar", tokens.norm(at)) &&
      !designationFrom.has(at) &&
      !designationTo.has(at + 1);
    // "Russian Foreign Minister Arrives", in a headline.
    const isVerb = (at: number) =>
      vocabulary.has("actionVerbs", tokens.norm(at)) || vocabulary.has("speechVerbs", tokens.norm(at));
    const after = tokens.gapBefore(role.to);
    if (after === Gap.Space && isName(role.to) && !isVerb(role.to)) return true;
    if (
      after === Gap.Comma &&
      isName(role.to) &&
      isName(role.to + 1) &&
      tokens.gapBefore(role.to + 1) === Gap.Space
    )
      return true;
    const before = tokens.gapBefore(role.from);
    return (
      before === Gap.Comma &&
      isName(role.from - 1) &&
      isName(role.from - 2) &&
      tokens.gapBefore(role.from - 1) === Gap.Space
    );
  }

  /** The sentence names a year that is not the article's: the office may have been another's then. */
  #speaksOfAnotherYear({ tokens, text }: ReadBlock, role: Designation): boolean {
    let from = role.from;
    while (from > 0 && role.from - from < SENTENCE_TOKENS && tokens.gapBefore(from) !== Gap.Break) from--;
    let to = role.to;
    while (to < tokens.count && to - role.to < SENTENCE_TOKENS && tokens.gapBefore(to) !== Gap.Break) to++;
    const sentence = text.slice(tokens.start[from], tokens.end[to - 1]);
    return (sentence.match(YEAR) ?? []).some((year) => year !== this.#day.slice(0, 4));
  }
}
