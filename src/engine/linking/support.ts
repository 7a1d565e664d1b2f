/** Words around a whole name that support whom it may mean: an organization or an office of theirs. */
import { firstDay } from "../facts/edtf";
import type { Person } from "../facts/types";
import { foldPhrase } from "../names/phrase";
import type { Designation } from "./roles";
import type { Spot } from "./spots";

/** As far around a name as an organization is looked for. UTF-16 units. */
const AROUND = 200;

/** Offices that had begun by a day. */
const begun = (person: Person, day: string) =>
  person.memberships.filter(({ start }) => start === null || firstDay(start) <= day);

/** What members of any parliament are called, and how the base labels their seats. */
const LAWMAKER = new Set(
  "mp lawmaker legislator congressman congresswoman parliamentarian backbencher republican democrat tory".split(
    " ",
  ),
).add("member of parliament");
const SEAT =
  /\b(?:Member|Deputy|Senator)\b.*\b(?:Parliament|House|Assembly|Senate|Council|Congress|Chamber|Diet|Bundestag|Duma|Knesset|Representatives)\b/;

/** "Governor Jay Inslee": the title is a word of an office of theirs. */
export function isCalled(person: Person, { title, phrase, lower }: Designation, day: string): boolean {
  const isLawmaker = LAWMAKER.has(phrase);
  if (lower || (title?.kind === "honorific" && !isLawmaker) || title?.kind === "profession") return false;
  return begun(person, day).some(
    ({ label }) => ` ${foldPhrase(label)} `.includes(` ${phrase} `) || (isLawmaker && SEAT.test(label)),
  );
}

/** The words around the name hold an organization the person belongs to, or all that tells an office of theirs: "Texas", "governor". */
export function namesOrganization(spot: Spot, person: Person, day: string): boolean {
  const { tokens, text } = spot.block;
  const from = Math.max(0, (tokens.start[spot.from] as number) - AROUND);
  const around = ` ${foldPhrase(text.slice(from, (tokens.end[spot.to - 1] as number) + AROUND))} `;
  return begun(person, day).some(({ organization, label }) => {
    const words = organization ? foldPhrase(organization) : "";
    if (words.includes(" ") && around.includes(` ${words} `)) return true;
    const telling = foldPhrase(label)
      .split(" ")
      .filter((word) => word.length > 3);
    return telling.length > 1 && telling.every((word) => around.includes(` ${word} `));
  });
}
