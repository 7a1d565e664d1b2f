/**
 * Draws icons/*.png from icons/*.svg, in colour and in grey ("off"): `node tools/icons.mjs`, after a change of a drawing.
 * The pictures are committed, so that a build needs no browser.
 */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { findBrowser } from "./setup/browsers.mjs";

/** Toolbars show 16 and 32 pixels; the drawing for them lies on their pixel grid. */
const SIZES = { 16: "icon-small", 32: "icon-small", 48: "icon", 128: "icon" };

/** The colours of the drawing → what they are when Sidelight is off: no light, and less contrast. */
const OFF = { "#28303f": "#737a86", "#778194": "#969da8", "#f7b93e": "#c3c8d0", "#fff3d6": "#e6e9ed" };

const folder = new URL("../icons/", import.meta.url);
const found = (await findBrowser("chromium")) ?? (await findBrowser("chrome"));
if (!found) throw new Error("Drawing the icons needs Chromium or Chrome; npm test gets one.");
const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
try {
  for (const [size, drawing] of Object.entries(SIZES)) {
    const svg = await readFile(new URL(`${drawing}.svg`, folder), "utf8");
    await draw(svg, Number(size), `icon-${size}.png`);
    const off = svg
      .replace(/#[0-9a-f]{6}/g, (colour) => OFF[colour] ?? colour)
      .replace("<svg ", '<svg opacity=".75" ');
    await draw(off, Number(size), `icon-off-${size}.png`);
  }
} finally {
  await browser.close();
}

/** Draws an SVG at a size, on nothing. */
async function draw(svg, size, name) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(
    `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${address}">`,
  );
  await page.locator("img").evaluate((image) => image.decode());
  await writeFile(new URL(name, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
