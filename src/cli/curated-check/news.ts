/** Where news name somebody with an office before the name: "Foreign Minister Igor Ivanov". Shows the office, never its dates. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { foldPhrase } from "../../engine/names/phrase";
import { UsageError } from "../io";

const FILE = "events/current-events.tsv";

/** As many words before a name may hold the office: "Minister of Foreign Affairs of the Czech Republic". */
const BEFORE = 7;
/** As many after it may take the office back: "…, who was killed in 1995". */
const AFTER = 5;
/** Said of an office that is not held on the day. */
const NOT_NOW: ReadonlySet<string> = new Set(
  "former ex elect designate deposed ousted late previous incoming outgoing then killing murder assassination replace replacing replaces succeed succeeding succeeds succeeded".split(
    " ",
  ),
);
const SMALL: ReadonlySet<string> = new Set("of the for and to in at".split(" "));

/** A person whom news may name, with what the offices are called. */
export interface Named {
  id: string;
  names: readonly string[];
  labels: readonly string[];
}

/** Somebody in an office on the day of a report. */
export interface Sighting {
  id: string;
  label: string;
  day: string;
}

/**
 * @param folder with events/current-events.tsv, as the import reads it
 * @returns nothing of the sentences but who, which office and the day
 * @throws UsageError where the table cannot be read
 */
export async function readSightings(folder: string, people: readonly Named[]): Promise<Sighting[]> {
  const text = await readFile(join(folder, FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${FILE} cannot be read: ${error.message}.`);
  });
  const rows = text.split("\n").map((line) => line.split("\t"));
  const day = rows[0]?.indexOf("date") ?? -1;
  const sentence = rows[0]?.indexOf("sentence") ?? -1;
  if (day < 0 || sentence < 0) throw new UsageError(`${FILE}:1: the column "date" or "sentence" is missing.`);
  const known = byFirstWords(people);
  return rows.slice(1).flatMap((fields) => sightingsIn(fields[sentence] ?? "", fields[day] ?? "", known));
}

type Known = ReadonlyMap<string, { words: string[]; person: Named }[]>;

/** Names by their first two words; a name that two people have tells of neither. */
function byFirstWords(people: readonly Named[]): Known {
  const byName = new Map<string, Set<Named>>();
  for (const person of people) {
    for (const name of new Set(person.names.map(foldPhrase)))
      byName.set(name, (byName.get(name) ?? new Set()).add(person));
  }
  const known = new Map<string, { words: string[]; person: Named }[]>();
  for (const [name, bearers] of byName) {
    const words = name.split(" ");
    const [person] = bearers;
    if (!person || bearers.size > 1 || words.length < 2) continue;
    const key = words.slice(0, 2).join(" ");
    known.set(key, [...(known.get(key) ?? []), { words, person }]);
  }
  return known;
}

function sightingsIn(sentence: string, day: string, known: Known): Sighting[] {
  const words = foldPhrase(sentence).split(" ");
  return words.flatMap((word, i) =>
    (known.get(`${word} ${words[i + 1] ?? ""}`) ?? []).flatMap((name) => {
      if (!name.words.every((own, k) => words[i + k] === own)) return [];
      const end = i + name.words.length;
      const before = new Set(words.slice(Math.max(0, i - BEFORE), i));
      if ([...before, ...words.slice(end, end + AFTER)].some((one) => NOT_NOW.has(one))) return [];
      const { id, labels } = name.person;
      return labels.filter((label) => isSaid(label, before)).map((label) => ({ id, label, day }));
    }),
  );
}

function isSaid(label: string, before: ReadonlySet<string>): boolean {
  const words = foldPhrase(label)
    .split(" ")
    .filter((word) => !SMALL.has(word));
  return (
    words.length > 0 &&
    words.every((word) => before.has(word)) &&
    // A deputy or a vice president is another.
    ["deputy", "vice", "assistant"].every((word) => words.includes(word) || !before.has(word))
  );
}
