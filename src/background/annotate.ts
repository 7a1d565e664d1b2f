/** Answers `annotate`: the people in a page's text. */
import { membershipOn } from "../engine/facts/membership-on";
import { type FactBase, Linker } from "../engine/index";
import type { Annotations, PersonOnPage, RoleName } from "../shared/answers";
import type { BackgroundRequest } from "../shared/messages";

const linkers = new WeakMap<FactBase, Linker>();

export async function annotate(
  base: FactBase,
  { blocks, lang }: Pick<Extract<BackgroundRequest, { type: "annotate" }>, "blocks" | "lang">,
  date: string,
): Promise<Annotations> {
  const linker = linkers.get(base) ?? new Linker(base);
  linkers.set(base, linker);
  const people = new Map<string, PersonOnPage>();
  const found = await linker.link({ blocks, date, lang });
  const mentions = found.map(({ person, role: _, ...mention }) => {
    const { id, name, country } = base.people.at(person);
    const known = people.get(id) ?? {
      id,
      name,
      count: 0,
      role: null,
      country,
      ...roleOn(base, person, date),
    };
    known.count++;
    people.set(id, known);
    return { ...mention, person: id };
  });
  return {
    mentions,
    people: [...people.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}

/** The highest office that a person, who must be open, is known to hold on a day; of equals the one that began last. */
function roleOn(
  base: FactBase,
  person: number,
  day: string,
): { role: RoleName; country: string | null } | null {
  const rank = ({ offices }: { offices: string[] }): number => base.vocabulary.rankOf(offices);
  const held = base.people
    .at(person)
    .memberships.filter((one) => membershipOn(one, day) === "within" && !(one.ended && one.end === null));
  // By start, earliest first.
  const [best] = held.reverse().sort((a, b) => rank(b) - rank(a));
  if (!best) return null;
  const { label, area, acting, country } = best;
  return { role: area === undefined ? { label, acting } : { label, area, acting }, country };
}
