/** People of the Office of the Historian: diplomats and secretaries of state, one XML file each (`us/pocom/people`). */
import { edtfOf } from "./read-table";
import type { Report, SourcePerson } from "./types";
import { childOf, childrenOf, readXml, requiredText, textOf } from "./xml";

const FOLDER = "us/pocom/people";

/** Whom news call by two given names. */
const TWO_NAMES: Readonly<Record<string, string>> = {
  "dulles-john-foster": "John Foster",
  "galbraith-john-kenneth": "John Kenneth",
  "lodge-henry-cabot": "Henry Cabot",
};

/**
 * One person, without memberships.
 * @param id such as `albright-madeleine-korbel`
 * @throws InputError where there is no such file
 */
export async function readPocomPerson(folder: string, id: string, report: Report): Promise<SourcePerson> {
  const file = `${FOLDER}/${id.slice(0, 1)}/${id}.xml`;
  const root = await readXml(folder, file);
  const at = { file, line: 1 };
  const parts = childOf(root, "persName") ?? root;
  const family = plain(requiredText(parts, "surname", file));
  const forename = plain(requiredText(parts, "forename", file));
  const suffix = textOf(parts, "genName").replace(/^3rd$/, "III");
  const altNames = childrenOf(parts, "altname").map(({ text }) =>
    plain(text).replace(/, (?=Jr|Sr|\d|I)/, " "),
  );
  const born = edtfOf(textOf(root, "birth"), at, report, id);
  const died = edtfOf(textOf(root, "death"), at, report, id);
  const given = TWO_NAMES[id] ?? usualGivenName(forename, family, altNames);
  const name = `${given} ${family}`.trim();
  const others = new Set([
    ...altNames.map((alias) => alias.replace(/ ?\(.*?\)/, "")),
    `${forename.replace(/ ?\(.*?\)/, "")} ${family}`,
    ...(suffix ? [`${name} ${suffix}`] : []),
  ]);
  others.delete(name);
  return {
    key: id,
    name,
    family,
    given,
    names: [...others].sort().map((other) => ({ name: other, kind: "full", lang: "en" })),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    country: "US",
    description: textOf(root, "career-type") === "career" ? "career diplomat" : "diplomat",
    memberships: [],
    page: id,
    at,
  };
}

/**
 * The given name in the form that news use: `Michael R.`, known as `Mike Pompeo` → `Mike`; `Doris Kathleen`, known as
 * `D. Kathleen Stephens` → `Kathleen`; `Madeleine Korbel` → `Madeleine`.
 */
function usualGivenName(forename: string, family: string, altNames: readonly string[]): string {
  const nickname = /\((\S+)\)/.exec(forename)?.[1];
  if (nickname !== undefined) return nickname;
  const known = altNames.find((name) => bareName(name).endsWith(` ${family}`));
  const used = known === undefined ? forename : bareName(known).slice(0, -family.length - 1);
  const words = used.split(" ").filter((word) => word !== "");
  const isInitial = (word: string | undefined) => word !== undefined && /^(?:\p{Lu}\.)+$/u.test(word);
  // "J. Stapleton Roy" is printed so; of other initials before a name only the name is sure.
  const first = words.find((word) => !isInitial(word)) ?? words.join(" ");
  return first.replace(/,$/, "");
}

const bareName = (name: string): string => name.replace(/,? (?:Jr\.?|Sr\.?|II|III|IV|2nd|3rd)$/, "").trim();

const plain = (text: string): string => text.replaceAll("’", "'").replace(/ +/g, " ").trim();
