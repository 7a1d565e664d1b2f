/** Earlier roles that stand with the card's day, and are not folded away with the others. */
import type { CardFacts, CardMembership } from "../shared/answers";
import { lastDay } from "../shared/facts";

/** The rank of ministers and their like; see `CardMembership.rank`. */
const TELLING = 2;

/**
 * By what a reader most likely knows the person, where the day itself does not say it. Beside roles of the day: an earlier office higher
 * than they are ("Prime Minister", of a member of parliament). Where the day has no role: the last one before, after such a higher
 * office.
 */
export function formerRoles({ rolesOnDate, rolesBefore }: CardFacts): CardMembership[] {
  const highest = foremost(rolesBefore);
  const last = rolesOnDate.length > 0 ? undefined : lastRole(rolesBefore);
  const most = Math.max(0, ...[...rolesOnDate, ...(last ? [last] : [])].map(({ rank }) => rank));
  const isHigher = highest !== undefined && highest.rank >= TELLING && highest.rank > most;
  return [...(isHigher ? [highest] : []), ...(last ? [last] : [])];
}

/** Of earlier roles the one that was held to the last, the higher of two: it need not be the one that began last. */
function lastRole(roles: readonly CardMembership[]): CardMembership | undefined {
  return best(roles, (a, b) => endOf(a).localeCompare(endOf(b)) || a.rank - b.rank);
}

/** The highest role, and of equals the one that was held to the last; one held in an acting capacity only where there is no other. */
function foremost(roles: readonly CardMembership[]): CardMembership | undefined {
  return best(
    roles,
    (a, b) => Number(b.acting) - Number(a.acting) || a.rank - b.rank || endOf(a).localeCompare(endOf(b)),
  );
}

const endOf = (role: CardMembership): string => lastDay(role.end ?? role.start ?? "0000");

/** The greatest, and of equals the first. */
function best<T>(items: readonly T[], compare: (a: T, b: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (most, item) => (most === undefined || compare(item, most) > 0 ? item : most),
    undefined,
  );
}
