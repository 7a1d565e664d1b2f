/** Opens the packaged fact base, once, when it is first needed. */
import { type FactBase, loadFactBase } from "../engine/index";
import { copiesOrPackage, dropCopies, PACKAGE } from "./packaged-files";

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
  } catch (error) {
    // A damaged copy may be why: the next question reads the package.
    opening = null;
    await dropCopies();
    throw error;
  } finally {
    if (--atWork === 0) base.trim();
  }
}

/** From the copies; where one of them is damaged, from the package. */
async function open(): Promise<FactBase> {
  try {
    return await loadFactBase(copiesOrPackage());
  } catch {
    await dropCopies();
    return loadFactBase(PACKAGE);
  }
}
