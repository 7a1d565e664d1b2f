/** Monarchs and popes: "King Charles", "Emir Tamim", "Pope Francis", from offices the base knows. */
import { type Alternative, alike } from "./alternatives";
import type { Named } from "./parts";

const TITLE =
  /^(King|Queen|Pope|Emperor|Empress|Emir|Sultan|Grand Duke|Grand Duchess|Crown Prince|Crown Princess|Shah)\b(?! Mother| Consort| Dowager)/;
/** What a source calls every king and queen. */
const MONARCH = /^Monarch\b/;
const NUMBER = /^(?:[IVX]+)$/;
const REGNAL = 0.9;

/** Titles of the offices held, as they stand before a name. */
function titlesOf(person: Named): string[] {
  const titles = (person.memberships ?? []).map(({ label }) =>
    MONARCH.test(label) ? (person.sex === "female" ? "Queen" : "King") : (TITLE.exec(label)?.[1] ?? ""),
  );
  return [...new Set(titles)].filter((title) => title !== "");
}

/** The name a monarch is called by, and its number where the base gives one: "Charles", "III". */
function regnalName(person: Named): { name: string; number: string } | null {
  const words = person.name
    .replace(TITLE, "")
    .trim()
    .replace(/ of (?:the )?\p{Lu}.*$/u, "")
    .split(" ");
  const [name = "", number = "", ...rest] = words;
  if (rest.length > 0 || !/^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/u.test(name)) return null;
  return number === "" || NUMBER.test(number) ? { name, number } : null;
}

/** "King Charles III", "King Charles"; none for somebody who holds no such title, and none for "Emir bin". */
export function regnalNames(person: Named): Alternative[] {
  const titles = titlesOf(person);
  const known = titles.length > 0 ? regnalName(person) : null;
  if (!known) return [];
  const forms = titles.flatMap((title) => [
    `${title} ${known.name}`,
    ...(known.number === "" ? [] : [`${title} ${known.name} ${known.number}`]),
  ]);
  return alike(forms, REGNAL);
}
