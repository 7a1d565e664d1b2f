#!/usr/bin/env node
/** `npm run schema`: writes docs/fact-pack.schema.json. A test fails where it is not up to date. */
import { writeFile } from "node:fs/promises";
import { setUpPackages } from "./setup/packages.mjs";

await setUpPackages();
const { importTs } = await import("./import-ts.mjs");
const { schemaText } = await importTs("tools/fact-pack-schema.ts");
await writeFile("docs/fact-pack.schema.json", schemaText());
