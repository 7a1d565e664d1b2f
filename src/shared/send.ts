/** Asking the background: one typed function, whose failures are sentences. */
import type { Answers, BackgroundRequest, Envelope } from "./messages";

/** The extension was updated or removed while this page was open: its script must clean up and stay silent. */
export class ContextGone extends Error {
  override name = "ContextGone";
}

/** False where the extension that started this script is no longer there. */
export function isContextAlive(): boolean {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    return false;
  }
}

function isEnvelope(value: unknown): value is Envelope<unknown> {
  if (typeof value !== "object" || value === null || !("ok" in value)) return false;
  return value.ok === true ? "value" in value : "error" in value && typeof value.error === "string";
}

/** Asks the background and gives its answer; throws an `Error` with a sentence, or `ContextGone`. */
export async function ask<R extends BackgroundRequest>(request: R): Promise<Answers[R["type"]]> {
  if (!isContextAlive()) throw new ContextGone();
  let answer: unknown;
  try {
    answer = await chrome.runtime.sendMessage(request);
  } catch (error) {
    if (!isContextAlive() || /context invalidated/i.test(String(error))) throw new ContextGone();
    throw new Error("The extension's background did not answer.", { cause: error });
  }
  if (!isEnvelope(answer)) throw new Error("The extension's background did not answer.");
  if (!answer.ok) throw new Error(answer.error);
  // The background builds each answer with the type that `Answers` gives to the request.
  return answer.value as Answers[R["type"]];
}
