/** Offices of which a source says only that somebody held them on a day: those of visitors and of leaders who were met. */
import type { SourcePerson } from "./types";

/** Nearly nobody holds an office for longer after being seen in it for the last time. */
const YEARS = 15;

/** Years after which a leader of the name is another: Bjarni Benediktsson visited in 1969, and one born in 1970 did in 2024. */
const LIFETIME = 35;

/**
 * The key of the person who was seen on a day: the plain one, or one with the year where the bearer of that was seen in another time.
 * @param plain of the country and the name
 */
export function keyAt(people: ReadonlyMap<string, SourcePerson>, plain: string, day: string): string {
  const year = Number(day.slice(0, 4));
  const isFar = ({ memberships }: SourcePerson): boolean =>
    memberships.length > 0 &&
    memberships.every(
      ({ office, asOf = day, firstSeen = asOf }) =>
        !office.includes("monarch") &&
        (year - Number(asOf.slice(0, 4)) > LIFETIME || Number(firstSeen.slice(0, 4)) - year > LIFETIME),
    );
  const keys = [plain, ...[...people.keys()].filter((key) => key.startsWith(`${plain}/`))];
  for (const key of keys) {
    const known = people.get(key);
    if (!known || !isFar(known)) return key;
  }
  return `${plain}/${year}`;
}

/**
 * Marks offices as ended in which nobody was seen for a long time, as of the last day in the source. Those seen later stay open:
 * the source does not say that they have ended.
 */
export function endOld(people: Iterable<SourcePerson>): void {
  const seen = [...people].flatMap(({ memberships }) =>
    memberships.filter(({ start, asOf }) => start === undefined && asOf !== undefined),
  );
  const last = seen.reduce((latest, { asOf = "" }) => (asOf > latest ? asOf : latest), "");
  const limit = String(Number(last.slice(0, 4)) - YEARS);
  for (const membership of seen) {
    if (membership.asOf !== undefined && membership.asOf < limit) membership.ended = true;
  }
}
