/**
 * One article while it is open and annotated: reads its text, asks who is in it, paints, and answers pointer and keys. All of
 * it ends with `destroy`.
 */
import type { Annotations, PersonOnPage } from "../../shared/answers";
import type { PageState } from "../../shared/messages";
import { type Block, BlockReader, type PageHooks } from "../../shared/page/blocks";
import { ask, ContextGone, isContextAlive } from "../../shared/send";
import type { ArticleDay, CommandName, Reader, ReaderOptions } from "../reader-api";
import { SEND_MS } from "../timing";
import { CardLoader, FactsOfPage } from "./cards";
import { concernedElement } from "./concern";
import { listen } from "./events";
import { FocusKeeper } from "./focus";
import { Hover } from "./hover";
import { Keys } from "./keys";
import { boxesOf, isThere, placeMentions } from "./mentions";
import { Painter } from "./paint";
import { Pointer } from "./pointer";
import { markRepeats } from "./repeats";
import { inSlices } from "./slices";
import { watchTheme } from "./theme";
import { type Changed, watchText } from "./watch-text";

/** What the first script gives, and the day that was read from the page's head and text. */
export type PageOptions = Omit<ReaderOptions, "head"> & { day: ArticleDay };

export class ArticlePage implements Reader {
  readonly #options: PageOptions;
  readonly #abort = new AbortController();
  readonly #painter: Painter;
  readonly #cards: CardLoader;
  readonly #facts: FactsOfPage;
  readonly #hover: Hover;
  readonly #keys: Keys;
  #status: PageState["status"] = "reading";
  #people: readonly PersonOnPage[] = [];
  /** The page changes so much that it is read again less often. */
  #isRestless = false;
  /** The latest reading of the page, or the one that is under way. */
  #reading: BlockReader | null = null;
  /** What was last asked, and the answer: a page that changes nothing but its nodes needs no new one. */
  #asked: { blocks: Block[]; answer: Annotations | null; time: number } | null = null;

