/** Names of countries. */
import { locale, t, template, templateText } from "./messages";

let names: Intl.DisplayNames | undefined;
let namesOf = "";

/** The country's name: the locale file's where it has one, else the browser's own; the code where nobody knows it. */
export function countryName(code: string): string {
  const own = template(`country.${code}`);
  if (typeof own === "string") return own;
  if (!names || namesOf !== locale()) {
    names = new Intl.DisplayNames(locale(), { type: "region", fallback: "code" });
    namesOf = locale();
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // Not shaped like a code: shown as it is.
  }
}

/** The country's name as it stands inside a sentence: "the United States". */
export function countryInText(code: string): string {
  const withArticle = templateText("grammar.countriesWithArticle").split(" ").includes(code);
  const place = countryName(code);
  return withArticle ? t("grammar.the", { place }) : place;
}
