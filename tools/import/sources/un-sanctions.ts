/** Spellings, native names and public figures of the consolidated list of the United Nations Security Council. */
import { type Nationalities, readNationalities } from "../nationalities";
import { officeKinds } from "../office-kinds";
import { edtfOf } from "../read-table";
import { inCase } from "../sanction-names";
import { publicPosts } from "../sanction-posts";
import type { At, Report, Source, SourceMembership, SourcePerson } from "../types";
import { cleanRole, listedPosts } from "../unsaid-roles";
import { childOf, childrenOf, readXml, requiredText, textOf, type XmlElement } from "../xml";

const FILE = "sanctions/un-consolidated-2018-10-29.xml";

/** The country of those on a list of the name, where an entry has no nationality. */
const LISTS: Readonly<Record<string, string>> = {
  CAR: "CF",
  DPRK: "KP",
  DRC: "CD",
  GB: "GW",
  Iran: "IR",
  Iraq: "IQ",
  Libya: "LY",
  Somalia: "SO",
  SouthSudan: "SS",
  Sudan: "SD",
  Taliban: "AF",
  Yemen: "YE",
};

/** Posts of those listed before are over, as far as anybody can know who reads the list of 2018. */
const OLD = "2008";

export const source: Source = {
  id: "un-sanctions",
  async read(folder, report) {
    const nationalities = await readNationalities();
    const root = await readXml(folder, FILE);
    const individuals = childOf(root, "INDIVIDUALS");
    const people: SourcePerson[] = [];
    for (const entry of individuals?.children ?? []) {
      const person = personOf(entry, nationalities, report);
      if (person) people.push(person);
    }
    return { source: "un-sanctions", people, events: [] };
  },
};

function personOf(entry: XmlElement, nationalities: Nationalities, report: Report): SourcePerson | null {
  const at = { file: FILE, line: entry.line };
  const list = textOf(entry, "UN_LIST_TYPE");
  const parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map((part) => textOf(entry, part));
  const name = inCase(
    parts
      .filter((part) => part !== "")
      .join(" ")
      .replace(/, Jr\b\.?|,/g, ""),
  );
  requiredText(entry, "FIRST_NAME", FILE);
  if (!name.includes(" ")) {
    report.fault("A name of one word would be found in other words' places: left out.", at, name);
    return null;
  }
  const nationality = valuesIn(entry, "NATIONALITY")[0] ?? "";
  const country = nationalities.codeOf(nationality) ?? LISTS[list];
  const posts = publicPosts(valuesIn(entry, "DESIGNATION").flatMap(splitPosts));
  const names = namesOf(entry, name, list, report, at);
  const isNew = posts !== null && country !== undefined;
  if (!isNew && names.length === 0) {
    report.fault("Without a post and without another spelling: left out.", at, name);
    return null;
  }
  const sex = { Male: "male", Female: "female" }[textOf(entry, "GENDER")] as "female" | "male" | undefined;
  const born = bornOf(entry, at, report, name);
  return {
    key: requiredText(entry, "DATAID", FILE),
    name,
    ...(list === "DPRK" ? { family: inCase(parts[0] ?? ""), given: inCase(parts[1] ?? "") } : {}),
    names,
    ...(sex ? { sex } : {}),
    ...(born === undefined ? {} : { born }),
    ...(country === undefined ? {} : { country }),
    ...(posts ? { description: posts.description } : {}),
    memberships: posts && isNew ? membershipsOf(posts.posts, entry, country, { at, report, name }) : [],
    ...(isNew ? {} : { onlyIfKnown: true }),
    at,
  };
}

/** `Minister of Justice (…) Former head of …` holds two posts; what stands behind "which" or a comma explains them. */
function splitPosts(designation: string): string[] {
  return listedPosts(designation)
    .flatMap((post) => post.split(/;| (?=Former )|\.\s+(?=[A-Z])/))
    .map((post) =>
      post
        .replace(/(?:,? (?:which|who|that|designated|responsible|operating under)|, (?:a|the) ).*$/, "")
        .replace(/[.,]$/, "")
        .trim(),
    )
    .map((post) =>
      post.replace(
        /^(?:.*? is (?:a|an|the) |(?:Acted|Serving|Served|Serves) as (?:a |an |the )?)(?=[A-Z])/,
        "",
      ),
    )
    .filter((post) => post !== "" && post.length < 120);
}

