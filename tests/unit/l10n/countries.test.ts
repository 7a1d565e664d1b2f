import { expect, test } from "vitest";
import { countryInText, countryName } from "../../../src/shared/l10n";

test.each([
  ["KP", "North Korea"],
  ["GB", "United Kingdom"],
  ["EU", "European Union"],
  ["UN", "United Nations"],
  ["HK", "Hong Kong"],
  ["SU", "Soviet Union"],
  ["MM", "Myanmar"],
])("%s is %s", (code, name) => {
  expect(countryName(code)).toBe(name);
});

test("what is no code is shown as it is", () => {
  expect(countryName("")).toBe("");
  expect(countryName("Utopia")).toBe("Utopia");
});

test("inside a sentence some take an article", () => {
  expect(countryInText("US")).toBe("the United States");
  expect(countryInText("FR")).toBe("France");
});
