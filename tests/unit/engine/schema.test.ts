import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { schemaText } from "../../../tools/fact-pack-schema";

it("docs/fact-pack.schema.json is what the schema gives; npm run schema writes it", () => {
  expect(JSON.parse(readFileSync("docs/fact-pack.schema.json", "utf8"))).toEqual(JSON.parse(schemaText()));
});
