/** The JSON Schema of a fact file or fact pack, made from the one definition in src/engine/facts/schema.ts. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { FactFileSchema } from "../src/engine/facts/schema";

/** The text of docs/fact-pack.schema.json. Checks that JSON Schema cannot express (EDTF dates) are left to the checker. */
export function schemaText(): string {
  const schema = toJsonSchema(FactFileSchema, { errorMode: "ignore", typeMode: "input" });
  return `${JSON.stringify({ title: "Sidelight fact pack", ...schema }, null, 2)}\n`;
}
