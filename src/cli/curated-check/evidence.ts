/** What tables say of the offices of people who are written by hand. */
import type { ImportedFacts } from "../../engine/facts/merge";
import { foldPhrase } from "../../engine/names/phrase";
import type { Office, Offices } from "../diff-check/offices";
import { isSameOffice } from "../diff-check/offices";

/** An office of somebody, as a table or a hand has it. */
export interface Term {
  label: string;
  country: string | null;
  office: Office;
  /** EDTF; null where it is not known. */
  start: string | null;
  end: string | null;
  /** The first and the last day on which a list of journeys shows the person in the office; null for other tables. */
  seen: string | null;
  /** Id of the table. */
  source: string;
}

/** Tables that show somebody in an office on a day, and say nothing of when it began. */
const SEEN_ONLY: ReadonlySet<string> = new Set(["visits", "travels"]);

/** Words that tell no office from another. */
const EMPTY: ReadonlySet<string> = new Set("of the for and to in at member minister secretary".split(" "));

/** Words that make another office of one: a deputy, who is elected and not yet in office, who leads a chamber. */
const TELLING: ReadonlySet<string> = new Set(
  "vice deputy elect designate assistant under shadow state leader president chair chairman speaker chief adviser majority minority whip governor".split(
    " ",
  ),
);

/** The offices that imported tables give to each person, by the person's id. Areas of seats are left out: the seats are there too. */
export function termsByPerson(imported: readonly ImportedFacts[], offices: Offices): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const { source, people } of imported) {
    for (const { entry } of people) {
      for (const {
        role = "",
        country = null,
        office = [],
        start,
        startOrEarlier,
        end,
        asOf,
      } of entry.memberships) {
        const isSeen = SEEN_ONLY.has(source);
        const term: Term = {
          label: role,
          country,
          office: offices.held({ label: role, country, post: null, offices: [...office] }),
          start: startOrEarlier || start === undefined ? null : start,
          end: end ?? null,
          seen: isSeen && start === undefined ? (asOf ?? null) : null,
          source,
        };
        terms.set(entry.id, [...(terms.get(entry.id) ?? []), term]);
      }
    }
  }
  return terms;
}

/** The same office of one country: by kind or words, or where the telling words of one are all among the other's. */
export function isOfficeOf(one: Pick<Term, "label" | "country" | "office">, other: Term): boolean {
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  if (isSameOffice(one.office, other.office)) return true;
  const [a, b] = [tellingWords(one.label), tellingWords(other.label)];
  if ([...a, ...b].some((word) => TELLING.has(word) && a.includes(word) !== b.includes(word))) return false;
  const isPart = (part: string[], whole: string[]) =>
    part.some((word) => !TELLING.has(word)) && part.every((word) => whole.includes(word));
  return isPart(a, b) || isPart(b, a);
}

const tellingWords = (label: string): string[] =>
  foldPhrase(label)
    .replace(/\bdefense\b/g, "defence")
    .split(" ")
    .filter((word) => !EMPTY.has(word));
