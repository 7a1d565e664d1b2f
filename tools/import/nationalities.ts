/** Countries by the words of facts/vocabulary/countries.yaml: "Russian" and "Russia" are RU. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject, objectsIn, textIn } from "./json";

/** Words of the input that the vocabulary has in another form or rightly does without. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  Soviet: "RU",
  "Russian Federation": "RU",
  "West German": "DE",
  Yugoslav: "RS",
  Czechoslovak: "CZ",
  Bosnian: "BA",
  Korean: "KR",
  "Korea, North": "KP",
  "Korea, South": "KR",
  "Congo, Democratic Republic of the": "CD",
  "Democratic Republic of the Congo": "CD",
  "Congo, Republic of the": "CG",
  "Democratic People's Republic of Korea": "KP",
  "Iran (Islamic Republic of)": "IR",
  "Syrian Arab Republic": "SY",
  "Libyan Arab Jamahiriya": "LY",
  "United Kingdom of Great Britain and Northern Ireland": "GB",
  "United States of America": "US",
  "United Republic of Tanzania": "TZ",
  "State of Palestine": "PS",
  "Palestinian Authority": "PS",
  PLO: "PS",
  "PLO Executive Committee": "PS",
  EC: "EU",
  "European Community": "EU",
  "EU Foreign Policy": "EU",
  U: "UN",
  Burmese: "MM",
  Turkiye: "TR",
  Türkiye: "TR",
  "Cote d'Ivoire": "CI",
  "Côte d'Ivoire": "CI",
  "West Bank": "PS",
  "Bosnia and Herzegovina": "BA",
};

export interface Nationalities {
  /** The code for a country's name, an adjective or a body's name ("NATO"); undefined where there is none or more than one. */
  codeOf(word: string): string | undefined;
}

/** Reads the vocabulary from the project's folder. */
export async function readNationalities(root = process.cwd()): Promise<Nationalities> {
  const text = await readFile(join(root, "facts/vocabulary/countries.yaml"), "utf8");
  const vocabulary: unknown = parse(text);
  const codes = new Map<string, string>();
  const unsure = new Set<string>();
  const add = (word: unknown, code: string): void => {
    if (typeof word !== "string") return;
    const known = codes.get(word);
    if (known !== undefined && known !== code) unsure.add(word);
    codes.set(word, code);
  };
  if (isObject(vocabulary)) {
    for (const entry of objectsIn(vocabulary, "countries")) {
      const words = [entry.names, entry.adjectives].flat();
      for (const word of words) add(word, textIn(entry, "code"));
    }
    for (const entry of objectsIn(vocabulary, "organizations")) {
      for (const word of [entry.names].flat()) add(word, textIn(entry, "country"));
    }
  }
  for (const word of unsure) codes.delete(word);
  for (const [word, code] of Object.entries(OTHER_WORDS)) codes.set(word, code);
  return { codeOf: (word) => codes.get(word.replaceAll("’", "'").replace(/'s?$/, "").trim()) };
}
