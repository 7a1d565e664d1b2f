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

/** The bytes of a response, chunk by chunk. */
async function readAll(response: Response): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes.buffer;
}

async function open(): Promise<FactBase> {
  const get = async (name: string) => {
    const response = await fetch(chrome.runtime.getURL(`facts/${name}`));
    if (!response.ok) throw new Error(`The packaged file facts/${name} cannot be read.`);
    return response;
  };
  return loadFactBase({
    bytes: async (name) => readAll(await get(name)),
    json: async (name) => (await get(name)).json(),
  });
}
