/** The memberships of roles for some years: those of all years, less what lies outside for certain. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { Memberships, writeMemberships } from "../../../src/engine/facts/memberships";
import type { Membership } from "../../../src/engine/facts/types";

const date = fc.option(fc.constantFrom("1999", "2001-05", "2003-02-28", "2004-01-01", "2008-12-31"));
const membership = fc.record({ label: fc.constantFrom("Envoy", "Consul"), start: date, end: date }).map(
  ({ label, start, end }): Membership => ({
    label,
    organization: null,
    country: "SE",
    post: null,
    offices: [],
    start,
    end,
    ended: end !== null,
    acting: false,
    asOf: "2020-01-01",
  }),
);
const people = fc.array(
  fc.array(membership, { maxLength: 3 }).map((memberships) => ({ memberships })),
  { maxLength: 8 },
);

it("are all but those that ended before the years or began after them, in the same order", () => {
  const year = fc.integer({ min: 1998, max: 2009 });
  fc.assert(
    fc.property(people, year, fc.nat(4), (all, from, more) => {
      const { file, rows, roles } = writeMemberships(all);
      const memberships = new Memberships(file);
      const lists = [roles.map((_, role) => role)];
      const to = from + more;
      const yearOf = (day: string) => Number(day.slice(0, 4));
      const holders = memberships.holders(lists);
      expect(memberships.count(lists[0] ?? [])).toBe(holders.length);
      expect(memberships.holders(lists, { from, to })).toEqual(
        holders.filter(
          ({ start, end }) =>
            (start === null || yearOf(start) <= to) && (end === null || yearOf(end) >= from),
        ),
      );
      for (const row of rows.flat())
        expect(memberships.at(row).label).toBe(roles[memberships.roleOf(row)]?.label);
    }),
  );
});
