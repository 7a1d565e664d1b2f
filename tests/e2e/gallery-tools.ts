/** What the gallery's test asks of a page, and of everything in it: shadow roots, closed ones too, and frames of the same origin. */
import { RUNNING } from "../../src/shared/running";
import { type Tab, waitFor } from "./drivers/driver";
import { restOn } from "./page-tools";

/** What a page keeps for the test while it is looked at. */
interface Noted {
  html: string;
  boxes: string;
  shifts: number;
  /** Ends when the page is left. */
  violations: string[];
}

declare global {
  /** The closed shadow roots of a gallery page, by their hosts. */
  var galleryRoots: Map<Element, ShadowRoot> | undefined;
  var galleryNoted: Noted | undefined;
  /** What the frames have told of their marks. */
  var galleryTold: Map<MessageEventSource | null, string[]> | undefined;
  var violations: string[] | undefined;
}

/** How the page differs from what was noted; nothing where it does not. */
export interface Difference {
  /** The first place where the markup is another. */
  html?: string;
  boxes?: string;
  shifts?: number;
  violations?: string[];
}

/**
 * Notes the page as it is (`note`), or says how it differs from what was noted. Every node counts: how text is cut into nodes, the
 * order of attributes, what is in shadow roots and frames; only the one host of the card does not.
 */
export function notePage(tab: Tab, note: boolean): Promise<Difference> {
  return tab.evaluate((isFirst) => {
    const lines: string[] = [];
    const boxes: string[] = [];
    const visit = (node: Node, at: number): void => {
      if (node instanceof Element || node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === "sidelight-card") return;
        const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join("");
        lines.push(`${at}<${element.nodeName}${attributes}>`);
        const { left, top, width, height } = element.getBoundingClientRect();
        boxes.push(`${element.nodeName} ${left + scrollX} ${top + scrollY} ${width} ${height}`);
        // What changes by itself is no witness.
        if (element.hasAttribute("data-moving")) return;
        const root = element.shadowRoot ?? window.galleryRoots?.get(element);
        if (root) visitAll(root, at + 1);
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner) visitAll(inner, at + 1);
        visitAll(element, at + 1);
      } else {
        lines.push(`${at}${node.nodeType} ${node.nodeName} ${node.nodeValue}`);
      }
    };
    const visitAll = (parent: Node, at: number): void => {
      for (let child = parent.firstChild; child; child = child.nextSibling) visit(child, at);
    };
    visitAll(document, 0);
    const html = lines.join("\n");
    const all = boxes.join("\n");
    const violations = window.violations ?? [];
    if (isFirst) {
      const noted: Noted = { html, boxes: all, shifts: 0, violations: [...violations] };
      window.galleryNoted = noted;
      if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
        new PerformanceObserver((list) => {
          noted.shifts += list.getEntries().length;
        }).observe({ type: "layout-shift" });
      }
      return {};
    }
    const noted = window.galleryNoted;
    if (!noted) return { html: "The page has been left." };
    const firstOther = (before: string, now: string): string => {
      const old = before.split("\n");
      const line = now.split("\n").findIndex((text, index) => text !== old[index]);
      return `line ${line}: ${old[line]?.slice(0, 200)} -> ${now.split("\n")[line]?.slice(0, 200)}`;
    };
    return {
      ...(html !== noted.html && { html: firstOther(noted.html, html) }),
      ...(all !== noted.boxes && { boxes: firstOther(noted.boxes, all) }),
      ...(noted.shifts > 0 && { shifts: noted.shifts }),
      ...(violations.length > noted.violations.length && { violations }),
    };
  }, note);
}

/** The texts marked on the page and in its frames of the same origin, in no order. */
export function markedTexts(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const textsIn = (view: Window & typeof globalThis): string[] => {
      const texts = [...view.CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new view.Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      );
      for (let index = 0; index < view.length; index++) {
        try {
          texts.push(...textsIn(view[index] as Window & typeof globalThis));
        } catch {
          // A frame of another origin: asked by markedElsewhere.
        }
      }
      return texts;
    };
    return textsIn(window);
  });
}

