/** NOTICE.txt of the built extension: every source of its facts, with licence and credit, as those licences ask of each copy. */
import { openFactBase } from "../../src/cli/io";
import type { PackagedSource } from "../../src/shared/about";
import { byGroup, isNonCommercial, isShareAlike, type LicenceGroup } from "../../src/shared/licences";
import { type FactUse, factUse } from "./fact-use";

/** The groups' headings. English only, whatever the reader's language: the file is for whoever passes the extension on. */
const HEADINGS: Record<LicenceGroup, string> = {
  cc0: "CC0: no rights reserved",
  "public-domain": "Public domain",
  by: "Free with credit",
  "by-sa": "Free with credit, share alike",
  nc: "With credit, not for commercial use",
  curated: "Read by hand: facts only, no text taken",
  other: "Other terms",
};

const INTRODUCTION = `Sources of the facts in Sidelight
=================================

Sidelight's code is under the MIT licence (LICENSE); the packages in it are named in
THIRD-PARTY-NOTICES.txt. Its facts, the files below facts/, are taken one by one from the
sources below; each fact in them names its source. Sentences are Sidelight's own.
`;

/** The text of NOTICE.txt; the same for the same input. */
export function noticeText(sources: readonly PackagedSource[], use: FactUse): string {
  const special = [
    specialTerms(
      "Share alike",
      "must be passed on under the same licence",
      sources.filter(isShareAlike),
      use,
    ),
    specialTerms("Non-commercial", "must not be used commercially", sources.filter(isNonCommercial), use),
  ];
  const groups = byGroup(sources).map(([group, members]) =>
    [underlined(HEADINGS[group]), ...members.map((source) => sourceText(source, use))].join("\n"),
  );
  return [INTRODUCTION, ...special, ...groups].join("\n");
}

const underlined = (heading: string) => `${heading}\n${"-".repeat(heading.length)}\n`;

function sourceText(
  { id, title, url, licence, attribution, retrieved }: PackagedSource,
  use: FactUse,
): string {
  const count = use.facts.get(id) ?? 0;
  return `${title}
  ${url}
  Licence: ${licence}
  Credit: ${attribution}
  Taken: ${retrieved}
  Cited by: ${count} ${count === 1 ? "fact" : "facts"}, as "${id}"
`;
}

/** Which sources ask more than credit, and in which files facts that cite them stand. */
function specialTerms(name: string, rule: string, sources: readonly PackagedSource[], use: FactUse): string {
  const cited = sources.filter(({ id }) => use.facts.has(id));
  if (cited.length === 0) return `${underlined(name)}No source of these facts says that copies ${rule}.\n`;
  const width = Math.max(...cited.map(({ id }) => id.length));
  const lines = cited.map(
    ({ id }) => `  ${id.padEnd(width)}  ${[...(use.files.get(id) ?? [])].sort().join(", ")}`,
  );
  return `${underlined(name)}These sources say that copies of them ${rule}; facts that cite them stand in:\n\n${lines.join("\n")}\n`;
}

/**
 * The text of NOTICE.txt for a compiled fact base.
 * @param folder dist/facts
 * @throws where one of its files is missing or damaged
 */
export async function noticeOf(folder: string): Promise<string> {
  const base = await openFactBase(folder);
  await Promise.all([base.fullPeople.openAll(), base.events.openAll()]);
  const use = factUse(all(base.fullPeople), all(base.events));
  return noticeText([...(await base.sources()).values()], use);
}

function* all<T>(records: { count: number; at(number: number): T }): Generator<T> {
  for (let number = 0; number < records.count; number++) yield records.at(number);
}
