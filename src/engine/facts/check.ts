/** Finds what the schema cannot see in a set of fact files: between the files, and against common sense. */
import { membershipAsOf, newestSourceDay } from "./as-of";
import { daysBetween, firstDay, lastDay, sides } from "./edtf";
import type { FactEntries, Located, Path, Problem } from "./entries";
import { EVENT_TYPES, type MembershipEntry, type PersonEntry } from "./schema";

/** Two holders of one seat that are right all the same; the reason is for whoever reads the list. */
export interface AllowedOverlap {
  post: string;
  people: [string, string];
  reason: string;
}

/** Nobody takes an office before this age; younger is a fault of the data. Years. */
const MIN_AGE = 15;
/** Parts that the dead may have: news speak of them, and somebody takes over from them. */
const PASSIVE: ReadonlySet<string> = new Set(["subject", "predecessor"]);
/** Two holders of one seat may overlap by this many days: a hand-over dated in two time zones. */
const HAND_OVER_DAYS = 2;

/**
 * Finds what the schema cannot see: unknown ids, impossible dates, missing `asOf`, two holders of one seat, the same name twice.
 * @param officeKinds the ids of facts/vocabulary/offices.yaml
 */
export function checkEntries(
  entries: FactEntries,
  officeKinds: ReadonlySet<string>,
  allowed: readonly AllowedOverlap[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const report = (at: Located<unknown>, path: Path, message: string) =>
    problems.push({ ...at.where(path), message });
  const checkSources = (at: Located<{ source: string | string[] }>, path: Path, refs: string | string[]) => {
    for (const ref of Array.isArray(refs) ? refs : [refs]) {
      const [id = "", ...rest] = ref.split("/");
      const known = entries.sources.get(id)?.entry;
      if (!known) report(at, [...path, "source"], `The source ${id} is not in sources.yaml.`);
      else if (rest.length > 0 && !known.page) {
        report(at, [...path, "source"], `The source ${id} has no page address that ${ref} could fill.`);
      }
    }
  };

  for (const post of entries.posts.values()) {
    post.entry.office.forEach((kind, index) => {
      if (!officeKinds.has(kind)) report(post, ["office", index], `The kind of office ${kind} is not known.`);
    });
  }

  const nameInCountry = new Map<string, PersonEntry[]>();
  const qids = new Map<string, string>();
  const holders = new Map<
    string,
    { person: string; membership: MembershipEntry; at: Located<PersonEntry>; index: number }[]
  >();
  for (const person of entries.people.values()) {
    const { entry } = person;
    checkSources(person, [], entry.source);
    const key = `${entry.name}|${entry.country}`;
    for (const other of nameInCountry.get(key) ?? []) {
      if (!toldApart(entry, other))
        report(person, ["name"], `${entry.name} stands twice in ${entry.country}: also as ${other.id}.`);
    }
    nameInCountry.set(key, [...(nameInCountry.get(key) ?? []), entry]);
    if (entry.qid) {
      const other = qids.get(entry.qid);
      if (other) report(person, ["qid"], `${entry.qid} is also the id of ${other}.`);
      qids.set(entry.qid, entry.id);
    }
    if (entry.born && entry.died && lastDay(entry.died) < firstDay(entry.born)) {
      report(person, ["died"], `${entry.name} dies (${entry.died}) before being born (${entry.born}).`);
    }
    entry.memberships.forEach((membership, index) => {
      const path = ["memberships", index];
      checkSources(person, path, membership.source);
      checkMembership(person, membership, path, entries, officeKinds, report);
      if (membership.post && entries.posts.get(membership.post)?.entry.seats === 1) {
        const list = holders.get(membership.post) ?? [];
        list.push({ person: entry.id, membership, at: person, index });
        holders.set(membership.post, list);
      }
    });
  }

  for (const [post, list] of holders) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (a.person === b.person || !overlap(a.membership, b.membership)) continue;
        if (
          allowed.some((x) => x.post === post && x.people.includes(a.person) && x.people.includes(b.person))
        )
          continue;
        report(
          b.at,
          ["memberships", b.index],
          `${b.person} and ${a.person} hold ${post}, which has one seat, at once.`,
        );
      }
    });
  }

  for (const event of entries.events.values()) {
    const { entry } = event;
    checkSources(event, [], entry.source);
    const { start } = sides(entry.date);
    if (start && !entry.id.startsWith(start)) {
      report(event, ["id"], `The id ${entry.id} should begin with the event's date ${start}.`);
    }
    const asOf = entry.asOf ?? newestSourceDay(entry.source, entries);
    if (start && asOf && firstDay(start) > asOf) {
      report(event, ["date"], `The event (${entry.date}) is later than its source (${asOf}).`);
    }
    const seen = new Set<string>();
    entry.participants.forEach(({ person, part }, index) => {
      const path = ["participants", index];
      const known = entries.people.get(person)?.entry;
      if (!known) report(event, path, `The person ${person} is not in the base.`);
      else if (known.died && start && firstDay(start) > lastDay(known.died) && !PASSIVE.has(part)) {
        report(event, path, `${known.name} died (${known.died}) before the event (${entry.date}).`);
      }
      if (seen.has(person)) report(event, path, `${person} takes part twice.`);
      seen.add(person);
      const fitting: readonly string[] = EVENT_TYPES[entry.type];
      if (!fitting.includes(part)) {
        report(event, [...path, "part"], `A ${entry.type} has no ${part}; it has ${fitting.join(", ")}.`);
      }
    });
  }
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** True where two people of one name are two for certain: by Wikidata, or by the years of their births. */
function toldApart(a: PersonEntry, b: PersonEntry): boolean {
  if (a.qid && b.qid) return a.qid !== b.qid;
  return a.born !== undefined && b.born !== undefined && a.born.slice(0, 4) !== b.born.slice(0, 4);
}

