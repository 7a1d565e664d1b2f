/** What tests and pictures need to know of a page and of the card over it. */
import { type ColorScheme, type Driver, type Point, type Tab, waitFor } from "./drivers/driver";

/** A marked stretch of the page, as its highlight's range has it now. */
export interface Mark {
  text: string;
  /** What stands before it in the same piece of text: "Gen " of "Gen Kim", where "Kim" is the mark. */
  before: string;
  /** Name of the highlight. */
  highlight: string;
  /** Middle of its first line in the viewport; null where it is not drawn. */
  at: Point | null;
}

/** Everything marked on the page, in the order of the page; one entry for a stretch that is in several highlights. */
export function marks(tab: Tab): Promise<Mark[]> {
  return tab.evaluate(() => {
    const all: { range: Range; highlight: string }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        all.push({ range, highlight });
      }
    }
    const order = (a: Range, b: Range) => a.compareBoundaryPoints(Range.START_TO_START, b);
    all.sort((a, b) => order(a.range, b.range));
    const found = all.filter(({ range }, index) => {
      const before = all[index - 1];
      return !before || order(before.range, range) !== 0;
    });
    return found.map(({ range, highlight }) => {
      const box = range.getClientRects()[0];
      return {
        text: range.toString(),
        before: range.startContainer.textContent?.slice(0, range.startOffset) ?? "",
        highlight,
        at: box ? { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) } : null,
      };
    });
  });
}

/** Waits until the page has marks that satisfy the condition. */
export function waitForMarks(tab: Tab, isEnough = (found: Mark[]) => found.length > 0): Promise<Mark[]> {
  return waitFor("names to be marked", async () => {
    const found = await marks(tab);
    return isEnough(found) ? found : null;
  });
}

/** True for a mark that ends these words: only "Kim" of "Gen Kim" is marked. */
export const ends = (words: string) => (mark: Mark) =>
  (mark.before + mark.text).endsWith(words) && words.endsWith(mark.text);

/** Scrolls the mark that ends these words (the one with this number) to the upper third of the window and tells where it is. */
export async function bringIntoView(tab: Tab, words: string, nth = 0): Promise<Point> {
  const find = async () => (await waitForMarks(tab)).filter(ends(words))[nth]?.at ?? null;
  const { y } = await waitFor(`a mark in "${words}" (number ${nth})`, find);
  // Instantly, whatever the page's own style says: a smooth scroll would still be on its way.
  await tab.evaluate((top) => scrollBy({ top, behavior: "instant" }), y - 300);
  return waitFor("the mark after scrolling", find);
}

/** Moves the pointer onto the mark that ends these words and waits for the card; answers with the card's text. */
export async function hover(tab: Tab, words: string, nth = 0): Promise<string> {
  const at = await bringIntoView(tab, words, nth);
  return restOn(tab, at);
}

/** Where no page has a name. */
const CORNER: Point = { x: 2, y: 2 };

/** Moves the pointer onto the mark at a point and waits for its card; answers with the card's text. */
export async function restOn(tab: Tab, at: Point): Promise<string> {
  // In one step, from where no name is: on a busy machine the pointer rests wherever it stops on its way, and the card of a name
  // there may cover this one.
  await tab.moveMouse(CORNER, 1);
  await tab.moveMouse(at, 1);
  // A card from before may still be open.
  return waitFor("the card of the name under the pointer", async () =>
    (await isCurrentAt(tab, at)) ? (await cardText(tab))?.trim() || null : null,
  );
}

/** True where the mark that keyboard and pointer are on is drawn at a point. */
function isCurrentAt(tab: Tab, at: Point): Promise<boolean> {
  return tab.evaluate(({ x, y }) => {
    const current = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith("annotated-current") ? [...ranges] : [],
    );
    return current.some(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      // The point is a rounded one.
      return [...range.getClientRects()].some(
        ({ left, top, right, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1,
      );
    });
  }, at);
}

