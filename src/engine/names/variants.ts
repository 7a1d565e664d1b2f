/** All the ways a person's names are written in news, from the names the base gives. */
import type { Name, NameKind, Person } from "../facts/types";

/** A spelling to be indexed. */
export interface Variant {
  text: string;
  kind: NameKind;
  /** Hyphens may stand for the spaces of the given name: "Kim Jong Un" is also "Kim Jong-un". */
  joinedGiven: boolean;
}

/** Arabic articles that news drop: "Bashar Assad". */
const ARTICLE = /(^|\s)(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{Lu})/gu;
const INITIAL = /(?<=\s)(?:(?:\p{Lu}\.)+|\p{Lu})(?=\s)/gu;

/**
 * The spellings of a person, without repetition, the most telling kind first. Spellings that differ only in case, diacritics,
 * hyphens or spaces are one to the index and stand here once.
 */
export function variantsOf(person: Pick<Person, "name" | "family" | "order" | "names">): Variant[] {
  const joinedGiven = person.order === "family-first";
  const variants = new Map<string, Variant>();
  const add = (text: string, kind: NameKind) => {
    const spelling = text.replace(/\s+/g, " ").trim();
    const key = `${kind === "family" || kind === "given" ? "part" : "whole"}|${spelling}`;
    if (spelling !== "" && !variants.has(key)) variants.set(key, { text: spelling, kind, joinedGiven });
  };
  const names: Name[] = [{ name: person.name, kind: "full" }, ...person.names];
  if (person.family) names.push({ name: person.family, kind: "family" });
  for (const { name, kind } of names) {
    // One word is a name of many: "Jean" of a grand duke. By hand it can be said to be one: kind nickname.
    if (kind === "full" && !/[\s-]/.test(name)) continue;
    add(name, kind);
    if (kind === "native") continue;
    add(name.replace(ARTICLE, "$1"), kind);
    if (kind !== "full") continue;
    // "George W. Bush" is also "George Bush"; but "H. R. McMaster" is no "McMaster" in full.
    const bare = name.replace(INITIAL, "");
    if (!/^\p{Lu}\.?\s/u.test(name)) add(bare, kind);
  }
  return [...variants.values()];
}
