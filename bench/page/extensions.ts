/** What Sidelight is measured against: an extension that reads all text nodes, sends their text, and gets no answer. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const READ_ALL = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  chrome.runtime.sendMessage({ texts });
})();`;

/** @returns the folder of the extension; whoever asks removes it */
export async function readingExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-reading-"));
  const manifest = {
    manifest_version: 3,
    name: "Reads and sends",
    version: "1",
    background: { service_worker: "background.js" },
    content_scripts: [{ matches: ["<all_urls>"], js: ["content.js"], run_at: "document_idle" }],
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "background.js"), "chrome.runtime.onMessage.addListener(() => false);");
  await writeFile(join(folder, "content.js"), READ_ALL);
  return folder;
}