  constructor(options: PageOptions) {
    this.#options = options;
    const { document, day } = options;
    const { signal } = this.#abort;
    this.#painter = new Painter(document);
    this.#facts = new FactsOfPage(day);
    this.#cards = new CardLoader({
      onClose: () => this.#hover.close(),
      onPin: () => this.#hover.pinned(),
      onPointer: (inside) => this.#hover.inCard(inside),
    });
    const focus = new FocusKeeper(document);
    const owns = (target: EventTarget | null): boolean => this.#cards.made?.owns(target) ?? false;
    const pointer = new Pointer(document, this.#painter);
    this.#hover = new Hover({
      find: (point, target) => pointer.find(point, target),
      locate: (mention) => {
        const boxes = boxesOf(mention);
        const [at] = boxes;
        return at ? { mention, boxes, at } : null;
      },
      card: () => this.#cards.get(),
      content: (mention) => this.#facts.contentOf(mention),
      beforeFocus: () => focus.remember(owns),
      opened: (mention) => this.#painter.setCurrent(mention),
      closed: () => {
        focus.restore(owns);
        this.#keys.showCurrent();
      },
      viewport: () => ({ width: innerWidth, height: innerHeight }),
      now: () => performance.now(),
    });
    this.#keys = new Keys({
      painter: this.#painter,
      hover: this.#hover,
      announce: (text) => void this.#announce(text),
      nameOf: (person) => this.#people.find(({ id }) => id === person)?.name ?? person,
    });
    // A click says where the reader is now; the place the keys had reached is the past.
    addEventListener("pointerdown", (event) => owns(event.target) || this.#keys.clear(), {
      signal,
      passive: true,
    });
    listen({ hover: this.#hover, card: () => this.#cards.made, isAlive: () => this.#isAlive(), signal });
  }

  get state(): PageState {
    const { day } = this.#options;
    const date = day.kind === "article" ? day.date : null;
    const isRestless = this.#isRestless ? { isRestless: true } : {};
    return { status: this.#status, date, people: [...this.#people], ...isRestless };
  }

  /** Reads the article, paints it, and watches it from then on. */
  async start(): Promise<void> {
    const { body } = this.#options.document;
    if (!body) return;
    const first = this.#readFirst();
    const isOurs = (node: Node): boolean => this.#cards.made?.owns(node) ?? false;
    // Watched from the very beginning: what changes during the first reading is read again after it.
    const watchShadowRoots = watchText({
      body,
      concerned: (record) => concernedElement(record, this.#reading?.root ?? body, isOurs),
      read: async (changed) => {
        await first;
        return this.#readAgain(changed);
      },
      shadowRoots: () => this.#reading?.shadowRoots ?? [],
      restless: (isSo) => {
        this.#isRestless = isSo;
      },
      signal: this.#abort.signal,
    });
    await first;
    watchShadowRoots();
    if (!this.#abort.signal.aborted)
      watchTheme(this.#options.document, () => this.#painter.measureAgain(), this.#abort.signal);
  }

  /** Does a command of the keyboard. */
  command(name: CommandName): Promise<boolean> {
    return this.#keys.run(name);
  }

  /** Goes to the nth mention of a person and opens the card there. */
  async goTo(person: string, nth: number): Promise<boolean> {
    const drawn = this.#painter.mentions.filter(
      (mention) => mention.person === person && boxesOf(mention).length > 0,
    );
    const mention = drawn[nth];
    if (!mention) return false;
    this.#hover.close();
    this.#keys.goTo(mention);
    return this.#hover.openPinned(mention);
  }

  destroy(): void {
    this.#abort.abort();
    this.#hover.destroy();
    this.#cards.destroy();
    this.#painter.clear();
  }

  /** The page has changed: what is no longer there is dropped at once, and the rest is read again. */
  async #readAgain(changed: Changed): Promise<number> {
    if (!this.#isAlive()) return 0;
    this.#painter.drop(isThere);
    return this.#read(changed);
  }

  async #readFirst(): Promise<void> {
    await this.#read("everything");
    // A background that is just being installed or updated answers the second time.
    if (this.#status === "failed") await this.#read("everything");
  }

  /**
   * Reads the changed blocks in slices, and asks about all of them where the text is new: who is meant in one depends on the
   * others. Gives the milliseconds it took.
   */
  async #read(changed: Changed): Promise<number> {
    const { signal } = this.#abort;
    const begin = performance.now();
    const reading = this.#reading?.again(changed) ?? new BlockReader(this.#options.document, HOOKS);
    this.#reading = reading;
    const begun = performance.now() - begin;
    const stepped = await inSlices((isOver) => reading.step(isOver), signal);
    if (stepped === null) return 0;
    const spent = begun + stepped;
    const start = performance.now();
    const { blocks } = reading;
    if (this.#asked?.answer && isSameText(this.#asked.blocks, blocks)) {
      this.#show(blocks, this.#asked.answer);
      return spent + performance.now() - start;
    }
    const sending = { ms: 0 };
    const answer = await this.#annotate(blocks, sending);
    if (!answer || signal.aborted) return spent + sending.ms;
    const shown = performance.now();
    this.#show(blocks, answer);
    return spent + sending.ms + performance.now() - shown;
  }

  /** @param sending - Is told the milliseconds that it took to write the message: on a long page more than reading it. */
  async #annotate(blocks: Block[], sending: { ms: number }): Promise<Annotations | null> {
    const { day, lang, gone } = this.#options;
    const wait = (this.#asked?.time ?? Number.NEGATIVE_INFINITY) + SEND_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (this.#abort.signal.aborted) return null;
    const asked = { blocks, answer: null as Annotations | null, time: performance.now() };
    this.#asked = asked;
    try {
      const texts = blocks.map(({ text, kind }) => ({ text, kind }));
      const answer = ask({ type: "annotate", blocks: texts, date: day.date, lang });
      sending.ms = performance.now() - asked.time;
      asked.answer = await answer;
    } catch (error) {
      if (error instanceof ContextGone) gone();
      else this.#status = "failed";
    }
    return asked.answer;
  }

  #show(blocks: Block[], answer: Annotations): void {
    const placed = placeMentions(blocks, answer, this.#painter.mentions);
    const mentions = markRepeats(placed, blocks, this.#options.mentions);
    const { mentions: before } = this.#painter;
    // The same ranges again would only make the browser paint again.
    if (mentions.length !== before.length || mentions.some((mention, at) => mention !== before[at])) {
      this.#painter.paint(mentions);
      this.#keys.renew();
    } else {
      this.#painter.restore();
    }
    if (this.#hover.mention) this.#hover.moved();
    this.#status = "ready";
    if (answer.people === this.#people) return;
    this.#people = answer.people;
    this.#facts.setPeople(answer.people);
    this.#options.found();
  }

  async #announce(text: string): Promise<void> {
    try {
      (await this.#cards.get()).announce(text);
    } catch {
      // Without the card there is no place to say it in that is not the page's own.
    }
  }

  /** False, and the end of this page, where the extension has been updated or removed. */
  #isAlive(): boolean {
    if (isContextAlive()) return true;
    this.#options.gone();
    return false;
  }
}

function isSameText(before: readonly Block[], now: readonly Block[]): boolean {
  return (
    before.length === now.length &&
    before.every((block, at) => {
      const other = now[at];
      return block === other || (block.text === other?.text && block.kind === other.kind);
    })
  );
}

/** Firefox gives the method to elements as content scripts see them. */
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What a real browser knows of a page beyond its nodes. */
const HOOKS: PageHooks = {
  shadowRoot(element) {
    // Asking every element would cost more than reading it; hosts of closed roots are nearly always custom elements.
    if (!element.localName.includes("-")) return null;
    if (chrome.dom?.openOrClosedShadowRoot) return chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
    return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
  },
  isVisible: (element) =>
    element.checkVisibility({ visibilityProperty: true }) ||
    // An element without a box of its own is as visible as its parent.
    (getComputedStyle(element).display === "contents" &&
      element.parentElement?.checkVisibility({ visibilityProperty: true }) === true),
};
