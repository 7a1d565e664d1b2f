/** Asking the content scripts of a tab. */
import type { Envelope, PageRequest } from "../shared/messages";

/** The answer of a tab's page, of its top frame alone where `top`; null where nobody answers: a browser page, a PDF. */
export async function askPage(
  tabId: number,
  request: PageRequest,
  top: boolean,
): Promise<Envelope<unknown> | null> {
  const asked = top
    ? chrome.tabs.sendMessage(tabId, request, { frameId: 0 })
    : chrome.tabs.sendMessage(tabId, request);
  return (await asked.catch(() => null)) ?? null;
}

/** Hands a command of the keyboard on: to the frame that has the focus, else to the page, else to a frame that holds an article. */
export async function handOn(tabId: number, command: string): Promise<void> {
  const request = { type: "command", name: command } as Extract<PageRequest, { type: "command" }>;
  if (await askPage(tabId, { ...request, to: "focused" }, false)) return;
  const answer = await askPage(tabId, request, true);
  // A page that is no article does not answer, but a frame of it may hold one.
  if (answer?.ok !== true || answer.value === false)
    await askPage(tabId, { ...request, to: "frames" }, false);
}
