/** `facts -- people | person ID | check | stats | curated-check [FOLDER] | diff-check FOLDER`: what the fact base holds, and what is wrong in its source. */

import type { FactBase } from "../engine/facts/base";
import { withNames } from "../engine/facts/card";
import type { Person } from "../engine/facts/types";
import { variantsOf } from "../engine/names/variants";
import { curatedCheck } from "./curated-check";
import { diffCheck } from "./diff-check";
import { readFactFolder } from "./fact-files";
import { type Io, openFactBase, readArguments, UsageError } from "./io";
import { stats } from "./stats";

/** What takes an argument. */
const WITH_ONE: ReadonlySet<string> = new Set(["person", "diff-check", "curated-check"]);

/** @returns 0; 1 where `check` found problems */
export async function factsCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: "boolean" },
    jsonl: { type: "boolean" },
  });
  const [what, id, ...more] = positionals;
  if (more.length > 0 || (id !== undefined && !WITH_ONE.has(what ?? ""))) {
    throw new UsageError(`"${more[0] ?? id}" is one argument too many.`);
  }
  const machine = (values.json ?? false) || (values.jsonl ?? false);
  if (what === "check") return check(io);
  if (what === "curated-check") return curatedCheck(id, machine, io);
  if (what === "diff-check") return diffCheck(id, machine, io);
  const base = await openFactBase();
  if (what === "people") return people(base, io);
  if (what === "person") return person(base, id, machine, io);
  if (what === "stats") return stats(base, machine, io);
  throw new UsageError(
    "facts needs one of people, person ID, check, stats, curated-check [FOLDER], diff-check FOLDER.",
  );
}

async function check(io: Io): Promise<number> {
  const { entries, problems } = await readFactFolder(process.cwd());
  for (const { file, line, message } of problems) io.stdout.write(`${file}:${line}: ${message}\n`);
  io.stdout.write(
    problems.length > 0
      ? `${problems.length} to mend.\n`
      : `Nothing wrong: ${entries.people.size} people, ${entries.posts.size} posts, ${entries.events.size} events, ${entries.sources.size} sources.\n`,
  );
  return problems.length > 0 ? 1 : 0;
}

function* records<T>(count: number, at: (index: number) => T): Generator<T> {
  for (let i = 0; i < count; i++) yield at(i);
}
const everyone = (base: FactBase) => records<Person>(base.people.count, (i) => base.people.at(i));

async function people(base: FactBase, io: Io): Promise<number> {
  await base.people.openAll();
  for (const one of everyone(base)) {
    const { id, qid, name, enwiki, country } = one;
    const names = [...new Set(variantsOf(one).map((variant) => variant.text))];
    io.stdout.write(`${JSON.stringify({ id, qid, name, enwiki, names, country })}\n`);
  }
  return 0;
}

async function person(base: FactBase, id: string | undefined, machine: boolean, io: Io): Promise<number> {
  if (!id) throw new UsageError("facts person needs an id: a Wikidata id such as Q473239, or a slug.");
  const number = await base.find(id);
  if (number === null) throw new UsageError(`There is no person ${id} in the base.`);
  const found = await base.fullPeople.get(number);
  await base.events.open(found.events);
  const packed = found.events.map((index) => base.events.at(index));
  await base.people.open(packed.flatMap(({ participants }) => participants.map((one) => one.person)));
  const events = packed.map((event) => withNames(base, event));
  if (machine) {
    io.stdout.write(`${JSON.stringify({ ...found, events })}\n`);
    return 0;
  }
  const lines = [
    [`${found.name} (${found.id})`, found.description, found.country].filter((part) => part).join(", "),
    ...found.memberships.map(
      (m) =>
        `  ${m.start ?? "?"}${m.startOrEarlier ? " or before" : ""} – ${m.end ?? (m.ended ? "?" : `.. (known to ${m.asOf})`)}  ${m.label}, ${m.organization ?? ""}  ${m.sources.map((s) => s.url).join(" ")}${m.replaces.length > 0 ? `  (by hand, in place of ${m.replaces.map((s) => s.id).join(", ")})` : ""}`,
    ),
    ...events.map(
      (event) =>
        `  ${event.date}  ${event.type}${event.title ? `: ${event.title}` : ""}  ${event.sources.map((s) => s.url).join(" ")}`,
    ),
  ];
  io.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
