/** People who stood in for the holder of an office, whom the tables have as holders. */
import { daysBetween } from "../../src/engine/facts/edtf";
import type { Report, SourceMembership } from "./types";

const DEPUTY_STOOD_IN =
  "An office is held for some months by whoever is its deputy all the while: it is held in an acting capacity.";
const UNCONFIRMED =
  "A department of the United States is headed for weeks: the Senate confirmed nobody for so short, so it is in an acting capacity.";
/** Days for which a deputy stands in; whoever stays longer has the office. */
const LONGEST = 220;
/** Days between the head of a department and the next; no confirmed one of the tables was in office for less than six months. */
const VACANCY = 150;
const DEPUTY = /^(?:First |Senior )?(?:Deputy|Vice)[- ]/i;
/** Heads of departments, and not of offices of a state: "Secretary of State of Georgia". */
const DEPARTMENT = /^(?:Secretary of (?!State of ).+|Attorney General)$/;

/** Marks as acting what a person held for a vacancy. Only terms dated to the day say so for certain. */
export function markActing(memberships: readonly SourceMembership[], report: Report, who: string): void {
  const deputies = memberships.filter(({ role, start }) => DEPUTY.test(role) && start !== undefined);
  for (const membership of memberships) {
    const { role, start, end, at, acting } = membership;
    // Who sits for an absent member sits as a member.
    if (acting || at.file.endsWith("legislators.tsv")) continue;
    if (start?.length !== 10 || end?.length !== 10) continue;
    const days = daysBetween(start, end);
    const rule =
      days <= LONGEST && deputies.some((one) => isDeputyOf(one, membership))
        ? DEPUTY_STOOD_IN
        : days <= VACANCY && isDepartment(membership)
          ? UNCONFIRMED
          : null;
    if (rule === null) continue;
    membership.acting = true;
    report.fault(rule, at, `${who}, ${role}, ${start}/${end}`);
  }
}

/** The office is the deputy's own superior's, and was held while the deputy went on being one. */
function isDeputyOf(
  deputy: SourceMembership,
  { role, country, start = "", end = "" }: SourceMembership,
): boolean {
  return (
    deputy.country === country &&
    deputy.role.replace(DEPUTY, "").toLowerCase() === role.toLowerCase() &&
    (deputy.start ?? "9999") <= start &&
    (deputy.end ?? "9999") >= end
  );
}

const isDepartment = ({ role, country, organization }: SourceMembership): boolean =>
  country === "US" && organization === undefined && DEPARTMENT.test(role);
