/** Compiles facts/ to dist/facts, the files that the extension and the command line load. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readFactFolder } from "../../src/cli/fact-files";
import { compileFacts } from "../../src/engine/facts/compile";

/**
 * @param root the project's folder
 * @returns false where a fact is wrong; then every problem is on standard error and dist/facts is as it was
 */
export async function buildFacts(root: string): Promise<boolean> {
  const { entries, vocabulary, problems } = await readFactFolder(root);
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
  if (problems.length > 0) {
    console.error(`The facts were not compiled: ${problems.length} to mend.`);
    return false;
  }
  const { files } = compileFacts(entries, vocabulary);
  const out = join(root, "dist/facts");
  const next = join(root, `dist/.facts-${process.pid}`);
  await mkdir(next, { recursive: true });
  await Promise.all([
    writeFile(join(next, "names.bin"), new Uint8Array(files.names)),
    writeFile(join(next, "people.bin"), new Uint8Array(files.people)),
    writeFile(join(next, "events.bin"), new Uint8Array(files.events)),
    writeFile(join(next, "offices.bin"), new Uint8Array(files.offices)),
    writeFile(join(next, "vocabulary.json"), JSON.stringify(files.vocabulary)),
    writeFile(join(next, "sources.json"), JSON.stringify(files.sources)),
  ]);
  await rm(out, { recursive: true, force: true });
  await rename(next, out);
  return true;
}
