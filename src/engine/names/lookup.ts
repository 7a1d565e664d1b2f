/** Looks a name up without an article: "Gen Kim Yong Chol", "Pompeo". */
import type { FactBase } from "../facts/base";
import { prominence } from "../linking/prominence";
import { Tokens } from "./tokens";

export interface Found {
  /** Number of the person. */
  person: number;
  /** 0..1, the share of prominence among those the name can mean; lower for surnames. */
  confidence: number;
  /** The name in the query that is theirs. */
  name: string;
  whole: boolean;
}

/** A surname alone says this much less than a whole name. */
const SURNAME = 0.5;

/** Everybody a query names, best first; a whole name in it outweighs surnames. */
export function lookUp(base: FactBase, query: string, day: string): Found[] {
  const titled = query.replace(/(^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());
  const found = new Map<number, Found & { weight: number }>();
  for (const text of new Set([query, titled])) {
    const tokens = Tokens.of(text);
    for (const hit of base.names.match(tokens)) {
      const name = text.slice(tokens.start[hit.from], tokens.end[hit.to - 1]);
      for (const { person, kind } of base.names.bearers(hit.entry)) {
        const whole = kind !== "family" && kind !== "given";
        const known = found.get(person);
        if (known && (known.whole || !whole)) continue;
        const weight = (0.1 + prominence(base, base.people.at(person), day)) * (whole ? 1 : SURNAME);
        found.set(person, { person, name, whole, weight, confidence: 0 });
      }
    }
  }
  const all = [...found.values()];
  const list = all.some(({ whole }) => whole) ? all.filter(({ whole }) => whole) : all;
  const sum = list.reduce((total, { weight }) => total + weight, 0);
  return list
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight, ...rest }) => ({
      ...rest,
      confidence: Math.round((weight / sum) * (rest.whole ? 1 : SURNAME) * 1000) / 1000,
    }));
}
