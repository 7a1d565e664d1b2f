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

/** Ambassadors are of a kind of which there are many; each has one host. */
const HOST = /^Ambassador to /;
/** Fewer words of a term say too little: "crown prince". */
const LEAST_WORDS = 4;

const keyOf = (country: string | null, label: string) => `${country} ${foldPhrase(label)}`;
const begins = ({ start }: Membership) => (start === null ? null : firstDay(start));
const ends = ({ end, ended }: Membership) => (end === null ? (ended ? null : OPEN) : lastDay(end));

/** Sets the post of memberships that have none. */
export function adoptPosts(people: readonly FullPerson[], { posts }: Pick<FactEntries, "posts">): void {
  const known = new Map<string, string | null>();
  for (const { entry } of posts.values()) {
    // Kinds of office say so themselves, and "Prime Minister" may be a part's.
    const isPlain = (entry.office ?? []).length > 0 || termsOfLabel(entry.label).length === 0;
    if (isPlain && !HOST.test(entry.label)) continue;
    // "Director of the FBI" is a term of the Director of the Federal Bureau of Investigation.
    const labels = [entry.label, ...entry.terms.filter((term) => term.split(" ").length >= LEAST_WORDS)];
    // Two posts of one name tell nothing.
    for (const key of new Set(labels.map((label) => keyOf(entry.country ?? null, label))))
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
      else if (membership.offices.length === 0 || HOST.test(label)) {
        const own = known.get(keyOf(country, label));
        // A source may not tell who only stands in.
        const stoodIn = person.memberships.some((one) => one.post === own && one.acting);
        if (own && !stoodIn && daysBetween(from, to) >= LEAST_DAYS)
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
