/** Reads the fact base's source files: YAML below facts/, with the line of every value. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { isCollection, isNode, LineCounter, parseDocument } from "yaml";
import { type AllowedOverlap, checkEntries } from "../engine/facts/check";
import {
  type FactEntries,
  type FactSource,
  type Path,
  type Problem,
  readEntries,
} from "../engine/facts/entries";
import { mergeEntries, type Replaced } from "../engine/facts/merge";
import { SOURCE_GROUPS, type SourceGroup } from "../engine/facts/schema";
import type { VocabularyData } from "../engine/facts/vocabulary";
import { checkConfirmations, readConfirmations } from "./curated-check/confirmations";
import { importedTables, readImported, type SourceTables } from "./imported-files";

/** One parsed YAML file. `problems` holds its syntax errors; then `value` is null. */
export interface YamlFile extends FactSource {
  problems: Problem[];
}

/** Parses YAML text; `file` is for messages. */
export function parseYaml(file: string, content: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problems = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `The YAML cannot be read: ${error.message}.`,
  }));
  const line = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        // A block map's range starts at its first key, which is the line a person looks for.
        const start = isCollection(node) && isNode(node.items[0]) ? node.items[0].range?.[0] : undefined;
        return lines.linePos(start ?? node.range[0]).line;
      }
    }
    return 1;
  };
  // YAML reads an unquoted 2018-05-31 as text under the core schema, but an unquoted 2018 as a number.
  return { file, value: problems.length > 0 ? null : yearsAsText(document.toJS()), line, problems };
}

/** Turns the numbers of date keys into text: `born: 1946` is an EDTF year. */
function yearsAsText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(yearsAsText);
  if (value === null || typeof value !== "object") return value;
  const dateKeys = new Set(["born", "died", "start", "end", "date", "seen"]);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      dateKeys.has(key) && typeof item === "number" ? String(item) : yearsAsText(item),
    ]),
  );
}

/** All YAML files below a folder, in a fixed order. */
async function yamlFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile() && /\.ya?ml$/.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

/** All that facts/ holds. */
export interface FactFolder {
  entries: FactEntries;
  /** What curated memberships stand in the place of. */
  replaced: Replaced;
  vocabulary: VocabularyData;
  /** All that is wrong, by file and line; empty where the folder can be compiled. */
  problems: Problem[];
}

/** The vocabulary of the files below facts/vocabulary/: of words.yaml each list is one. */
export function vocabularyOf(files: readonly Pick<YamlFile, "value">[]): VocabularyData {
  const { offices, titles, modifiers, indefinite, countries, organizations, ...words } = Object.assign(
    {},
    ...files.map(({ value }) => value),
  );
  return { offices, titles, modifiers, indefinite, countries, organizations, words };
}

/**
 * Reads and checks facts/: the vocabulary, sources.yaml and everything below curated/ and imported/.
 * @param root the project's folder
 * @param groups imported sources of other groups are left out; see SOURCE_GROUPS
 * @param tables imported tables that are to be read instead of facts/imported
 * @throws when the folder cannot be read
 */
export async function readFactFolder(
  root: string,
  groups: readonly SourceGroup[] = SOURCE_GROUPS,
  tables?: readonly SourceTables[],
): Promise<FactFolder> {
  const facts = join(root, "facts");
  const read = async (path: string) =>
    parseYaml(relative(root, path).replaceAll("\\", "/"), await readFile(path, "utf8"));
  const files = await Promise.all((await yamlFiles(facts)).map(read));
  const problems = files.flatMap((file) => file.problems);
  const sound = files.filter((file) => file.problems.length === 0);
  const inside = (file: YamlFile, folder: string) => file.file.startsWith(`facts/${folder}`);

  const vocabulary = vocabularyOf(sound.filter((file) => inside(file, "vocabulary/")));
  const allowed: AllowedOverlap[] =
    (
      sound.find((file) => inside(file, "allowed-overlaps"))?.value as
        | { overlaps?: AllowedOverlap[] }
        | undefined
    )?.overlaps ?? [];

  const apart = ["vocabulary/", "allowed-overlaps", "confirmations/"];
  const { entries, problems: misfits } = readEntries(
    sound.filter((file) => !apart.some((folder) => inside(file, folder))),
  );
  const { found, problems: unclear } = readConfirmations(
    sound.filter((file) => inside(file, "confirmations/")),
  );
  // Before the merge, which adds what tables have to the people of facts/curated.
  const unconfirmed = checkConfirmations(found, entries);
  const { imported, problems: unread } = await readImported(
    tables ?? (await importedTables(join(facts, "imported"))),
  );
  const trust = [...entries.sources.keys()];
  const wanted = imported
    .filter(({ source }) => groups.includes(entries.sources.get(source)?.entry.group ?? "curated"))
    .sort((a, b) => trust.indexOf(a.source) - trust.indexOf(b.source));
  const merged = mergeEntries(entries, wanted);
  const kinds = new Set<string>(vocabulary.offices.map((kind: { id: string }) => kind.id));
  return {
    ...merged,
    vocabulary,
    problems: [
      ...problems,
      ...misfits,
      ...unclear,
      ...unconfirmed,
      ...unread,
      ...checkEntries(merged.entries, kinds, allowed),
    ],
  };
}
