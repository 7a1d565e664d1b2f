import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { buildFacts } from "../../../tools/build/facts";
import { smallProject } from "../engine/small-base";

const FACTS = `
people:
  - { id: artist, name: Zoe Ash, family: Ash, country: US, description: singer, source: book }
`;

afterEach(() => vi.restoreAllMocks());

it("a fact with an error stops the build with file, line and a sentence, and leaves the last facts in place", async () => {
  const root = await smallProject(FACTS);
  expect(await buildFacts(root)).toBe(true);
  const before = await readFile(join(root, "dist/facts/people/000.bin"));

  const broken =
    "people:\n  - id: nobody\n    name: Nobody\n    country: US\n    description: person\n    born: 2018-02-30\n    source: book/Nobody\n";
  await writeFile(join(root, "facts/curated/people-broken.yaml"), broken);
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await buildFacts(root)).toBe(false);
  expect(said.mock.calls.join("\n")).toContain(
    "facts/curated/people-broken.yaml:6: people.0.born: must be an EDTF date such as 2018, 2018-05 or 2018-05-31.",
  );
  expect(await readFile(join(root, "dist/facts/people/000.bin"))).toEqual(before);
  await rm(root, { recursive: true });
});
