/**
 * facts/confirmations/*.yaml: which dates of posts that are written by hand were found on which page. Nothing of it is compiled; it
 * is what `facts curated-check` counts, and what `facts check` holds against the posts, so that nobody mends one and forgets the other.
 */
import * as v from "valibot";
import { firstDay, isEdtfDate, lastDay } from "../../engine/facts/edtf";
import { type FactEntries, type FactSource, issueText, type Problem } from "../../engine/facts/entries";
import type { MembershipEntry } from "../../engine/facts/schema";
import { agree } from "../diff-check/holders";

const text = v.pipe(v.string(), v.trim(), v.minLength(1, "must not be empty"));
const date = v.optional(
  v.pipe(v.string(), v.check(isEdtfDate, "must be an EDTF date such as 2018, 2018-05 or 2018-05-31")),
);

const FoundSchema = v.strictObject({
  /** Id of the person in facts/curated. */
  person: text,
  /** The post's name as the card has it. */
  role: text,
  /** Dates as the page has them, no more precise than it is. */
  start: date,
  end: date,
  /** A day, month or year of which the page says that the person held the office then. */
  seen: date,
});

const FileSchema = v.strictObject({
  pages: v.array(
    v.strictObject({
      url: v.pipe(v.string(), v.url("must be an address")),
      title: text,
      /** A data table, a list of an office's holders, a page about a person or a body, a report of the time. */
      kind: v.picklist(["table", "list", "page", "news"]),
      read: v.pipe(v.string(), v.isoDate("must be a day such as 2018-05-31")),
      posts: v.array(FoundSchema),
    }),
  ),
});

/** What one page has of one post. */
export type Found = v.InferOutput<typeof FoundSchema> & { url: string; file: string; line: number };

/** @returns what the pages have, and a problem for each place that does not fit the schema */
export function readConfirmations(files: readonly FactSource[]): { found: Found[]; problems: Problem[] } {
  const found: Found[] = [];
  const problems: Problem[] = [];
  for (const { file, value, line } of files) {
    const parsed = v.safeParse(FileSchema, value);
    for (const issue of parsed.issues ?? []) {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      problems.push({ file, line: line(path), message: `${path.join(".")}: ${issueText(issue)}.` });
    }
    if (!parsed.success) continue;
    for (const [p, { url, posts }] of parsed.output.pages.entries())
      for (const [i, post] of posts.entries())
        found.push({ ...post, url, file, line: line(["pages", p, "posts", i]) });
  }
  return { found, problems };
}

/** Every confirmation belongs to a post, and says what the post says. */
export function checkConfirmations(found: readonly Found[], { people, posts }: FactEntries): Problem[] {
  return found.flatMap((one): Problem[] => {
    const { file, line, person, role } = one;
    const entry = people.get(person)?.entry;
    const say = (message: string) => [{ file, line, message }];
    if (!entry) return say(`There is no person ${person} in facts/curated.`);
    if ((one.start ?? one.end ?? one.seen) === undefined) return say("One of start, end and seen is needed.");
    const held = entry.memberships.filter(
      (post) => (post.role ?? posts.get(post.post ?? "")?.entry.label) === role,
    );
    if (held.length === 0) return say(`${entry.name} has no post "${role}" in facts/curated.`);
    if (held.some((post) => isSaidOf(one, post))) return [];
    const terms = held.map(({ start, end }) => `${start ?? "?"} – ${end ?? ".."}`).join(" and ");
    return say(`The page does not say what ${entry.name}, ${role}, has: ${terms}.`);
  });
}

/** Does what a page says belong to this term, every date of it? */
export function isSaidOf(
  { start, end, seen }: Pick<Found, "start" | "end" | "seen">,
  post: Pick<MembershipEntry, "start" | "end" | "startOrEarlier">,
): boolean {
  const known = post.startOrEarlier ? undefined : post.start;
  if (start !== undefined && (known === undefined || !agree(start, known))) return false;
  if (end !== undefined && (post.end === undefined || !agree(end, post.end))) return false;
  if (seen === undefined) return true;
  return (
    (post.start === undefined || firstDay(post.start) <= lastDay(seen)) &&
    (post.end === undefined || firstDay(seen) <= lastDay(post.end))
  );
}

/** What pages say of one post, from the best to the least. */
export const PAGE_VERDICTS = {
  pages: "pages have every date of the post, as precisely",
  coarse: "the same, but of one date they have the month or the year alone",
  partly: "pages have one of two dates, or show the person in the office",
} as const;
export type PageVerdict = keyof typeof PAGE_VERDICTS;

/** @param found what pages say of this very term; null where they say nothing */
export function judgePages(
  found: readonly Pick<Found, "start" | "end">[],
  { start, end }: { start: string | null; end: string | null },
): PageVerdict | null {
  if (found.length === 0) return null;
  const sides = [
    { own: start, said: found.map((one) => one.start) },
    { own: end, said: found.map((one) => one.end) },
  ].filter(({ own }) => own !== null);
  if (sides.length === 0 || !sides.every(({ said }) => said.some((one) => one !== undefined)))
    return "partly";
  return sides.every(({ own, said }) => said.some((one) => one?.startsWith(own ?? ""))) ? "pages" : "coarse";
}
