/** `facts -- stats`: how much the fact base holds. */
import type { FactBase } from "../engine/facts/base";
import { SOURCE_GROUPS } from "../engine/facts/schema";
import { readFactFolder } from "./fact-files";
import type { Io } from "./io";

/** @returns the exit status */
export async function stats(base: FactBase, machine: boolean, io: Io): Promise<number> {
  // What was written by hand, without the imported tables: the compiled base has counted those.
  const { entries } = await readFactFolder(process.cwd(), SOURCE_GROUPS, []);
  await Promise.all([base.fullPeople.openAll(), base.events.openAll()]);
  const figures = {
    people: base.people.count,
    withWikidataId: 0,
    memberships: 0,
    membershipsWithStart: 0,
    curatedInPlaceOfImported: 0,
    events: base.events.count,
    eventsWithTwoOrMore: 0,
    eventsByType: {} as Record<string, number>,
    curatedPeople: entries.people.size,
    curatedEvents: entries.events.size,
    sources: (await base.sources()).size,
  };
  for (let number = 0; number < base.people.count; number++) {
    const { qid, memberships } = base.fullPeople.at(number);
    if (qid) figures.withWikidataId++;
    figures.memberships += memberships.length;
    for (const { start, sources, replaces } of memberships) {
      if (start && sources.length > 0) figures.membershipsWithStart++;
      if (replaces.length > 0) figures.curatedInPlaceOfImported++;
    }
  }
  for (let number = 0; number < base.events.count; number++) {
    const { type, participants } = base.events.at(number);
    if (participants.length > 1) figures.eventsWithTwoOrMore++;
    figures.eventsByType[type] = (figures.eventsByType[type] ?? 0) + 1;
  }
  if (machine) {
    io.stdout.write(`${JSON.stringify(figures)}\n`);
    return 0;
  }
  const line = (key: string, value: number) => `${String(value).padStart(8)}  ${key}\n`;
  for (const [key, value] of Object.entries(figures)) {
    if (typeof value === "number") io.stdout.write(line(key, value));
    else for (const [type, count] of Object.entries(value).sort()) io.stdout.write(line(`  ${type}`, count));
  }
  return 0;
}
