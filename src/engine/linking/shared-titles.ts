/** Titles that several share: "Presidents Bush and Putin", "Senators McCain, Graham and Kyl". */
import { Gap, Tokens } from "../names/tokens";
import type { Designation, RoleFinder } from "./roles";

/** Plurals that stand before names, and the title of each of these people. */
const SINGULARS: ReadonlyMap<string, string> = new Map(
  `admirals admiral, ambassadors ambassador, chancellors chancellor, colonels colonel, congressmen congressman, generals general,
  gens gen, governors governor, govs gov, judges judge, justices justice, leaders leader, ministers minister, premiers premier,
  presidents president, reps rep, representatives representative, secretaries secretary, senators senator, sens sen`
    .split(",")
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);
/** "Senators" as each of them is: "Senator". Other words as they are. */
export function inSingular(title: string): string {
  const [last = ""] = /\S+$/.exec(title) ?? [];
  const singular = SINGULARS.get(last.toLowerCase());
  if (singular === undefined) return title;
  return `${title.slice(0, -last.length)}${last.charAt(0)}${singular.slice(1)}`;
}
/** As many words as such a title may have before its last: "Vice Foreign Ministers". */
const MOST_BEFORE = 2;

/** Where a name stands. Tokens. */
interface Place {
  from: number;
  to: number;
}

/** For each name in the order of a block: may it share a title, by the words before it? */
export function mayShare(tokens: Tokens, names: readonly Place[]): boolean[] {
  const found: boolean[] = [];
  names.forEach(({ from }, i) => {
    const left = names[i - 1];
    const goesOn = left !== undefined && found[i - 1] === true && isJoined(tokens, left.to, from);
    found.push(goesOn || (tokens.isCapital(from - 1) && SINGULARS.has(tokens.norm(from - 1))));
  });
  return found;
}

/** Finds the titles that stand once for several names. */
export class SharedTitles {
  readonly #roles: RoleFinder;
  /** What a title in the singular says, by its words. */
  readonly #singular = new Map<string, Designation | null>();

  constructor(roles: RoleFinder) {
    this.#roles = roles;
  }

  /** For each name in the order of a block the title it shares, or null. */
  find(tokens: Tokens, names: readonly Place[]): (Designation | null)[] {
    const found: (Designation | null)[] = [];
    names.forEach((name, i) => {
      const left = names[i - 1];
      const goesOn = left !== undefined && found[i - 1] !== null && isJoined(tokens, left.to, name.from);
      found.push(this.#before(tokens, name.from) ?? (goesOn ? (found[i - 1] as Designation) : null));
    });
    return found;
  }

  #before(tokens: Tokens, name: number): Designation | null {
    const gap = tokens.gapBefore(name);
    const joins = gap === Gap.Space || gap === Gap.Dot || isAbbreviated(tokens, name);
    if (!joins || !tokens.isCapital(name - 1)) return null;
    const last = SINGULARS.get(tokens.norm(name - 1));
    if (last === undefined) return null;
    let best: Designation | null = null;
    let words = last;
    for (let from = name - 1; from >= 0 && from >= name - 1 - MOST_BEFORE; from--) {
      if (from < name - 1) words = `${tokens.norm(from)} ${words}`;
      const whole = this.#named(words);
      if (whole) best = { ...whole, from, to: name };
      if (tokens.gapBefore(from) !== Gap.Space || !tokens.isCapital(from - 1)) break;
    }
    return best;
  }

  /** The designation that all of the words are. */
  #named(words: string): Designation | null {
    let found = this.#singular.get(words);
    if (found === undefined) {
      const tokens = Tokens.of(words);
      const [first] = this.#roles.find(tokens);
      found = first?.from === 0 && first.to === tokens.count ? first : null;
      this.#singular.set(words, found);
    }
    return found;
  }
}

const ABBREVIATED = /^(?:gens|govs|reps|sens)$/;
/** "Sens. Lieberman", "Govs. Crist": too long for what stands with a stop in a name; "Representatives. An adviser" is the end of a sentence. */
const isAbbreviated = (tokens: Tokens, name: number): boolean =>
  name > 0 &&
  ABBREVIATED.test(tokens.norm(name - 1)) &&
  tokens.text.slice(tokens.end[name - 1], tokens.start[name]) === ". ";

/** Nothing but a comma or "and" stands between. */
function isJoined(tokens: Tokens, end: number, next: number): boolean {
  if (next === end) return tokens.gapBefore(end) === Gap.Comma;
  return next === end + 1 && tokens.norm(end) === "and";
}
