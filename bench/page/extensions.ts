/** What Sidelight is measured against: an extension that reads all text nodes and sends their text, and one that does nothing. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const READ_ALL = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  chrome.runtime.sendMessage({ texts });
})();`;

/**
 * It gets no answer.
 * @returns the folder of the extension; whoever asks removes it
 */
export function readingExtension(): Promise<string> {
  return write("Reads and sends", READ_ALL, "chrome.runtime.onMessage.addListener(() => false);", {
    content_scripts: [{ matches: ["<all_urls>"], js: ["content.js"], run_at: "document_idle" }],
  });
}

/**
 * Its scripts are empty, and run where and when Sidelight's do: what it costs a page is the browser's own work for any extension.
 * @param like - The folder of the built Sidelight.
 * @returns the folder of the extension; whoever asks removes it
 */
export async function emptyExtension(like: string): Promise<string> {
  const { permissions, host_permissions, content_scripts } = JSON.parse(
    await readFile(join(like, "manifest.json"), "utf8"),
  ) as Record<string, unknown>;
  return write("Does nothing", "", "", { permissions, host_permissions, content_scripts });
}

async function write(name: string, content: string, background: string, more: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-measured-"));
  const manifest = {
    manifest_version: 3,
    name,
    version: "1",
    background: { service_worker: "background.js" },
    ...more,
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "background.js"), background);
  await writeFile(join(folder, "content.js"), content);
  return folder;
}
