import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { buildFacts } from "../../../tools/build/facts";

afterEach(() => vi.restoreAllMocks());

it("a fact with an error stops the build with file, line and a sentence, and leaves the last facts in place", async () => {
  const root = await mkdtemp(join(tmpdir(), "sidelight-facts-"));
  await cp("facts", join(root, "facts"), { recursive: true });
  expect(await buildFacts(root)).toBe(true);
  const before = await readFile(join(root, "dist/facts/people/000.bin"));

  const broken =
    "people:\n  - id: nobody\n    name: Nobody\n    country: US\n    description: person\n    born: 2018-02-30\n    source: enwiki/Nobody\n";
  await writeFile(join(root, "facts/curated/people-broken.yaml"), broken);
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await buildFacts(root)).toBe(false);
  expect(said.mock.calls.join("\n")).toContain(
    "facts/curated/people-broken.yaml:6: people.0.born: must be an EDTF date such as 2018, 2018-05 or 2018-05-31.",
  );
  expect(await readFile(join(root, "dist/facts/people/000.bin"))).toEqual(before);
}, 180_000);
