/** Sizes of what is shipped: scripts and facts, as they are and compressed. */
import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

/** The extension must be built first. */
export const needsExtension = true;

/** @returns bytes of every file of dist/chrome, by path */
export async function bench(): Promise<Record<string, { bytes: number; gzip: number }>> {
  const folder = "dist/chrome";
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  const rows: Record<string, { bytes: number; gzip: number }> = {};
  const total = { bytes: 0, gzip: 0 };
  for (const { parentPath, name } of files) {
    const content = await readFile(`${parentPath}/${name}`);
    const size = { bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    total.bytes += size.bytes;
    total.gzip += size.gzip;
    const path = `${parentPath}/${name}`.slice(folder.length + 1);
    if (!/\.(js|bin|json|css)$/.test(name) || name === "messages.json") continue;
    // The many small files of people and events are one row each.
    const row = path.replace(/^(facts\/\w+)\/.*$/, "$1/*");
    const known = rows[row] ?? { bytes: 0, gzip: 0 };
    rows[row] = { bytes: known.bytes + size.bytes, gzip: known.gzip + size.gzip };
  }
  return { ...rows, total };
}
