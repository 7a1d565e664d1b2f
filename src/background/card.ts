/** Answers `card`: the facts for one person on one day. */
import { factsFor } from "../engine/facts/card";
import type { FactBase } from "../engine/index";
import type { CardFacts } from "../shared/answers";
import type { BackgroundRequest } from "../shared/messages";

/** Null where the base has no such person. */
export function card(
  base: FactBase,
  { person: id, date, others }: Extract<BackgroundRequest, { type: "card" }>,
): CardFacts | null {
  const person = base.people.get(id);
  if (!person) return null;
  const facts = factsFor(base, person, date, new Set(others));
  const { qid, name, enwiki, names, sex, born, died, country, description } = person;
  const cited = [
    ...person.sources,
    ...[...facts.rolesOnDate, ...facts.rolesBefore, ...facts.rolesAfter].flatMap((role) => role.sources),
    ...[...facts.eventsHere, ...facts.eventsOther, ...facts.eventsNext].flatMap((event) => event.sources),
  ];
  const sources: CardFacts["sources"] = {};
  for (const { id: source } of cited) {
    const known = base.sources.get(source);
    if (known)
      sources[source] = { title: known.title, licence: known.licence, attribution: known.attribution };
  }
  return {
    ...facts,
    person: {
      id,
      qid,
      name,
      enwiki,
      sex,
      born,
      died,
      country,
      description,
      native: names.filter((one) => one.kind === "native"),
    },
    sources,
  };
}
