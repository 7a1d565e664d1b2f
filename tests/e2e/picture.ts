/** Takes the picture of an opened card, for `npm start -- --screenshot FILE.png`. */
import type { ColorScheme } from "./drivers/driver";
import { type FoundBrowser, launch } from "./launch";
import { ends, hover, waitForMarks, waitForStillCard } from "./page-tools";

export interface PictureOptions {
  browser: FoundBrowser;
  extension: string;
  url: string;
  file: string;
  colorScheme: ColorScheme;
  /** The name to point to; where the page does not have it, the first one. */
  name: string;
}

/** Opens the page without a window, moves the pointer onto a name, waits for its card and saves what is seen. */
export async function takePicture(options: PictureOptions): Promise<void> {
  const { browser, extension, url, file, colorScheme, name } = options;
  const driver = await launch(browser, { extension, colorScheme, scale: 2 });
  try {
    const tab = await driver.newTab(url);
    const found = await waitForMarks(tab);
    const chosen = found.some(ends(name)) ? name : (found.find(({ at }) => at)?.text ?? name);
    await hover(tab, chosen);
    await waitForStillCard(tab);
    await tab.screenshot(file);
  } finally {
    await driver.close();
  }
}
