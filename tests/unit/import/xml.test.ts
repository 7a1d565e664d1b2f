import { expect, test } from "vitest";
import { InputError } from "../../../tools/import/types";
import { childrenOf, parseXml, requiredText, textOf } from "../../../tools/import/xml";

test("reads elements with their lines and their text in single spaces", () => {
  const root = parseXml(
    '<?xml version="1.0"?>\n<trips>\n<trip who="x"><remarks>Met\n   with <b>A</b> &amp; B.</remarks></trip>\n<trip/></trips>',
    "a.xml",
  );
  const [first, second] = childrenOf(root, "trip");
  expect(first?.attributes).toEqual({ who: "x" });
  expect(first && textOf(first, "remarks")).toBe("Met with A & B.");
  expect([first?.line, second?.line]).toEqual([3, 5]);
  expect(second && textOf(second, "remarks")).toBe("");
});

test("names file, line and column of what is broken or missing", () => {
  expect(() => parseXml("<a>\n<b></a>", "a.xml")).toThrow(InputError);
  expect(() => parseXml("<a>\n<b></a>", "a.xml")).toThrow(/^a\.xml:2:\d+: the XML is broken/);
  expect(() => requiredText(parseXml("<a>\n</a>", "a.xml"), "id", "a.xml")).toThrow(
    "a.xml:1: <a> has no <id>.",
  );
});
