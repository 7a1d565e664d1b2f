/** Of the labels in all languages, those that a reader of English news may meet: English ones, and one of the country's own. */
import { languagesOf, scriptOf } from "./languages";
import { nameKey } from "./names";
import type { SourcePerson } from "./types";

/**
 * The names that say something new.
 * @param names labels in any language
 * @param country of the person
 * @param known names that other sources have
 */
export function usefulNames(
  names: SourcePerson["names"],
  country: string | undefined,
  known: Iterable<string>,
): SourcePerson["names"] {
  const keys = new Set([...known].map(nameKey));
  const scripts = new Set<string>();
  const useful: SourcePerson["names"] = [];
  const languages = ["en", ...(country === undefined ? [] : languagesOf(country))];
  for (const lang of languages) {
    for (const name of names) {
      if (name.lang !== lang) continue;
      const key = nameKey(name.name);
      const script = scriptOf(name.name);
      // "native" is what the card shows beside the name: one spelling a script, and never English.
      if (script === undefined || keys.has(key) || (lang === "en" && script !== "Latin")) continue;
      if (script !== "Latin" && scripts.has(script)) continue;
      scripts.add(script);
      keys.add(key);
      useful.push({ ...name, kind: script === "Latin" ? "full" : "native" });
    }
  }
  return useful;
}
