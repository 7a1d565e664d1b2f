/** Spellings and public figures of the list of the Office of Foreign Assets Control (individuals of the SDN list). */
import { type Nationalities, readNationalities } from "../nationalities";
import { readTable } from "../read-table";
import { inCase, type ListedName, listedName } from "../sanction-names";
import { publicPosts } from "../sanction-posts";
import type { At, Report, Source, SourcePerson } from "../types";

const PEOPLE = "sanctions/ofac-individuals.tsv";
const ALIASES = "sanctions/ofac-aliases.tsv";

/** Lists of drug dealers, gangs and hackers, who hold no office. */
const CRIME = /^(?:SDNTK?|ILLICIT-DRUGS-EO14059|TCO|CYBER\d?)$/;

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

export const source: Source = {
  id: "ofac",
  async read(folder, report) {
    const nationalities = await readNationalities();
    const aliases = await readAliases(folder, report);
    const people: SourcePerson[] = [];
    const columns = ["ent_num", "name", "programs", "title", "remarks"] as const;
    for (const { values, at } of await readTable(folder, PEOPLE, columns, report)) {
      const country = countryOf(values.remarks, nationalities);
      const named = listedName(values.name, country);
      if (!named) {
        report.fault("A name without a given name says too little: left out.", at, values.name);
        continue;
      }
      const posts = publicPosts(values.title.split(";"));
      const isCrime = values.programs.split(/\] ?\[| /).every((program) => CRIME.test(program));
      if (isCrime && !posts) {
        report.fault(
          "On a list of drugs, gangs or hackers, and without a public post: left out.",
          at,
          named.name,
        );
        continue;
      }
      const isNew = posts !== null && !posts.isMemberOnly && country !== undefined;
      const person: SourcePerson = {
        key: values.ent_num,
        name: named.name,
        ...familyOf(named),
        names: namesOf(named, aliases.get(values.ent_num) ?? [], country),
        ...sexOf(values.remarks),
        ...bornOf(values.remarks),
        ...(country === undefined ? {} : { country }),
        ...(posts ? { description: posts.description } : {}),
        memberships: [],
        ...(isNew ? {} : { onlyIfKnown: true }),
        at,
      };
      if (!isNew && person.names.length === 0) {
        report.fault("Without a post and without another spelling: left out.", at, named.name);
        continue;
      }
      people.push(person);
    }
    return { source: "ofac", people, events: [] };
  },
};

async function readAliases(folder: string, report: Report): Promise<Map<string, string[]>> {
  const aliases = new Map<string, string[]>();
  for (const { values, at } of await readTable(folder, ALIASES, ["ent_num", "alias"], report)) {
    if (!values.alias.includes(",")) {
      tooShort(report, at, values.alias);
      continue;
    }
    aliases.set(values.ent_num, [...(aliases.get(values.ent_num) ?? []), values.alias]);
  }
  return aliases;
}

function tooShort(report: Report, at: At, alias: string): void {
  report.fault("An alias of one name would be found in other words' places: left out.", at, alias);
}

function familyOf({ family, given }: ListedName): { family?: string; given?: string } {
  return { ...(family ? { family } : {}), ...(given ? { given } : {}) };
}

function namesOf(
  named: ListedName,
  aliases: readonly string[],
  country: string | undefined,
): SourcePerson["names"] {
  const all = new Set(named.others);
  for (const alias of aliases) {
    const other = listedName(alias, country);
    if (!other) continue;
    all.add(other.name);
    for (const spelling of other.others) all.add(spelling);
  }
  all.delete(named.name);
  return [...all].sort().map((name) => ({ name: inCase(name), kind: "full", lang: "en" }));
}

function countryOf(remarks: string, nationalities: Nationalities): string | undefined {
  const named =
    /\b(?:nationality|citizen) ([A-Z][^;.]*)/.exec(remarks)?.[1] ??
    /; POB [^;]*?([A-Z][\w ,]*?)[;.]/.exec(remarks)?.[1];
  if (named === undefined) return undefined;
  const whole = nationalities.codeOf(named.trim());
  return whole ?? nationalities.codeOf(named.split(", ").at(-1)?.trim() ?? "");
}

function sexOf(remarks: string): { sex?: "female" | "male" } {
  const sex = /\bGender (Male|Female)\b/.exec(remarks)?.[1];
  return sex === undefined ? {} : { sex: sex === "Male" ? "male" : "female" };
}

/** The first date of birth; "circa" and spans of years are left out. */
function bornOf(remarks: string): { born?: string } {
  const match = /^DOB (?:(\d{2}) )?(?:([A-Z][a-z]{2}) )?(\d{4})(?=[;.]|$)/.exec(remarks);
  if (!match) return {};
  const [, day, month, year = ""] = match;
  const number = month === undefined ? 0 : MONTHS.indexOf(month) + 1;
  if (number === 0) return { born: year };
  const text = `${year}-${String(number).padStart(2, "0")}`;
  // The first of January often stands for a year of which no more is known.
  if (day === "01" && number === 1) return { born: year };
  return { born: day === undefined ? text : `${text}-${day}` };
}
