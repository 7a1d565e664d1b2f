/** Splits "President Vladimir Putin" into the office and the name, as lists of visits and journeys print them. */

export interface TitledName {
  /** As we print the office: "President". */
  role: string;
  /** Kinds of facts/vocabulary/offices.yaml. */
  office: string[];
  acting: boolean;
  /** Without titles and styles. */
  name: string;
  /** The name is a surname alone, which says nothing without office, country and date. */
  isBare: boolean;
}

interface Title {
  words: RegExp;
  role: string;
  office: string[];
  /** Known by a given name alone: "King Hussein". */
  regnal?: boolean;
}

/** The longer ones first. */
const TITLES: readonly Title[] = [
  { words: /President-? ?[Ee]lect/, role: "President-elect", office: [] },
  { words: /President- ?designate/, role: "President-designate", office: [] },
  { words: /Junta Member/, role: "Member of the junta", office: [] },
  { words: /Chancellor-elect/, role: "Chancellor-elect", office: [] },
  { words: /Prime Minister-(?:designate|[Ee]lect)/, role: "Prime Minister-designate", office: [] },
  {
    words: /President of the Council of Ministers/,
    role: "President of the Council of Ministers",
    office: [],
  },
  { words: /Chairman of the Presidency/, role: "Chairman of the Presidency", office: ["president"] },
  { words: /Vice President/, role: "Vice President", office: ["vice-president"] },
  {
    words: /Deputy Prime Minister and Foreign Minister/,
    role: "Foreign Minister",
    office: ["foreign-minister"],
  },
  { words: /Deputy Prime Minister/, role: "Deputy Prime Minister", office: [] },
  { words: /Vice Premier/, role: "Vice Premier", office: [] },
  {
    words:
      /Prime Minister-Prince|Prime Min(?:is)?t?e?ster|Prime Ministere?|Premier(?: and Prince| & Prince)?|Head of Government/,
    role: "Prime Minister",
    office: ["prime-minister"],
  },
  { words: /Taoiseach/, role: "Taoiseach", office: ["prime-minister"] },
  { words: /(?:Federal )?Chancellor/, role: "Chancellor", office: ["prime-minister"] },
  {
    words: /Deputy Foreign Minister|Vice Foreign Minister/,
    role: "Deputy Foreign Minister",
    office: ["deputy-foreign-minister"],
  },
  {
    words:
      /Foreign (?:Affairs )?Minister|Foreign Secretary|(?:Minister|Secretary) of Foreign (?:Affairs|Relations)|Minister (?:of|for) Foreign Affairs|Minister of External Affairs|External Affairs Minister/,
    role: "Foreign Minister",
    office: ["foreign-minister"],
  },
  {
    words: /Defen[cs]e Minister|Minister of Defen[cs]e|Defen[cs]e Secretary/,
    role: "Defence Minister",
    office: ["defence-minister"],
  },
  { words: /Governor General/, role: "Governor-General", office: ["head-of-state-ceremonial"] },
  { words: /Secretary[ -]General/, role: "Secretary-General", office: ["secretary-general"] },
  { words: /General Secretary|First Secretary/, role: "General Secretary", office: ["party-leader"] },
  { words: /Crown Prince/, role: "Crown Prince", office: [] },
  { words: /President(?:ent)?/, role: "President", office: ["president"] },
  { words: /King/, role: "King", office: ["monarch"], regnal: true },
  { words: /Queen/, role: "Queen", office: ["monarch"], regnal: true },
  { words: /Emperor/, role: "Emperor", office: ["monarch"], regnal: true },
  { words: /Shah(?=anshah | Mohamm)/, role: "Shah", office: ["monarch"], regnal: true },
  { words: /Sultan/, role: "Sultan", office: ["monarch"], regnal: true },
  { words: /[AE]mir/, role: "Emir", office: ["monarch"], regnal: true },
  { words: /Grand Duke|Grand Duchess/, role: "Grand Duke", office: ["monarch"], regnal: true },
  { words: /Regent Prince/, role: "Regent", office: [], regnal: true },
  { words: /Prince/, role: "Prince", office: [], regnal: true },
  { words: /Pope/, role: "Pope", office: ["monarch"], regnal: true },
  { words: /Chief of State|Head of State/, role: "Head of State", office: ["leader"] },
  { words: /Chairman/, role: "Chairman", office: ["leader"] },
  { words: /(?:Supreme )?[Ll]eader/, role: "Leader", office: ["leader"] },
  { words: /High Representative/, role: "High Representative", office: ["foreign-minister"] },
];

const STYLES =
  /^(?:Sheikh|Sheik|Shaikh|Shaykh|Field Marshal|Major General|Lieutenant General|Brigadier General|General|Lieutenant Colonel|Colonel|Captain|Marshal|Lord|Sir|Dr\.|Prince|Crown Prince|U(?= [A-Z]\w+$)) /;

/**
 * The office and the name of a phrase that begins with a title; null where it begins with none we know or holds no name.
 * @param phrase such as "Prime Minister Wim Kok"
 */
export function splitTitledName(phrase: string): TitledName | null {
  const text = phrase.replace(/’/g, "'").trim();
  const prefix = /^(?:Acting|Interim|Caretaker|Provisional) /.exec(text)?.[0] ?? "";
  const rest = text.slice(prefix.length);
  for (const title of TITLES) {
    const found = new RegExp(`^(?:${title.words.source})(?= ?[A-ZÀ-Ža-z'])`).exec(rest)?.[0];
    if (found === undefined) continue;
    const cleaned = cleanName(rest.slice(found.length));
    // The first of a name is printed with and without the number.
    const name = title.regnal ? cleaned.replace(/^(\S+) I$/, "$1") : cleaned;
    if (name === "") return null;
    const acting = prefix !== "";
    const role = found === "Grand Duchess" ? "Grand Duchess" : title.role;
    const isBare = title.regnal !== true && !name.includes(" ");
    return { role, office: title.office, acting, name, isBare };
  }
  return null;
}

/** A name without an office, as two or more words: "General Omar Torrijos Herrera"; null for one word. */
export function untitledName(phrase: string): TitledName | null {
  const name = cleanName(phrase.replace(/’/g, "'"));
  return name.includes(" ") ? { role: "", office: [], acting: false, name, isBare: false } : null;
}

/** Other spellings of a name with a middle initial or a nickname in brackets: `Willem (Wim) Kok` → `Wim Kok`. */
export function shortForms(name: string): string[] {
  const nickname = /^(.*?) ?\((\S+)\) (\S.*)$/.exec(name);
  if (nickname) return [`${nickname[2]} ${nickname[3]}`];
  const initials = name.replace(/(?<=\S ?)(?:\b[A-Z]\. ?)+/g, (found, at: number) => (at === 0 ? found : ""));
  return initials !== name && initials.includes(" ") ? [initials.replace(/ {2,}/g, " ").trim()] : [];
}

function cleanName(text: string): string {
  let name = text.trim();
  while (STYLES.test(name)) name = name.replace(STYLES, "");
  return name
    .replace(/,? (Jr|Sr)\.?$/, " $1.")
    .replace(/, 3rd$/, " III")
    .replace(/ al- /g, " al-")
    .replace(/'s$|[,;:]+$|(?<![JS]r)\.$/, "")
    .replace(/ +/g, " ")
    .trim();
}