/** A post was held on the day of the listing; how much longer the list does not say. */
function membershipsOf(
  posts: readonly { role: string; former: boolean }[],
  entry: XmlElement,
  country: string,
  { at, report, name }: { at: At; report: Report; name: string },
): SourceMembership[] {
  const listed = textOf(entry, "LISTED_ON").slice(0, 10);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(listed) ? listed : undefined;
  return posts.flatMap(({ role: printed, former }) => {
    const bare = printed.replace(/ under the Taliban [Rr]egime$/, "").replace(/^DPRK /, "");
    const isTaliban = bare.length < printed.length - 6;
    const clean = cleanRole(bare, at, report, name);
    if (!clean) return [];
    const { role, organization = isTaliban ? "Taliban government" : undefined } = clean;
    return {
      role,
      ...(organization === undefined ? {} : { organization }),
      country,
      office: clean.organization === undefined ? officeKinds(role, country) : [],
      ...(former || day === undefined || day < OLD ? { ended: true } : {}),
      ...(day === undefined ? {} : { asOf: day }),
      at,
    };
  });
}

function valuesIn(entry: XmlElement, name: string): string[] {
  const element = childOf(entry, name);
  return element
    ? childrenOf(element, "VALUE")
        .map(({ text }) => text)
        .filter((text) => text !== "")
    : [];
}

function namesOf(
  entry: XmlElement,
  name: string,
  list: string,
  report: Report,
  at: At,
): SourcePerson["names"] {
  const names: SourcePerson["names"] = [];
  const add = (text: string, kind: "full" | "native", lang?: string): void => {
    if (text === name || names.some((known) => known.name === text)) return;
    names.push({ name: text, kind, ...(lang === undefined ? {} : { lang }) });
  };
  const original = textOf(entry, "NAME_ORIGINAL_SCRIPT");
  if (/^[\p{L}\p{M}]+(?:[ '-][\p{L}\p{M}]+)+$/u.test(original))
    add(original, "native", languageOf(original, list));
  else if (original !== "") {
    report.fault(
      "A name in its own script is one word, or more than a name: left out.",
      at,
      `${name}: ${original}`,
    );
  }
  for (const alias of childrenOf(entry, "INDIVIDUAL_ALIAS")) {
    const printed = textOf(alias, "ALIAS_NAME");
    if (printed === "") continue;
    if (textOf(alias, "QUALITY") !== "Good") {
      report.fault("An alias is not of good quality: left out.", at, `${name}: ${printed}`);
      continue;
    }
    for (const part of printed.split(/;|\/ /)) {
      const spelling = inCase(part.replace(/[“”"]/g, "").replaceAll("’", "'"));
      if (!/^[\p{Script=Latin}\p{M} .'`‘-]+$/u.test(spelling) || !spelling.includes(" ")) {
        report.fault("An alias is one word, or more than a name: left out.", at, `${name}: ${part.trim()}`);
      } else add(spelling, "full", "en");
    }
  }
  return names;
}

/** The language of a name, where its letters and the list leave no doubt. */
function languageOf(name: string, list: string): string | undefined {
  if (/\p{Script=Cyrillic}/u.test(name)) return "ru";
  if (/\p{Script=Hangul}/u.test(name)) return "ko";
  if (!/\p{Script=Arabic}/u.test(name)) return undefined;
  return ["Iraq", "Libya", "Yemen", "Sudan"].includes(list) ? "ar" : undefined;
}

/** The date of birth, where the list has one that is exact. */
function bornOf(entry: XmlElement, at: At, report: Report, name: string): string | undefined {
  const births = childrenOf(entry, "INDIVIDUAL_DATE_OF_BIRTH").filter(
    (birth) => textOf(birth, "TYPE_OF_DATE") === "EXACT",
  );
  const [first] = births;
  if (!first) return undefined;
  if (births.length > 1) {
    report.fault("Several dates of birth: the first is kept to the year.", at, name);
    return (textOf(first, "DATE") || textOf(first, "YEAR")).slice(0, 4) || undefined;
  }
  // Some days bear the offset of a time zone: 1960-01-01-05:00.
  const text = (textOf(first, "DATE") || textOf(first, "YEAR")).replace(
    /(?<=^\d{4}-\d{2}-\d{2})[-+]\d{2}:\d{2}$/,
    "",
  );
  return edtfOf(text, at, report, name);
}
