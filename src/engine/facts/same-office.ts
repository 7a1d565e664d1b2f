/** Of memberships that several sources give a person: which speak of one office, and which of these is the best. */
import { foldPhrase } from "../names/phrase";
import { daysBetween, firstDay, lastDay } from "./edtf";
import type { FactEntries, Located, Path } from "./entries";
import type { MembershipEntry, PersonEntry } from "./schema";

/** A membership with where it stands, and the imported ones it stands for. */
export interface Held {
  membership: MembershipEntry;
  at: Located<PersonEntry>;
  path: Path;
  curated: boolean;
  replaces: string[];
}

/** Starts of one office as two sources give them lie so near each other. Days. */
const NEAR_DAYS = 60;

const list = (refs: string | string[]) => (Array.isArray(refs) ? refs : [refs]);
const unite = (...refs: (string | string[])[]) => [...new Set(refs.flatMap(list))];

/**
 * Of memberships that speak of one office at one time, the best: one written by hand, else see `isBetter`. It takes over the references,
 * and the more precise start, of those that agree.
 * @param held in the order of trust, those written by hand first
 */
export function oneOfEach(held: readonly Held[], entries: FactEntries): Held[] {
  const kept: Held[] = [];
  for (const item of held.filter((one) => !isOutdone(one, held))) {
    const at = kept.findIndex(
      (other) => other.at !== item.at && isSameOffice(other.membership, item.membership, entries),
    );
    const same = kept[at];
    if (!same) kept.push(item);
    else if (same.curated) same.replaces.push(...list(item.membership.source));
    else {
      const [best, other] = isBetter(item.membership, same.membership, entries) ? [item, same] : [same, item];
      const does = agree(best.membership, other.membership);
      kept[at] = does ? { ...best, membership: united(best.membership, other.membership) } : best;
    }
  }
  const startOf = ({ membership }: Held) => membership.start ?? "";
  return kept.sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

/**
 * A sighting ("President Trudeau") on a day for which another source has a dated office of the person, which says it better; or one of an
 * office that was seen later too.
 */
function isOutdone({ membership, at, curated }: Held, held: readonly Held[]): boolean {
  const { start, end, asOf } = membership;
  if (curated || start || end || !asOf) return false;
  const isSeenLater = (other: MembershipEntry) =>
    !other.start && !other.end && other.role === membership.role && (other.asOf ?? "") > asOf;
  return held.some(
    (other) =>
      isSeenLater(other.membership) ||
      (other.at !== at &&
        other.membership.start !== undefined &&
        firstDay(other.membership.start) <= asOf &&
        lastOf(other.membership) >= asOf),
  );
}

/**
 * What has a start beats a sighting; of an office that one source closes and another leaves open, the source that knows later days is right;
 * else the more precise is better.
 */
function isBetter(a: MembershipEntry, b: MembershipEntry, entries: FactEntries): boolean {
  if (!a.start !== !b.start) return a.start !== undefined;
  if (a.startOrEarlier !== b.startOrEarlier) return !a.startOrEarlier;
  const [isClosed, wasClosed] = [a, b].map(({ end, ended }) => end !== undefined || ended === true);
  const [knows, knew] = [knownTo(a, entries), knownTo(b, entries)];
  if (isClosed !== wasClosed) return isClosed ? knows >= knew : knows > knew;
  if (!isClosed && knows !== knew) return knows > knew;
  const precision = ({ start, end }: MembershipEntry) => (start?.length ?? 0) + (end?.length ?? 0);
  return precision(a) > precision(b);
}

/** The day to which the sources of a membership know. */
function knownTo({ source }: MembershipEntry, entries: FactEntries): string {
  const days = list(source).map((ref) => {
    const known = entries.sources.get(ref.split("/")[0] as string)?.entry;
    return known?.asOf ?? known?.retrieved ?? "";
  });
  return days.sort().at(-1) ?? "";
}

function united(kept: MembershipEntry, other: MembershipEntry): MembershipEntry {
  const start = (other.start?.length ?? 0) > (kept.start?.length ?? 0) ? other.start : kept.start;
  return {
    ...kept,
    ...(start !== undefined && { start }),
    source: unite(kept.source, other.source),
    office: [...new Set([...(kept.office ?? []), ...(other.office ?? [])])],
  };
}

/** The opposition's, never the office itself. */
const SHADOW = /^shadow\b/i;

/** Words that say nothing of which office is meant. */
const EMPTY = new Set(
  "of the for and member minister united states us national federal general office".split(" "),
);
const telling = (label: string) =>
  foldPhrase(label)
    .split(" ")
    .filter((word) => !EMPTY.has(word));

function isSameOffice(a: MembershipEntry, b: MembershipEntry, entries: FactEntries): boolean {
  const [one, other] = [resolve(a, entries), resolve(b, entries)];
  const isElsewhere = one.country && other.country && one.country !== other.country;
  if (isElsewhere && !nameOnePlace(one.label, other.label)) return false;
  if (!overlap(a, b) || SHADOW.test(one.label) !== SHADOW.test(other.label)) return false;
  if (movesOn(a, b) || movesOn(b, a)) return false;
  if (one.office.length > 0 && other.office.length > 0)
    return one.office.some((kind) => other.office.includes(kind));
  const words = telling(one.label);
  const others = telling(other.label);
  if (words.length === 0 || others.length === 0) return foldPhrase(one.label) === foldPhrase(other.label);
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  const shared = fewer.filter((word) => more.includes(word)).length;
  // "Member of the National Assembly" since the same days is what another source calls "… of South Korea".
  return shared / more.length >= 0.6 || (shared === fewer.length && startTogether(a, b));
}

/** Heads of a place, said with its name: "of the Cook Islands", not "of Foreign Affairs". */
const OF_PLACE = /^(?:Deputy )?(?:Governor|Premier|President|Prime Minister) of (?:the )?\p{Lu}/u;

/** "Prime Minister of the Cook Islands" is one office, whether a source counts it to these or to New Zealand. */
const nameOnePlace = (label: string, other: string) =>
  OF_PLACE.test(label) && foldPhrase(label) === foldPhrase(other);

function startTogether(a: MembershipEntry, b: MembershipEntry): boolean {
  if (!a.start || !b.start) return false;
  return (
    daysBetween(lastDay(a.start), firstDay(b.start)) <= NEAR_DAYS &&
    daysBetween(lastDay(b.start), firstDay(a.start)) <= NEAR_DAYS
  );
}

/** From one body into another on one day: a seat in the House to 3 January is not the one in the Senate from then on. */
const movesOn = (a: MembershipEntry, b: MembershipEntry) =>
  a.end !== undefined &&
  b.start !== undefined &&
  lastDay(a.end) === firstDay(b.start) &&
  a.organization !== undefined &&
  b.organization !== undefined &&
  foldPhrase(a.organization) !== foldPhrase(b.organization);

function resolve(membership: MembershipEntry, entries: FactEntries) {
  const post = membership.post ? entries.posts.get(membership.post)?.entry : undefined;
  return {
    label: membership.role ?? post?.label ?? "",
    country: membership.country ?? post?.country,
    office: membership.office ?? post?.office ?? [],
  };
}

const lastOf = (m: MembershipEntry) =>
  m.end ? lastDay(m.end) : m.ended && m.start ? lastDay(m.start) : "9999";

/** True where the two may share a day, as far as their dates tell. */
function overlap(a: MembershipEntry, b: MembershipEntry): boolean {
  const from = (m: MembershipEntry) => (m.start ? firstDay(m.start) : "0000");
  return from(a) <= lastOf(b) && from(b) <= lastOf(a);
}

/** True where neither start nor end contradicts, as far as their precision goes. */
function agree(a: MembershipEntry, b: MembershipEntry): boolean {
  const fits = (x: string | undefined, y: string | undefined) =>
    !x || !y || x.startsWith(y) || y.startsWith(x);
  return fits(a.start, b.start) && fits(a.end, b.end);
}
