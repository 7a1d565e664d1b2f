/** Opens the packaged fact base, once, when it is first needed. */
import { type FactBase, loadFactBase } from "../engine/index";

let opening: Promise<FactBase> | null = null;

/** @throws Error with a sentence, when a packaged file is missing or damaged; the next call tries again */
export function openFactBase(): Promise<FactBase> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Questions that are being answered. */
let atWork = 0;

/** Answers a question with the base; what was read for it may be let go when no other is being answered. */
export async function withFactBase<T>(answer: (base: FactBase) => Promise<T>): Promise<T> {
  const base = await openFactBase();
  atWork++;
  try {
    return await answer(base);
  } finally {
    if (--atWork === 0) base.trim();
  }
}

async function open(): Promise<FactBase> {
  const get = async (name: string) => {
    const response = await fetch(chrome.runtime.getURL(`facts/${name}`));
    if (!response.ok) throw new Error(`The packaged file facts/${name} cannot be read.`);
    return response;
  };
  return loadFactBase({
    bytes: async (name) => (await get(name)).arrayBuffer(),
    json: async (name) => (await get(name)).json(),
  });
}
