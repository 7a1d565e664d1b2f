/** Finds the leaders in "Met with Prime Minister Benjamin Netanyahu, Foreign Minister Eli Cohen, and senior officials." */
import type { Nationalities } from "./nationalities";
import { splitTitledName, type TitledName } from "./titled-names";

export interface MetLeader extends TitledName {
  /** The country of the office; that of the place where the words name no other. */
  country: string | undefined;
  /** The sentence says that the traveller went along with the president. */
  withPresident: boolean;
}

const MEETS =
  /\b(?:met|meetings?|audience|discuss(?:ed|ions)|talks|consult(?:ed|ations)?|conferred|negotiat(?:ed|ions)|summit|spoke|reviewed|dined|luncheon|dinner)\b/i;

/** What follows belongs to the matter or the place, not to the list of those met. */
const END_OF_LIST =
  /\s(?:to|on|about|concerning|regarding|at|in|during|while|while|for|after|before|following|en route|over|aboard|under|who|whose|where|as|then|prior|against|upon|from|following|including|amid)\s|\s(?:and|then|also) (?=[a-z]+(?:ed|ew|ook|ave|id|poke)\b)|[[(]/;

const NAME_WORD =
  "(?:[A-ZÀ-ÞŠŽ][\\wÀ-ž'.-]*|al-[A-Z][\\w-]*|bin|ibn|bint|von|van|der|den|de|del|da|dos|di|du|la|e|y|zu|ul-[A-Z]\\w*)";
const NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD})*`);

/**
 * The leaders whom a traveller met.
 * @param remark of one journey
 * @param here the country in which the traveller was
 */
export function metLeaders(
  remark: string,
  here: string | undefined,
  nationalities: Nationalities,
): MetLeader[] {
  const found: MetLeader[] = [];
  for (const clause of clausesOf(remark)) {
    const withPresident = /\b(?:Accompanied|Joined) President\b/.test(clause);
    for (const list of listsOf(clause)) {
      for (const item of list.split(/,\s*(?:and )?|\s+and (?:also )?(?:with )?(?=[A-Z]|the )|;\s*/)) {
        const leader = leaderOf(item.trim(), here, nationalities);
        if (leader && leader.country !== "US") found.push({ ...leader, withPresident });
      }
    }
  }
  return found;
}

/** Sentences and their parts; a dot behind a single capital letter ends none. */
function clausesOf(remark: string): string[] {
  return (
    remark
      .replaceAll("’", "'")
      // The comma in "Ferdinand Marcos, Jr., and" ends no name.
      .replace(/, (?=(?:Jr|Sr)\b)/g, " ")
      .replace(/Prime Minister\/Foreign Minister|Prime Minister and Foreign Minister/g, "Prime Minister")
      .replace(
        /Deputy Prime Minister (?:and|\/) ?(?:Minister of Foreign Affairs(?: and Expatriates)?|Foreign Minister)/g,
        "Foreign Minister",
      )
      .split(/(?<=[\w)][^A-Z\s]|[A-Z]{2}|II|VI|\bI)[.;]\s+/)
  );
}

/** What follows "met with", up to the end of the list of people. */
function listsOf(clause: string): string[] {
  const lists: string[] = [];
  const pattern = /\bwith (?:the )?(?=[A-Z])/g;
  for (let match = pattern.exec(clause); match; match = pattern.exec(clause)) {
    if (!MEETS.test(clause.slice(0, match.index))) continue;
    const rest = clause.slice(match.index + match[0].length);
    const end = END_OF_LIST.exec(rest);
    lists.push(rest.slice(0, end?.index ?? rest.length));
  }
  // "Met President Tito", "Audience with" is above.
  const direct = /^(?:Also )?[Mm]et (?=(?:President|Prime Minister|King|Foreign Minister) [A-Z])/.exec(
    clause,
  );
  if (direct) lists.push(clause.slice(direct[0].length).split(END_OF_LIST)[0] ?? "");
  return lists;
}

type Leader = Omit<MetLeader, "withPresident">;

function leaderOf(item: string, here: string | undefined, nationalities: Nationalities): Leader | null {
  if (/^(?:former|Former|[a-z])/.test(item) || /\b(?:[Oo]pposition|[Ff]ormer|-elect|designate)\b/.test(item))
    return null;
  const [, office, land] = /^(.+) of ([A-Z][^.]*)\.?$/.exec(item) ?? [];
  const abroad = land === undefined ? undefined : nationalities.codeOf(land);
  const own = splitTitledName(abroad === undefined ? item : (office ?? item));
  if (own) return clean(own, abroad ?? countryOf(own, here));
  // "Russian Federation President Vladimir Putin": the longest words that name a country stand before the office.
  const words = item.split(" ");
  for (let count = Math.min(4, words.length - 2); count >= 1; count--) {
    const country = nationalities.codeOf(words.slice(0, count).join(" "));
    if (country === undefined) continue;
    const leader = splitTitledName(words.slice(count).join(" "));
    return leader ? clean(leader, country) : null;
  }
  return null;
}

/** The Pope is of the Holy See wherever he is met, Arafat was of Palestine; a secretary-general is of a body that is not said. */
function countryOf({ role, name }: TitledName, here: string | undefined): string | undefined {
  if (role === "Pope") return "VA";
  if (role === "Chairman" && /Arafat$/.test(name)) return "PS";
  if (role === "High Representative") return "EU";
  return role === "Secretary-General" ? undefined : here;
}

const MONTH = / (?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Only the words of the name: "Putin's" and "Mubarak twice" hold others. */
function clean(leader: TitledName, country: string | undefined): Leader | null {
  const found = NAME.exec(leader.name)?.[0] ?? "";
  // "President Tito July 7": the month is no name.
  const isDate = /^ \d/.test(leader.name.slice(found.length));
  const name = (isDate ? found.replace(MONTH, "") : found).replace(/'s$/, "");
  if (name.length < 2 || country === undefined) return null;
  // "President of Finland" and "President Ahmad of Bangladesh" name an office, or another country than here.
  if (/ of /.test(leader.name.slice(found.length))) return null;
  return { ...leader, name, isBare: leader.isBare || !name.includes(" "), country };
}
