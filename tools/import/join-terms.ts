/** Consecutive terms of one office are one membership: nobody left office who was re-elected. */
import { daysBetween, firstDay, lastDay } from "../../src/engine/facts/edtf";
import type { Report, SourceMembership } from "./types";

/** A government is sworn in some weeks after the one before it, which may be the same people. */
const LONGEST_GAP = 60;
/** A parliament that is dissolved for an election has no members for some months. */
const LONGEST_DISSOLUTION = 150;
/** Seats in a legislature: of their holders, and not of its officers. */
const SEAT =
  /^(?:Member of (?:the )?.*(?:Parliament|Assembl|House|Senate|Congress|Knesset|Chamber|Duma|Bundestag|Bundesrat|Landtag|Legislat|Sejm|Seimas|Saeima|Riigikogu|Riksdag|Storting|Folketing|Althing|Diet|Sabha|Cortes|Corts|Dewan|Rada|National Council|Council of States|Dáil|Seanad|Junta General|Senedd)|(?:People's )?Deputy (?:of|to|in) |(?:People's )?Deputy$|Senator\b|Teachta Dála)/;

const JOINED = "Terms of one office follow each other: they are joined.";
const STARTS_AGAIN =
  "An office is open in one row and begins again later in another: the first is taken to have ended.";

/** The same office: all that is not a date. */
const officeKey = ({ role, organization, country, acting, office }: SourceMembership): string =>
  [role, organization ?? "", country ?? "", acting ?? "", office.join(" ")].join("\t");

/** By start (those without one first), then by the end. */
export function byStart(a: SourceMembership, b: SourceMembership): number {
  return (
    compare(a.start ?? "", b.start ?? "") || compare(a.end ?? "9", b.end ?? "9") || compare(a.role, b.role)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Joins what follows each other, and drops what is contained in another term.
 * @param report told of every term that is joined
 * @param detail whom the memberships are of
 */
export function joinTerms(
  memberships: readonly SourceMembership[],
  report?: Report,
  detail = "",
): SourceMembership[] {
  const offices = new Map<string, SourceMembership[]>();
  for (const membership of [...memberships].sort(byStart)) {
    const key = officeKey(membership);
    const terms = offices.get(key) ?? [];
    offices.set(key, terms);
    const last = terms.at(-1);
    const joined = last && join(last, membership, report, detail);
    if (joined) terms[terms.length - 1] = joined;
    else terms.push(membership);
  }
  return [...offices.values()].flat().sort(byStart);
}

/** One term of two where the second goes on with the first; null where they are two. */
function join(
  first: SourceMembership,
  second: SourceMembership,
  report: Report | undefined,
  detail: string,
): SourceMembership | null {
  if (first.start === undefined || second.start === undefined) return null;
  const isOpen = first.end === undefined && !first.ended;
  if (isOpen && (second.end !== undefined || second.ended)) {
    report?.fault(
      STARTS_AGAIN,
      second.at,
      `${detail}, ${first.role}, from ${first.start} and ${second.start}`,
    );
    first.ended = true;
    return null;
  }
  if (!isOpen && first.end === undefined) return null;
  const isSeat = first.office.includes("legislator") || SEAT.test(first.role);
  const longest = isSeat ? LONGEST_DISSOLUTION : LONGEST_GAP;
  if (first.end !== undefined && daysBetween(lastDay(first.end), firstDay(second.start)) > longest)
    return null;
  report?.fault(JOINED, second.at, `${detail}, ${first.role}, ${second.start}`);
  const { end, ended, asOf, ...rest } = first;
  const later = isOpen || laterEnd(first, second) ? first : second;
  return {
    ...rest,
    ...(later.end !== undefined && { end: later.end }),
    ...(later.ended !== undefined && { ended: later.ended }),
    ...(later.asOf !== undefined && { asOf: later.asOf }),
  };
}

/** True where the first term ends after the second. */
function laterEnd(first: SourceMembership, second: SourceMembership): boolean {
  if (second.end === undefined) return second.ended === true;
  return first.end !== undefined && lastDay(first.end) > lastDay(second.end);
}
