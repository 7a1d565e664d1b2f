/** Titles and realms inside names: they are no part of a given name, and no family's. */
import { isPeer } from "./peers";

/** Titles that nobody has as a name. */
const ALWAYS =
  /^(?:Sir|Dame|Pope|King|Queen|Empress|Emperor|Baroness|Viscount|Viscountess|Grand Duke|Grand Duchess|Crown Prince|Crown Princess|Princess|Infanta) /;
/** Titles that are names elsewhere: "Prince Johnson" of Liberia, "Sheikh Omar Faye" of the Gambia. */
const WHERE: readonly [RegExp, ReadonlySet<string>][] = [
  [/^(?:Lord|Lady|Earl|Prince) /, new Set(["GB"])],
  [/^(?:Sheikha?|Shaikh|Prince) /, new Set("AE BH IQ JO KW LB OM PS QA SA YE".split(" "))],
];

/** A given name without the titles before it; undefined where nothing is left of a Briton's. */
export function withoutTitle(given: string | undefined, country: string): string | undefined {
  let rest = `${given ?? ""} `;
  const isTitled = (): RegExp | undefined =>
    [ALWAYS, ...WHERE.flatMap(([title, places]) => (places.has(country) ? [title] : []))].find((title) =>
      title.test(rest),
    );
  for (let title = isTitled(); title; title = isTitled()) rest = rest.replace(title, "");
  // "Princess Kasune" of Zambia is called so.
  if (rest.trim() === "" && country !== "GB") return given;
  return rest.trim() === "" ? undefined : rest.trim();
}

/** What a peer is called by: `Baroness Scotland of Asthal` → Scotland; null for whoever is no peer of the country. */
export function peersName(name: string, country: string): { family?: string } | null {
  if (!isPeer(name) || country !== "GB") return null;
  const [, title = ""] = /^\S+ (?!of )(.+?)(?: of .*)?$/.exec(name) ?? [];
  // "Lady Catherine Ashton" has a given name.
  if (title.includes(" ") && !/^(?:Mac|De|de|St|Van|van) /.test(title)) return null;
  return title === "" ? {} : { family: title };
}

/** "Harald V of Norway", "Princess Astrid of Belgium", "Carlos the Jackal": what stands behind is no family's name. */
export const hasRealm = (name: string): boolean => / (?:of \p{Lu}|of the \p{Lu}|the \p{L})/u.test(name);