/** The texts marked in all frames, which tell when they are asked: what each has told last. A late answer counts the next time. */
export function markedInFrames(tab: Tab): Promise<string[]> {
  return tab.evaluate(async () => {
    if (!window.galleryTold) {
      const told = new Map<MessageEventSource | null, string[]>();
      window.galleryTold = told;
      addEventListener("message", ({ data, source }) => {
        if (Array.isArray(data?.marks)) told.set(source, data.marks);
      });
    }
    for (let index = 0; index < window.length; index++) window[index]?.postMessage("marks?", "*");
    await new Promise((resolve) => setTimeout(resolve, 100));
    return [...window.galleryTold.values()].flat();
  });
}

/**
 * The frames of the pages on `origin`, as the extension finds them: path, size, visibility, whether its script runs there, and what
 * that says of the page. For the message of a failure. @param extensionPage - A page of the extension's own
 */
export function framesOf(extensionPage: Tab, origin: string): Promise<string> {
  return extensionPage.evaluate(
    async (url, running) => {
      // Runs in each frame: nothing of this module is there.
      const func = (name: string): string =>
        [location.pathname, innerWidth, innerHeight, document.visibilityState, name in globalThis].join(" ");
      const told: string[] = [];
      for (const { id: tabId, url: address } of await chrome.tabs.query({})) {
        if (tabId === undefined || !address?.startsWith(url)) continue;
        const target = { tabId, allFrames: true };
        for (const { frameId, result } of await chrome.scripting.executeScript({
          target,
          func,
          args: [running],
        })) {
          const state = { type: "pageState", ...(frameId > 0 ? { to: "frames" } : {}) };
          const answer = chrome.tabs.sendMessage(tabId, state, { frameId }).catch(String);
          told.push(`${result} ${JSON.stringify(await answer)}`);
        }
      }
      return told.join("; ");
    },
    origin,
    RUNNING,
  );
}

/** Waits until the page has drawn all that it is drawing: a frame has come and gone in which nothing of it changed. */
export function whenDrawn(tab: Tab): Promise<void> {
  return tab.evaluate(async () => {
    let isChanged = true;
    const observer = new MutationObserver(() => {
      isChanged = true;
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    while (isChanged) {
      isChanged = false;
      // Two: the first comes before the layout of its frame, and what that has shifted is known after it.
      for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    observer.disconnect();
  });
}

/** Waits until all these are marked; says which are not. */
export async function waitForNames(
  what: string,
  read: () => Promise<string[]>,
  names: readonly string[],
  gone: readonly string[] = [],
): Promise<string[]> {
  let found: string[] = [];
  await waitFor(`${what} to be marked`, async () => {
    found = await read();
    return names.every((name) => found.includes(name)) && !gone.some((name) => found.includes(name));
  }).catch(() => {
    throw new Error(`${what}: wanted ${names.join(", ")}, marked are: ${found.join(", ") || "none"}.`);
  });
  return found;
}

/** How many host elements, painted ranges and sheets of ours there are in the page, frames of the same origin included. */
export function tracesOf(tab: Tab): Promise<{ hosts: number; painted: number; sheets: number }> {
  return tab.evaluate(() => {
    const sum = { hosts: 0, painted: 0, sheets: 0 };
    const visit = (view: Window & typeof globalThis): void => {
      const { document } = view;
      const roots = [document, ...(view.galleryRoots?.values() ?? [])];
      for (const element of document.querySelectorAll("*"))
        if (element.shadowRoot) roots.push(element.shadowRoot);
      sum.hosts += document.querySelectorAll("sidelight-card").length;
      for (const highlight of view.CSS.highlights.values()) sum.painted += highlight.size;
      for (const root of roots) sum.sheets += root.adoptedStyleSheets.length;
      for (let index = 0; index < view.length; index++) {
        try {
          visit(view[index] as Window & typeof globalThis);
        } catch {
          // A frame of another origin.
        }
      }
    };
    visit(window);
    return sum;
  });
}

/** Rests the pointer on the first mark that reads so and waits for its card; in open and closed shadow roots too. */
export async function hoverName(tab: Tab, name: string): Promise<string> {
  const at = await waitFor(`a place to point to in "${name}"`, () =>
    tab.evaluate((wanted) => {
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString() !== wanted) continue;
          startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
          const box = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
          if (box)
            return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
        }
      }
      return null;
    }, name),
  );
  return restOn(tab, at);
}