/** Brings the first element that a selector finds into view and tells where its middle is. */
export function middleOf(tab: Tab, selector: string): Promise<Point> {
  return waitFor(selector, () =>
    tab.evaluate((wanted) => {
      const found = document.querySelector(wanted);
      found?.scrollIntoView({ block: "center", behavior: "instant" });
      const box = found?.getBoundingClientRect();
      return box && { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
    }, selector),
  );
}

/** What a reader can read in the open card; null where none is open. */
export function cardText(tab: Tab): Promise<string | null> {
  return tab.inCard((root) => root.querySelector<HTMLElement>(":popover-open")?.innerText ?? null);
}

/** Waits until a card is open and has text. */
export function waitForCard(tab: Tab): Promise<string> {
  return waitFor("a card to open", async () => (await cardText(tab))?.trim() || null);
}

/** Waits until no card is open. */
export function waitForNoCard(tab: Tab): Promise<boolean> {
  return waitFor("the card to close", async () => (await cardText(tab)) === null);
}

/** Waits until the card has stopped moving and fading, for a picture of it. */
export async function waitForStillCard(tab: Tab): Promise<void> {
  await waitFor("the card's animations to end", () =>
    tab.inCard((root) =>
      [root.host, ...root.querySelectorAll("*")].every((element) =>
        element.getAnimations().every((animation) => animation.playState === "finished"),
      ),
    ),
  );
}

/** Sets the colour scheme and waits until the tab has taken it on, which it does some time after the browser, and has stopped moving. */
export async function colorIn(scheme: ColorScheme, driver: Driver, tab: Tab): Promise<void> {
  await driver.setColorScheme(scheme);
  await waitFor(`the page to be ${scheme} and still`, () =>
    tab.evaluate(
      (wanted) =>
        matchMedia(`(prefers-color-scheme: ${wanted})`).matches && document.getAnimations().length === 0,
      scheme,
    ),
  );
}

/**
 * The mark that keyboard and pointer are on, with the four characters before it ("Gen Kim"), and where on the page it is: two names
 * that follow each other may read the same. Null where there is none.
 */
export async function currentMark(tab: Tab): Promise<{ text: string; place: string } | null> {
  return tab.evaluate(() => {
    // There is one for each kind of ground; all but one are empty.
    const [mark] = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith("annotated-current") ? [...ranges] : [],
    );
    if (!mark) return null;
    const range = document.createRange();
    range.setStart(mark.startContainer, Math.max(0, mark.startOffset - 4));
    range.setEnd(mark.endContainer, mark.endOffset);
    const { left, top } = range.getBoundingClientRect();
    return { text: range.toString(), place: `${Math.round(left)} ${Math.round(top + scrollY)}` };
  });
}

/** The page's markup without the one element that holds the card, how many of those there are, and the number of text nodes. */
export function pageAsItIs(tab: Tab): Promise<{ html: string; hosts: number; texts: number }> {
  return tab.evaluate(() => {
    const hosts = [...document.querySelectorAll("sidelight-card")];
    let html = document.documentElement.outerHTML;
    for (const host of hosts) html = html.replace(host.outerHTML, "");
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) texts++;
    return { html, hosts: hosts.length, texts };
  });
}

/** The same of the page as the server sent it, read by the same browser and never shown. */
export function pageAsSent(tab: Tab): Promise<{ html: string; hosts: number; texts: number }> {
  return tab.evaluate(async () => {
    const sent = await (await fetch(location.href)).text();
    const parsed = new DOMParser().parseFromString(sent, "text/html");
    const walker = parsed.createTreeWalker(parsed, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) texts++;
    return { html: parsed.documentElement.outerHTML, hosts: 0, texts };
  });
}

/** How many host elements of the card the page has, and how many ranges are painted. */
export function traces(tab: Tab): Promise<{ hosts: number; painted: number }> {
  return tab.evaluate(() => ({
    hosts: document.querySelectorAll("sidelight-card").length,
    painted: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  }));
}
