/** Occupations that may be said of one person: a text has "the author", the base "writer". */
import type { Person } from "../facts/types";
import { perPerson } from "./per-person";
import type { Designation } from "./roles";

/** Words of one trade stand together. */
const TRADES: readonly ReadonlySet<string>[] = [
  "author writer novelist poet playwright essayist columnist journalist screenwriter philosopher historian",
  "journalist reporter correspondent columnist anchor anchorman anchorwoman broadcaster presenter editor",
  "singer songwriter singer-songwriter tenor soprano baritone musician rapper composer guitarist drummer bassist pianist violinist conductor frontman",
  "actor actress comedian filmmaker director producer entertainer presenter model supermodel dancer",
  "artist painter sculptor photographer architect designer",
  "footballer striker midfielder defender goalkeeper winger football soccer coach manager captain",
  "player coach athlete champion tennis basketball baseball hockey golfer cricketer batsman bowler boxer wrestler swimmer sprinter cyclist driver skier skater gymnast",
  "scientist physicist chemist biologist mathematician astronomer inventor engineer economist physician astronaut",
  "businessman businesswoman businessperson entrepreneur investor founder executive banker financier tycoon billionaire magnate",
  "lawyer attorney barrister judge jurist prosecutor solicitor",
  "activist campaigner",
  "soldier officer general commander military",
].map((words) => new Set(words.split(" ")));

/** Who stands for an office. */
export const CANDIDATE = "candidate";
/** Said of members of a parliament too, as in Hong Kong. */
export const SEATED: ReadonlySet<string> = new Set(["councillor"]);
/** They serve whoever rules. */
const OFFICIALS = /\b(?:diplomat|official|judge)\b/;

/** Trades, and what befell somebody, with which nobody speaks for a ministry. */
const PRIVATE =
  /\b(?:act(?:or|ress)|artist|architect|astronomer|athlete|biologist|boxer|celebrity|chemist|chess|coach|comedian|composer|cyclist|dancer|designer|detained|director|driver|football|golfer|gymnast|held|hostage|inventor|jailed|mathematician|model|murdered|musician|painter|photographer|physicist|player|poet|presenter|prisoner|producer|referee|singer|skater|skier|swimmer|tourist|writer|wrestler)\b/;
/** Offices that nobody has who is known by a trade alone. Anybody may be a leader of something, direct films, or be a body's ambassador of good will. */
const PUBLIC = /minister|spokes|secretary|senator|congress|governor|attorney/;

/** "State Department spokesperson Matthew Miller" is not the tourist of that name: an office of a country or body, and a person without any. */
export const isOfNoOffice = ({ memberships, description }: Person, said: readonly Designation[]): boolean =>
  memberships.length === 0 &&
  PRIVATE.test(description) &&
  said.some(({ place, term }) => place !== null && term !== null && PUBLIC.test(term));

/** Can an occupation and a description, both in lower case, be of one person? */
export function isSameTrade(occupation: string, description: string): boolean {
  if (description.includes(occupation)) return true;
  if (occupation === CANDIDATE) return !OFFICIALS.test(description) || description.includes("politician");
  const [said, known] = [occupation, description].map((text) => text.split(/[^\p{L}-]+/u));
  return TRADES.some(
    (trade) => said?.some((word) => trade.has(word)) && known?.some((word) => trade.has(word)),
  );
}

/** Is a word of a title one of the description, or of an office: "Chief Constable Hugh Orde"? In lower case. */
export const isDescribed = ({ description, memberships }: Person, word: string): boolean =>
  description.toLowerCase().includes(word) ||
  memberships.some(({ label }) => label.toLowerCase().split(" ").includes(word));

/** What heads of firms are called. */
const EXECUTIVES = new Set([
  "ceo",
  "cfo",
  "chief executive",
  "executive officer",
  "finance director",
  "financial officer",
  "managing director",
  "operating officer",
]);
export const isExecutive = (occupation: string): boolean => EXECUTIVES.has(occupation);

const SPORT =
  /\b(?:football|soccer|player|coach|manager|athlete|champion|tennis|basketball|baseball|hockey|golf|cricket|rugby|box(?:er|ing)|wrestl\w+|swimmer|runner|sprinter|cyclist|driver|skier|skater|gymnast|sport\w*|olympic|goalkeeper|striker|midfielder)/i;

/** Is somebody described as one who plays, coaches or manages a sport? */
export const isSportsman = (description: string): boolean => SPORT.test(description);

/** Described as being in business, or with an office there. */
export const headsFirm = perPerson(
  ({ description, memberships }) =>
    isSameTrade("businessman", description.toLowerCase()) ||
    memberships.some(({ label }) => /\bexecutive\b/i.test(label)),
);

/** Holds or held office, and not in business: nobody of whom articles without politics speak. */
export const isOfPolitics = perPerson(
  (person) => person.memberships.length > 0 && !headsFirm(person) && !isSportsman(person.description),
);
