/** Pages that were open before this version of the extension was. */

/**
 * Puts the content script into all open pages: Firefox does so itself when it starts an extension, Chromium does not, and without it
 * every open tab would have to be loaded again. The script takes over from one of an earlier version (src/content/index.ts).
 */
export async function joinOpenTabs(): Promise<void> {
  if (chrome.runtime.getURL("").startsWith("moz-extension:")) return;
  const tabs = await chrome.tabs.query({ url: ["http://*/*", "https://*/*", "file:///*"], discarded: false });
  await Promise.allSettled(
    // Some pages are closed to every extension, and some frames are gone by now.
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await chrome.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ["content.js"] });
    }),
  );
}
