import { describe, expect, it } from "vitest";
import { kindsOfPart, Parts } from "../../../src/engine/facts/parts";

const parts = new Parts([
  { code: "AU", names: ["Australia"] },
  { code: "LU", names: ["Luxembourg"] },
  { code: "US", names: ["United States"] },
]);
parts.learn("Governor of Alabama", ["governor"], "US");
parts.learn("Premier of South Australia", ["regional-head"], "AU");
parts.learn("Governor of the Central Bank", ["central-bank-governor"], "US");
parts.learn("Mayor of Luxembourg", ["mayor"], "LU");

describe("an office of a part of a country", () => {
  it.each<[string, string | null, string, boolean]>([
    ["Chief Justice of Alabama", null, "US", true],
    ["Minister for Energy", "Government of South Australia", "AU", true],
    ["Speaker of the House of Assembly", "Parliament of South Australia", "AU", true],
    ["Chief Justice of the United States", null, "US", false],
    ["Director of the Central Bank", null, "US", false],
    ["Chief Justice of Alabama", null, "AU", false],
    ["Minister for Energy", "Government of Australia", "AU", false],
    // A capital of the same name is no part.
    ["Governor of the Central Bank of Luxembourg", null, "LU", false],
  ])("%s, %s, %s: %s", (label, organization, country, isOfPart) => {
    expect(parts.isOfPart({ label, organization }, country)).toBe(isOfPart);
  });

  it("keeps the kinds that parts are asked for by", () => {
    expect(kindsOfPart(["governor", "chief-justice"])).toEqual(["governor"]);
  });
});
