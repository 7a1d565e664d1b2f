/** Words around a whole name that support whom it may mean: an organization or an office of theirs. */
import { firstDay } from "../facts/edtf";
import type { Person } from "../facts/types";
import { foldPhrase } from "../names/phrase";
import { labelsOf } from "./fit";
import { perPerson } from "./per-person";
import type { Designation } from "./roles";
import type { Spot } from "./spots";

/** As far around a name as an organization is looked for. UTF-16 units. */
const AROUND = 200;

/** An office that had begun, with what of it is looked for in texts: the words of its organization, and those that tell its label. */
interface Begun {
  label: string;
  folded: string;
  organization: string;
  telling: readonly string[];
}

const officesOf = perPerson((person): readonly Begun[] => {
  const labels = labelsOf(person);
  return person.memberships.map(({ label, organization }, i) => {
    const folded = labels[i] as string;
    const telling = folded.split(" ").filter((word) => word.length > 3);
    return { label, folded, organization: organization ? foldPhrase(organization) : "", telling };
  });
});

/** Offices that had begun by a day. */
function begun(person: Person, day: string): Begun[] {
  return officesOf(person).filter((_, i) => {
    const start = person.memberships[i]?.start ?? null;
    return start === null || firstDay(start) <= day;
  });
}

/** What members of any parliament are called, and how the base labels their seats. */
const LAWMAKER = new Set(
  "mp lawmaker legislator congressman congresswoman parliamentarian backbencher republican democrat tory".split(
    " ",
  ),
).add("member of parliament");
export const SEAT =
  /\b(?:Member|Deputy|Senator)\b.*\b(?:Parliament|House|Assembly|Senate|Council|Congress|Chamber|Diet|Bundestag|Duma|Knesset|Representatives)\b/;

/** Who is sent to speak for somebody, and how the base labels them. */
const ENVOY = /(?:^| )(?:envoy|mediator|negotiator|representative)$/;
const SENT =
  /\b(?:ambassador|coordinator|envoy|mediator|negotiator|representative to|special representative)\b/;

/** "Governor Jay Inslee": the title is a word of an office of theirs. */
export function isCalled(person: Person, { title, phrase, lower }: Designation, day: string): boolean {
  const isLawmaker = LAWMAKER.has(phrase);
  if (lower || (title?.kind === "honorific" && !isLawmaker) || title?.kind === "profession") return false;
  return begun(person, day).some(
    ({ label, folded }) =>
      ` ${folded} `.includes(` ${phrase} `) ||
      (isLawmaker && SEAT.test(label)) ||
      (ENVOY.test(phrase) && SENT.test(folded)),
  );
}

/** "Director Christopher Nolan": the title is what somebody without an office is known for. */
export const isKnownAs = ({ title }: Spot, { memberships, description }: Person): boolean =>
  title !== null &&
  memberships.length === 0 &&
  title.words.some((word) => description.split(" ").includes(word));

/** The words around the name hold an organization the person belongs to, or all that tells an office of theirs: "Texas", "governor". */
export function namesOrganization(spot: Spot, person: Person, day: string): boolean {
  const offices = begun(person, day);
  if (offices.length === 0) return false;
  const around = wordsAround(spot);
  return offices.some(({ organization, telling }) => {
    if (organization.includes(" ") && around.includes(` ${organization} `)) return true;
    return telling.length > 1 && telling.every((word) => around.includes(` ${word} `));
  });
}

const around = new WeakMap<Spot, string>();

/** The folded words around a name, between spaces; the same for each whom it may mean. */
function wordsAround(spot: Spot): string {
  const known = around.get(spot);
  if (known !== undefined) return known;
  const { tokens, text } = spot.block;
  const from = Math.max(0, (tokens.start[spot.from] as number) - AROUND);
  const words = ` ${foldPhrase(text.slice(from, (tokens.end[spot.to - 1] as number) + AROUND))} `;
  around.set(spot, words);
  return words;
}
