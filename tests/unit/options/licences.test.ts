import { expect, test } from "vitest";
import { byGroup, groupOf, isNonCommercial, isShareAlike } from "../../../src/shared/licences";

test.each([
  ["CC0 1.0", "cc0"],
  ["CC BY-SA 4.0", "by-sa"],
  ["CC BY 4.0", "by"],
  ["CC BY-NC-SA 4.0", "nc"],
  ["Free to use with credit", "by"],
  ["Public domain (work of the US government)", "public-domain"],
  ["CC0 1.0 (statements); somebody claims CC BY-NC 4.0 on the arrangement", "nc"],
  ["All rights reserved; facts only", "curated"],
  ["All rights reserved", "other"],
])("%s is of the group %s", (licence, group) => {
  expect(groupOf({ licence })).toBe(group);
});

test("a group that the source names goes before its words; one that nobody knows does not", () => {
  expect(groupOf({ licence: "CC0 1.0; parts CC BY-NC 4.0", group: "cc0" })).toBe("cc0");
  expect(groupOf({ licence: "CC BY-SA 4.0", group: "constructor" })).toBe("by-sa");
});

test("of sources that were read by hand the words tell the licence", () => {
  expect(groupOf({ licence: "CC BY-SA 4.0", group: "curated" })).toBe("by-sa");
  expect(groupOf({ licence: "All rights reserved", group: "curated" })).toBe("curated");
});

test("what a licence asks is told by its words and by its group", () => {
  expect(isShareAlike({ licence: "CC BY-SA 4.0", group: "curated" })).toBe(true);
  expect(isShareAlike({ licence: "as the wiki", group: "by-sa" })).toBe(true);
  expect(isShareAlike({ licence: "CC BY 4.0" })).toBe(false);
  expect(isNonCommercial({ licence: "CC BY-NC-SA 4.0" })).toBe(true);
  expect(isNonCommercial({ licence: "CC BY-SA 4.0" })).toBe(false);
});

test("sources stand by group, then by title", () => {
  const sources = [
    { title: "Z", licence: "CC0" },
    { title: "B", licence: "All rights reserved" },
    { title: "A", licence: "CC0" },
    { title: "C", licence: "CC BY-SA 4.0" },
  ];
  expect(byGroup(sources).map(([group, members]) => [group, members.map(({ title }) => title)])).toEqual([
    ["cc0", ["A", "Z"]],
    ["by-sa", ["C"]],
    ["other", ["B"]],
  ]);
});
