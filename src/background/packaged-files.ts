/**
 * The packaged files of the fact base. A browser reads an extension's own files at about 5 ms a megabyte, and a copy in the extension's
 * cache in less than half of that, so the files that every page needs are copied there once for each build.
 */
import type { FactReader } from "../engine/index";

/** Names the copies of one build; the build puts it here. */
const BUILD = process.env.FACTS_BUILD ?? "";
const PREFIX = "facts-";
const COPIED = ["base.json", "names.bin", "people.bin", "memberships.bin", "prominence.bin", "offices.bin"];
/** A cache keeps answers to addresses of the web only; nothing is ever asked of this one. */
const addressOf = (name: string) => `https://facts.invalid/${name}`;

async function packaged(name: string): Promise<Response> {
  const response = await fetch(chrome.runtime.getURL(`facts/${name}`));
  if (!response.ok) throw new Error(`The packaged file facts/${name} cannot be read.`);
  return response;
}

/** The cache of this build; null where the browser has none: in private windows, with storage switched off. */
async function ownCache(): Promise<Cache | null> {
  try {
    return await caches.open(PREFIX + BUILD);
  } catch {
    return null;
  }
}

/** Reads the package alone. */
export const PACKAGE: FactReader = {
  bytes: async (name) => (await packaged(name)).arrayBuffer(),
  json: async (name) => (await packaged(name)).json(),
};

/** Reads copies where there are any, else the package. */
export function copiesOrPackage(): FactReader {
  const cache = ownCache();
  const get = async (name: string) => {
    const copy = COPIED.includes(name)
      ? await (await cache)?.match(addressOf(name)).catch(() => undefined)
      : undefined;
    return copy ?? packaged(name);
  };
  return {
    bytes: async (name) => (await get(name)).arrayBuffer(),
    json: async (name) => (await get(name)).json(),
  };
}

/** Copies what is not copied yet, and drops the copies of other builds. Where that cannot be done, the package is read as before. */
export async function keepCopies(): Promise<void> {
  const cache = await ownCache();
  if (!cache) return;
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== PREFIX + BUILD) await caches.delete(name);
  for (const name of COPIED) {
    const address = addressOf(name);
    if (!(await cache.match(address))) await cache.put(address, await packaged(name));
  }
}

/** Drops the copies: one of them is damaged. */
export async function dropCopies(): Promise<void> {
  if (await ownCache()) await caches.delete(PREFIX + BUILD);
}
