/** Answers `annotate`: the people in a page's text. */
import { type FactBase, Linker } from "../engine/index";
import type { Annotations, PersonOnPage } from "../shared/answers";
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
    const { id, name } = base.people.at(person);
    const known = people.get(id) ?? { id, name, count: 0 };
    known.count++;
    people.set(id, known);
    return { ...mention, person: id };
  });
  return {
    mentions,
    people: [...people.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}
