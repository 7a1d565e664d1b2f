/** Looks a name up without an article: "Gen Kim Yong Chol", "Pompeo". */
import type { FactBase } from "../facts/base";
import { type Fit, fitOf } from "../linking/fit";
import { RoleFinder } from "../linking/roles";
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

/** How a title in the query counts: "President Moon", "Gen Kim". */
const FIT: Record<Fit, number> = { now: 3, past: 1.5, unknown: 1, never: 0.3 };
/** For a description that has the very rank. */
const RANK = 3;
const describes = (description: string, rank: string) =>
  ` ${description.toLowerCase()} `.includes(` ${rank} `);

/** Everybody a query names, best first; a whole name in it outweighs surnames. */
export async function lookUp(base: FactBase, query: string, day: string): Promise<Found[]> {
  const roles = new RoleFinder(base.vocabulary);
  const titled = query.replace(/(^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());
  const found = new Map<number, Found & { weight: number }>();
  for (const text of new Set([query, titled])) {
    const tokens = Tokens.of(text);
    const designations = roles.find(tokens);
    const hits = base.names.match(tokens);
    await base.people.open(
      hits.flatMap(({ entry }) => base.names.bearers(entry).map(({ person }) => person)),
    );
    for (const hit of hits) {
      const name = text.slice(tokens.start[hit.from], tokens.end[hit.to - 1]);
      const title = designations.find(({ to }) => to === hit.from);
      for (const { person, kind } of base.names.bearers(hit.entry)) {
        const whole = kind !== "family" && kind !== "given";
        const known = found.get(person);
        if (known && (known.whole || !whole)) continue;
        const entry = base.people.at(person);
        const fit = title ? FIT[fitOf(base, title, person, entry, day)] : 1;
        const rank = title?.title?.kind === "rank" && describes(entry.description, title.title.as) ? RANK : 1;
        const weight = (0.1 + base.prominence(person, day)) * (whole ? 1 : SURNAME) * fit * rank;
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
