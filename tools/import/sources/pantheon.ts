/** The people with articles in most languages of Wikipedia in 2013, with their occupations (Pantheon 1.0). */
import { mendGb } from "../mend-gb";
import { readTable } from "../read-table";
import type { At, Report, Source, SourcePerson } from "../types";

const FILE = "notable/pantheon-2013.tsv";

/** News of today name few who were born earlier; they would only make namesakes … */
const FIRST_YEAR = 1900;
/** … but for those of the century before who are known in as many languages: Gandhi, Churchill, Einstein. */
const FIRST_FAMOUS_YEAR = 1850;
const FAMOUS_LANGUAGES = 80;
/** Whoever led a country or its soldiers then is spoken of more: Adenauer, Ben-Gurion, Zhou Enlai. */
const FAMOUS_LANGUAGES_OF_LEADERS = 45;
const LEADERS = new Set(["MILITARY PERSONNEL", "POLITICIAN"]);

/** Occupations that the table names in words that are not ours; all others are used in lower case. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ATHLETE: "track and field athlete",
  CHESSMASTER: "chess player",
  COACH: "sports coach",
  COMPANION: "public figure",
  EXTREMIST: "militant",
  "HOCKEY PLAYER": "ice hockey player",
  MAFIOSO: "organised crime figure",
  "MARTIAL ARTS": "martial artist",
  "MILITARY PERSONNEL": "military officer",
  NOBLEMAN: "member of a royal or noble family",
  "PORNOGRAPHIC ACTOR": "actor in adult films",
  PRESENTER: "television presenter",
  PRODUCER: "film or music producer",
  "PUBLIC WORKER": "public servant",
  "RACECAR DRIVER": "racing driver",
  "RELIGIOUS FIGURE": "religious figure",
  SNOOKER: "snooker player",
  "SOCCER PLAYER": "football player",
};

/** Who may well hold an office in another country than that of their birth: `country` says nothing against them. */
const PUBLIC = new Set([
  "COMPANION",
  "DIPLOMAT",
  "ECONOMIST",
  "JUDGE",
  "LAWYER",
  "MILITARY PERSONNEL",
  "NOBLEMAN",
  "POLITICIAN",
  "PUBLIC WORKER",
  "SOCIAL ACTIVIST",
]);

export const source: Source = {
  id: "pantheon",
  async read(folder, report) {
    const columns = [
      "enwiki_page_id",
      "name",
      "birth_year",
      "gender",
      "country_code",
      "occupation",
      "languages",
    ] as const;
    const people: SourcePerson[] = [];
    const seen = new Set<string>();
    for (const { values, at } of await readTable(folder, FILE, columns, report)) {
      const name = nameOf(values.name, at, report);
      const languages = languagesOf(values.languages, at, report, name ?? values.name);
      const famous = LEADERS.has(values.occupation) ? FAMOUS_LANGUAGES_OF_LEADERS : FAMOUS_LANGUAGES;
      const isFamous = languages >= famous;
      const born = name === null ? null : birthOf(values.birth_year, isFamous, at, report, name);
      if (name === null || born === null) continue;
      if (seen.has(values.enwiki_page_id)) {
        report.fault("A page stands twice in the table: the second is left out.", at, name);
        continue;
      }
      seen.add(values.enwiki_page_id);
      const sex = { Female: "female", Male: "male" }[values.gender] as "female" | "male" | undefined;
      const country = /^[A-Z]{2}$/.test(values.country_code) ? values.country_code : undefined;
      if (country === undefined) {
        report.fault("The country is not known: left empty.", at, `${name}: "${values.country_code}"`);
      }
      people.push({
        key: values.enwiki_page_id,
        name,
        names: [],
        ...(sex ? { sex } : {}),
        born,
        ...(country === undefined ? {} : { country }),
        ...(PUBLIC.has(values.occupation) ? { isCountryOfBirth: true } : {}),
        description: DESCRIPTIONS[values.occupation] ?? values.occupation.toLowerCase(),
        ...(languages > 0 ? { languages } : {}),
        memberships: [],
        at,
      });
    }
    return { source: "pantheon", people, events: [] };
  },
};

function languagesOf(text: string, at: At, report: Report, name: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  report.fault("A number of languages cannot be read: fame is left open.", at, `${name}: "${text}"`);
  return 0;
}

function birthOf(text: string, isFamous: boolean, at: At, report: Report, name: string): string | null {
  if (!/^-?\d{1,4}$/.test(text)) {
    report.fault("A year of birth cannot be read: the person is left out.", at, `${name}: "${text}"`);
    return null;
  }
  const first = isFamous ? FIRST_FAMOUS_YEAR : FIRST_YEAR;
  if (Number(text) < first) {
    report.fault(
      `Born before ${FIRST_YEAR}, or ${FIRST_FAMOUS_YEAR} with fame: left out.`,
      at,
      `${name}, ${text}`,
    );
    return null;
  }
  return text;
}

function nameOf(text: string, at: At, report: Report): string | null {
  // A letter that the table's encoding did not have has become a question mark.
  if (text.includes("?")) {
    report.fault("A letter of the name is lost (a question mark): the person is left out.", at, text);
    return null;
  }
  const mended = mendGb(text);
  if (mended === null) {
    report.fault("The name's encoding cannot be mended for certain: the person is left out.", at, text);
    return null;
  }
  if (mended !== text) {
    report.fault("GB 18030 was read as Latin 1: the name is mended.", at, `${text} → ${mended}`);
  }
  const name = mended
    .replace(/ \(.*\)$/, "")
    .replace(/, (?=[JS]r\.)/, " ")
    // Ranks behind the name: "Prince William, Duke of Cambridge".
    .replace(/, .*$/, "")
    .trim();
  // "The Rock", "The Edge": stage names that are other things' names in every text.
  if (!name.includes(" ") || /^The /.test(name)) {
    report.fault("A name of one word would be found in other words' places: left out.", at, name);
    return null;
  }
  return name;
}
