/** Offices that a source calls exactly as a post is called are of that post, where nobody else holds it then. */
import { foldPhrase } from "../names/phrase";
import { daysBetween, firstDay, lastDay } from "./edtf";
import type { FactEntries } from "./entries";
import { termsOfLabel } from "./office-kinds";
import type { FullPerson, Membership } from "./types";

/** Whoever holds a post for less only stands in for its holder; so long may two sources put a change apart. Days. */
const LEAST_DAYS = 31;
/** An office without an end in the base. */
const OPEN = "9999-12-31";

const keyOf = (country: string | null, label: string) => `${country} ${foldPhrase(label)}`;
const begins = ({ start }: Membership) => (start === null ? null : firstDay(start));
const ends = ({ end, ended }: Membership) => (end === null ? (ended ? null : OPEN) : lastDay(end));

/** Sets the post of memberships that have none. */
export function adoptPosts(people: readonly FullPerson[], { posts }: Pick<FactEntries, "posts">): void {
  const known = new Map<string, string | null>();
  for (const { entry } of posts.values()) {
    // Kinds of office say so themselves, and "Prime Minister" may be a part's.
    if ((entry.office ?? []).length > 0 || termsOfLabel(entry.label).length === 0) continue;
    const key = keyOf(entry.country ?? null, entry.label);
    // Two posts of one name tell nothing.
    known.set(key, entry.seats === 1 && !known.has(key) ? entry.id : null);
  }
  const holders = new Map<string, { person: FullPerson; from: string; to: string }[]>();
  const orphans: { person: FullPerson; membership: Membership; post: string; from: string; to: string }[] =
    [];
  for (const person of people)
    for (const membership of person.memberships) {
      const from = begins(membership);
      const to = ends(membership);
      if (from === null || to === null || membership.acting) continue;
      const { post, country, label } = membership;
      if (post !== null) holders.set(post, [...(holders.get(post) ?? []), { person, from, to }]);
      else if (membership.offices.length === 0) {
        const own = known.get(keyOf(country, label));
        if (own && daysBetween(from, to) >= LEAST_DAYS)
          orphans.push({ person, membership, post: own, from, to });
      }
    }
  const free = orphans.filter(
    ({ person, post, from, to }) =>
      !(holders.get(post) ?? []).some(
        (one) => one.person !== person && overlap(one, { from, to }) > LEAST_DAYS,
      ),
  );
  for (const { membership, post } of free) {
    membership.post = post;
  }
}

/** Days for which two times go on beside each other. */
function overlap(one: { from: string; to: string }, other: { from: string; to: string }): number {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from >= to ? 0 : daysBetween(from, to);
}
