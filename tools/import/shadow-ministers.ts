/** Posts of the British opposition that the office-holders' table has as posts of the government: "Secretary of State" for its shadow. */
import { firstDay, lastDay } from "../../src/engine/facts/edtf";
import { daysOf } from "./same-person";
import type { SourceMembership } from "./types";

/** Posts of the British government in the words of the office-holders' table. */
const MINISTER =
  /^(?:Secretary of State|Minister|Parliamentary (?:Under-)?Secretary|Chancellor of the (?:Exchequer|Duchy)|Chief Secretary|(?:Economic|Financial|Exchequer) Secretary|Paymaster General|Home Secretary|Foreign Secretary)/;

/** The register of ministers begins with the government of this day. */
const FIRST_REGISTER = "1979-05-04";

/**
 * True for a post of the British government that its register of ministers does not give to the holder then. Only of members of the House
 * of Commons: of some peers the register has nothing but the title, by which they are not found.
 * @param offices all that the holder is said to have held
 * @param register what the register of ministers says of the holder
 */
export function isShadow(
  post: SourceMembership,
  offices: readonly SourceMembership[],
  register: readonly SourceMembership[],
): boolean {
  if (post.country !== "GB" || post.organization !== undefined || !MINISTER.test(post.role)) return false;
  const held = daysOf(post);
  if (post.start === undefined || held === null || held.from < FIRST_REGISTER) return false;
  const sat = offices.some(
    ({ country, role, start, end }) =>
      country === "GB" &&
      role === "Member of Parliament" &&
      (start === undefined || firstDay(start) <= held.to) &&
      (end === undefined || lastDay(end) >= held.from),
  );
  return (
    sat &&
    !register.some((one) => {
      const days = daysOf(one);
      return days !== null && days.from <= held.to && held.from <= days.to;
    })
  );
}