function checkMembership(
  person: Located<PersonEntry>,
  membership: MembershipEntry,
  path: Path,
  entries: FactEntries,
  officeKinds: ReadonlySet<string>,
  report: (at: Located<unknown>, path: Path, message: string) => void,
): void {
  const { entry } = person;
  const { start, end } = membership;
  if (membership.post && !entries.posts.has(membership.post)) {
    report(person, [...path, "post"], `The post ${membership.post} is not known.`);
  }
  for (const kind of membership.office ?? []) {
    if (!officeKinds.has(kind)) report(person, path, `The kind of office ${kind} is not known.`);
  }
  if (!membership.post && !membership.role) report(person, path, "A membership needs a post or a role.");
  if (start && end && firstDay(start) > lastDay(end)) {
    report(person, [...path, "end"], `The end (${end}) is before the start (${start}).`);
  }
  if (start && entry.born && Number(start.slice(0, 4)) - Number(entry.born.slice(0, 4)) < MIN_AGE) {
    report(
      person,
      [...path, "start"],
      `${entry.name}, born ${entry.born}, would be younger than ${MIN_AGE} (${start}).`,
    );
  }
  if (start && entry.died && firstDay(start) > lastDay(entry.died)) {
    report(
      person,
      [...path, "start"],
      `The office starts (${start}) after ${entry.name} died (${entry.died}).`,
    );
  }
  if (entry.died && !end && !membership.ended) {
    report(person, path, `${entry.name} died (${entry.died}), yet the office is open.`);
  }
  const asOf = membershipAsOf(membership, entries);
  if (!asOf) report(person, path, "The membership has no asOf, and neither has its source.");
  else if (start && firstDay(start) > asOf) {
    report(person, [...path, "start"], `The start (${start}) is later than asOf (${asOf}).`);
  } else if (end && firstDay(end) > asOf) {
    report(person, [...path, "end"], `The end (${end}) is later than asOf (${asOf}).`);
  }
}

/** True where two memberships share more days than a hand-over takes, for certain. */
function overlap(a: MembershipEntry, b: MembershipEntry): boolean {
  if (a.acting || b.acting || !a.start || !b.start) return false;
  const surest = (m: MembershipEntry) => ({
    from: lastDay(m.start as string),
    to: m.end ? firstDay(m.end) : m.ended ? lastDay(m.start as string) : "9999-12-31",
  });
  const x = surest(a);
  const y = surest(b);
  const from = [x.from, y.from].sort()[1] as string;
  const to = [x.to, y.to].sort()[0] as string;
  return from < to && daysBetween(from, to) > HAND_OVER_DAYS;
}
