import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Ids, writeIds } from "../../../src/engine/facts/ids";
import { compileSmall } from "./small-base";

const qid = fc.integer({ min: 1, max: 200_000_000 }).map((number) => `Q${number}`);
const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
/** Two slugs of one key. */
const SAME_KEY = ["person-398824", "person-768140"];

describe("the ids", () => {
  it("lead to the numbers of whoever may have them, Wikidata ids to one alone", () => {
    const ids = fc.uniqueArray(fc.oneof(qid, slug), { maxLength: 200 });
    fc.assert(
      fc.property(ids, (list) => {
        const read = new Ids(writeIds(list));
        list.forEach((id, number) => {
          if (id.startsWith("Q")) expect(read.numbersOf(id)).toEqual([number]);
          else expect(read.numbersOf(id)).toContain(number);
        });
      }),
    );
  });

  it("lead nowhere where nobody has them", () => {
    const read = new Ids(writeIds(["Q5", "Q7", "ann-ash"]));
    expect(["Q1", "Q6", "Q8", "Q2147483647", "bo-birch"].flatMap((id) => read.numbersOf(id))).toEqual([]);
    expect(new Ids(writeIds([])).numbersOf("Q1")).toEqual([]);
  });

  it("of one key lead to all of them, and the base takes the one whose id it is", async () => {
    expect(new Ids(writeIds(["Q1", ...SAME_KEY])).numbersOf("person-398824")).toEqual([1, 2]);
    const people = SAME_KEY.map(
      (id) => `  - { id: ${id}, name: Name ${id}, country: US, description: person, source: book }`,
    );
    const { base } = await compileSmall(`people:\n${people.join("\n")}\n`);
    for (const id of SAME_KEY) {
      const number = await base.find(id);
      expect(base.people.at(number as number).name).toBe(`Name ${id}`);
    }
    expect(await base.find("nobody")).toBeNull();
  });

  it.each<[string, (file: ArrayBuffer) => ArrayBuffer, string]>([
    ["empty", () => new ArrayBuffer(0), "is no id file of version 1."],
    ["foreign", () => new ArrayBuffer(64), "is no id file of version 1."],
    ["cut", (file) => file.slice(0, -4), "is cut short."],
  ])("in a file that is %s are told in a sentence", (_, spoil, sentence) => {
    expect(() => new Ids(spoil(writeIds(["Q1", "ann-ash"])))).toThrow(new Error(`ids.bin ${sentence}`));
  });
});
