/**
 * Under this name the script that runs in a page leaves the function that ends it, in its own world: a second one finds it there, and so
 * does the popup, as a script answers only where it has met an article.
 */
export const RUNNING = "__annotatorStop";

/** Under this name it leaves the function that reads the page though it is no article; so popup and background reach it where it does not listen. */
export const READ_ANYWAY = "__annotatorRead";

/** Has the script in a tab's page read it as if it were an article. @returns false where there is none */
export async function readAnyway(tabId: number): Promise<boolean> {
  // Runs in the page: nothing of this module is there.
  const func = (name: string): boolean => {
    const read = (globalThis as Record<string, unknown>)[name];
    if (typeof read !== "function") return false;
    read();
    return true;
  };
  const [done] = await chrome.scripting.executeScript({ target: { tabId }, func, args: [READ_ANYWAY] });
  return done?.result === true;
}
