import { expect, test } from "vitest";
import { fill, valueNames } from "../../../src/shared/l10n/template";

function say(template: string, values: Record<string, string>): string {
  const parts = fill(template, {
    has: (name) => Boolean(values[name]),
    get: (name) => [{ text: values[name] ?? "" }],
  });
  return parts.map((part) => part.text).join("");
}

test("a choice takes the first alternative whose values are there", () => {
  const template = "[met {a} and {b}|met {a}|met someone][ in {place}]";
  expect(say(template, { a: "X", b: "Y", place: "Z" })).toBe("met X and Y in Z");
  expect(say(template, { a: "X" })).toBe("met X");
  expect(say(template, { b: "Y" })).toBe("met someone");
});

test("a choice whose values are missing is nothing", () => {
  expect(say("went[ to {place}]", {})).toBe("went");
});

test("text beside text is one part, people stay apart", () => {
  const parts = fill("met {who} in {place}", {
    has: () => true,
    get: (name) => (name === "who" ? [{ text: "Ann", person: "ann" }] : [{ text: "Rome" }]),
  });
  expect(parts).toEqual([{ text: "met " }, { text: "Ann", person: "ann" }, { text: " in Rome" }]);
});

test("the names of a template's values", () => {
  expect(valueNames("[a {x}|b {y}] {z}")).toEqual(["x", "y", "z"]);
});
