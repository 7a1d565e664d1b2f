/** Opens the packaged fact base, once, when it is first needed. */
import { FactBase } from "../engine/index";

let opening: Promise<FactBase> | null = null;

/** @throws Error with a sentence, when a packaged file is missing or damaged; the next call tries again */
export function openFactBase(): Promise<FactBase> {
  opening ??= open().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function open(): Promise<FactBase> {
  const get = async (name: string) => {
    const response = await fetch(chrome.runtime.getURL(`facts/${name}`));
    if (!response.ok) throw new Error(`The packaged file facts/${name} cannot be read.`);
    return response;
  };
  const bytes = async (name: string) => (await get(name)).arrayBuffer();
  const json = async (name: string) => (await get(name)).json();
  const [names, people, events, offices, vocabulary, sources] = await Promise.all([
    bytes("names.bin"),
    bytes("people.bin"),
    bytes("events.bin"),
    bytes("offices.bin"),
    json("vocabulary.json"),
    json("sources.json"),
  ]);
  return new FactBase({ names, people, events, offices, vocabulary, sources });
}
