/** Where sources say different things of one person: both stay in their folders, and a person can read which is shown. */
import { firstDay, lastDay } from "../../src/engine/facts/edtf";
import type { KnownPerson } from "./known-person";
import type { SourceMembership, SourcePerson } from "./types";

/** The best sourced first: written by hand, kept by the body itself, kept by many. */
const RANK = ["curated", "congress", "uk-ministers", "pocom", "world-leaders", "officeholders"];
const rankOf = (source: string): number => {
  const rank = RANK.indexOf(source);
  return rank < 0 ? RANK.length : rank;
};

interface Saying {
  source: string;
  value: string;
}

/** person, name, about, source, value, otherSource, otherValue, shown, why: one line a disagreement. */
export function disagreements(people: readonly KnownPerson[]): string[][] {
  return people.flatMap((known) => {
    const { id, parts } = known;
    if (new Set(parts.map(({ source }) => source)).size < 2) return [];
    const name = parts[0]?.person.name ?? "";
    return [...lifeDates(parts, "born"), ...lifeDates(parts, "died"), ...offices(parts)].map(
      ({ about, pair: [a, b] }) => {
        const { shown, why } = choice(a, b);
        return [id, name, about, a.source, a.value, b.source, b.value, shown, why];
      },
    );
  });
}

interface Difference {
  about: string;
  pair: [Saying, Saying];
}

type Parts = KnownPerson["parts"];

function lifeDates(parts: Parts, about: "born" | "died"): Difference[] {
  const sayings = parts.flatMap(({ source, person }) => {
    const value = person[about];
    return value === undefined ? [] : [{ source, value }];
  });
  const [first, ...others] = sayings;
  return others.flatMap((other) =>
    first && first.source !== other.source && isDifferent(first.value, other.value)
      ? [{ about, pair: [first, other] }]
      : [],
  );
}

/** True where two dates cannot both be right: 2018 and 2018-05 can. */
const isDifferent = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a);

/** Dates of the same office, held at overlapping times, in two sources. */
function offices(parts: Parts): Difference[] {
  const found: Difference[] = [];
  parts.forEach((one, i) => {
    for (const other of parts.slice(i + 1)) {
      if (one.source === other.source) continue;
      for (const [a, b] of pairs(one.person, other.person)) {
        for (const side of ["start", "end"] as const) {
          const [x, y] = [a[side], b[side]];
          if (x === undefined || y === undefined || !isDifferent(x, y)) continue;
          const pair: [Saying, Saying] = [
            { source: one.source, value: x },
            { source: other.source, value: y },
          ];
          found.push({ about: `${side} of ${a.role} (${a.country ?? ""})`, pair });
        }
      }
    }
  });
  return found;
}

function pairs(one: SourcePerson, other: SourcePerson): [SourceMembership, SourceMembership][] {
  return one.memberships.flatMap((a) => {
    const b = other.memberships.find((m) => isSameOffice(a, m) && overlap(a, m));
    return b ? [[a, b] as [SourceMembership, SourceMembership]] : [];
  });
}

function isSameOffice(a: SourceMembership, b: SourceMembership): boolean {
  if (a.country === undefined || a.country !== b.country) return false;
  return a.role.toLowerCase() === b.role.toLowerCase() || a.office.some((kind) => b.office.includes(kind));
}

function overlap(a: SourceMembership, b: SourceMembership): boolean {
  if (a.start === undefined || b.start === undefined) return false;
  const end = (m: SourceMembership) => (m.end === undefined ? "9999" : lastDay(m.end));
  return firstDay(a.start) < end(b) && firstDay(b.start) < end(a);
}

function choice(a: Saying, b: Saying): { shown: string; why: string } {
  if (a.source === "curated" || b.source === "curated") {
    return { shown: (a.source === "curated" ? a : b).value, why: "written by hand" };
  }
  if (a.value.length !== b.value.length) {
    return { shown: (a.value.length > b.value.length ? a : b).value, why: "more precise" };
  }
  return { shown: (rankOf(a.source) <= rankOf(b.source) ? a : b).value, why: "better sourced" };
}
