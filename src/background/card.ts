/** Answers `card`: the facts for one person on one day. */
import { factsFor } from "../engine/facts/card";
import type { FactBase } from "../engine/index";
import type { CardFacts, CardMembership } from "../shared/answers";
import type { BackgroundRequest } from "../shared/messages";

/** Null where the base has no such person. */
export async function card(
  base: FactBase,
  { person: id, date, others }: Extract<BackgroundRequest, { type: "card" }>,
): Promise<CardFacts | null> {
  const number = await base.find(id);
  if (number === null) return null;
  const found = await Promise.all(others.map((other) => base.find(other)));
  const facts = await factsFor(
    base,
    number,
    date,
    found.filter((other) => other !== null),
  );
  const { person } = facts;
  const { qid, name, enwiki, names, sex, born, died, country, description } = person;
  const cited = [
    ...person.sources,
    ...[...facts.rolesOnDate, ...facts.rolesBefore, ...facts.rolesAfter].flatMap((role) => role.sources),
    ...[...facts.eventsHere, ...facts.eventsOther, ...facts.eventsNext].flatMap((event) => event.sources),
  ];
  const all = await base.sources();
  const sources: CardFacts["sources"] = {};
  for (const { id: source } of cited) {
    const known = all.get(source);
    if (known)
      sources[source] = { title: known.title, licence: known.licence, attribution: known.attribution };
  }
  const ranked = (roles: typeof facts.rolesOnDate): CardMembership[] =>
    roles.map((role) => ({ ...role, rank: base.vocabulary.rankOf(role.offices) }));
  return {
    ...facts,
    rolesOnDate: homeFirst(ranked(facts.rolesOnDate), country),
    rolesBefore: ranked(facts.rolesBefore),
    rolesAfter: ranked(facts.rolesAfter),
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

/** Of one office held in several countries, as a monarch's, that of the person's own comes before the others. */
function homeFirst(roles: readonly CardMembership[], home: string | null): CardMembership[] {
  const isAbroad = (role: CardMembership): boolean =>
    role.country !== home &&
    roles.some((one) => one.country === home && one.offices.some((kind) => role.offices.includes(kind)));
  return [...roles.filter((role) => !isAbroad(role)), ...roles.filter(isAbroad)];
}
