/** Compiles facts/ to dist/facts, the files that the extension and the command line load. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readFactFolder } from "../../src/cli/fact-files";
import { compileFacts } from "../../src/engine/facts/compile";
import type { SourceGroup } from "../../src/engine/facts/schema";

/**
 * @param root the project's folder
 * @param groups imported sources of other groups are left out; see SOURCE_GROUPS
 * @returns false where a fact is wrong; then every problem is on standard error and dist/facts is as it was
 */
export async function buildFacts(root: string, groups?: readonly SourceGroup[]): Promise<boolean> {
  const { entries, replaced, vocabulary, problems } = await readFactFolder(root, groups);
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
  if (problems.length > 0) {
    console.error(`The facts were not compiled: ${problems.length} to mend.`);
    return false;
  }
  const { files } = compileFacts(entries, vocabulary, replaced);
  const out = join(root, "dist/facts");
  const next = join(root, `dist/.facts-${process.pid}`);
  await Promise.all(["people", "events"].map((folder) => mkdir(join(next, folder), { recursive: true })));
  await Promise.all(
    [...files].map(([name, file]) =>
      writeFile(join(next, name), file instanceof ArrayBuffer ? new Uint8Array(file) : JSON.stringify(file)),
    ),
  );
  await rm(out, { recursive: true, force: true });
  await rename(next, out);
  return true;
}
