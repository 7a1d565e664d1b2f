import { describe, expect, it } from "vitest";
import { familyNameOf } from "../../../tools/import/family-names";
import { nameOfTitle } from "../../../tools/import/names";
import { cleanRole, listedPosts } from "../../../tools/import/unsaid-roles";
import { AT, counts, newReport } from "./tables";

describe("titles, realms and suffixes", () => {
  it.each([
    ["Baroness Scotland of Asthal", "GB", "Scotland", undefined],
    ["Lord Myners", "GB", "Myners", undefined],
    ["Winston Lord", "US", "Lord", "Winston"],
    ["Sir Edward Mountain", "GB", "Mountain", "Edward"],
    ["Prince Johnson", "LR", "Johnson", "Prince"],
    ["Harald V of Norway", "NO", undefined, undefined],
    ["Princess Astrid of Belgium", "BE", undefined, undefined],
    ["Brian Lenihan Jnr", "IE", "Lenihan", "Brian"],
    ["Sarney Filho", "BR", undefined, undefined],
    ["Tareck El Aissami", "VE", "El Aissami", "Tareck"],
    ["Mahfud MD", "ID", undefined, undefined],
  ])("%s (%s): %s", (name, country, family, given) => {
    const found = familyNameOf({ name, country, memberships: [] });
    expect([found.family, found.given]).toEqual([family, given]);
  });

  it("are no part of an article's title with a bracket in a bracket", () => {
    expect(nameOfTitle("S. Rajendran (CPI(M) politician)")).toBe("S. Rajendran");
  });
});

it("posts of a sanctions list are offices, or left out", () => {
  const report = newReport();
  const roles = [
    "M23, President",
    "M23, Bde Comd, Rank: Colonel",
    "General",
    "ly Member",
    "Governor of Ghat",
  ].map((role) => cleanRole(role, AT, report, "X"));
  expect(roles).toEqual([
    { role: "President", organization: "M23" },
    { role: "Brigade Commander", organization: "M23" },
    null,
    null,
    { role: "Governor of Ghat" },
  ]);
  expect(Object.values(counts(report))).toEqual([2, 1, 1]);
  expect(listedPosts("a) Minister of Planning b) Mayor")).toEqual(["Minister of Planning", "Mayor"]);
});
