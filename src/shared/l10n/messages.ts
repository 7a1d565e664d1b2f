/** Which language is spoken, and `t`, which says a message in it. */
import { ENGLISH, LOCALES, type MessageKey, type Template } from "../locales";
import { fill } from "./template";

/** The first of the wanted languages that there is a file for: `de-AT` takes `de-AT`, then `de`. English where there is none. */
function pick(wanted: readonly string[]): string {
  for (const tag of wanted) {
    for (const known of [tag, tag.split("-")[0] ?? ""]) if (Object.hasOwn(LOCALES, known)) return known;
  }
  return "en";
}

let current = pick(typeof navigator === "undefined" ? [] : (navigator.languages ?? []));
let plural: Intl.PluralRules | undefined;

/** The language in use, as its file is called. */
export function language(): string {
  return current;
}

/** Speaks the first of these languages that there is a file for, from now on. */
export function setLanguage(...wanted: string[]): void {
  current = pick(wanted);
  plural = undefined;
}

/** The message as the locale file has it, English where the file leaves it out; undefined for a key that no file has. */
export function template(key: string): Template | undefined {
  return LOCALES[current]?.[key as MessageKey] ?? ENGLISH[key as MessageKey];
}

/** The message's template without plural forms, or in the form for `count`. */
export function templateText(key: string, count?: number): string {
  const found = template(key) ?? "";
  if (typeof found === "string") return found;
  plural ??= new Intl.PluralRules(locale());
  return found[plural.select(count ?? 0)] ?? found.other;
}

/** The BCP 47 tag that dates, lists and plural forms follow. */
export function locale(): string {
  return String(template("locale.formatting"));
}

/** Says a message; `count` picks the plural form. A value that is not given stays in its braces, so that it is noticed. */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  const count = typeof values.count === "number" ? values.count : undefined;
  const parts = fill(templateText(key, count), {
    has: (name) => values[name] !== undefined && values[name] !== "",
    get: (name) => [{ text: String(values[name] ?? `{${name}}`) }],
  });
  return parts.map((part) => part.text).join("");
}
